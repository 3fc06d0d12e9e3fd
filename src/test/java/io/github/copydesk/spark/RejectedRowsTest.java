package io.github.copydesk.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input is a finding or a counted row, and the other articles are still checked. */
final class RejectedRowsTest {
    private static final String GOOD = "Milena Horvat said so, and MilenaHorvat left.";

    private TestArchive archive;

    @BeforeEach
    void makeArchive(@TempDir Path folder) throws IOException {
        archive = new TestArchive(folder);
    }

    @Test
    void countsRowsWithoutAnArticleAndReadsTheOthers() throws IOException {
        List<Row> rows = List.of(
                RowFactory.create("good.txt", TestArchive.bytes(GOOD)),
                RowFactory.create("good.txt", TestArchive.bytes("The same path again.")),
                RowFactory.create("empty.txt", null),
                RowFactory.create(null, TestArchive.bytes("Nobody knows where this is from.")),
                RowFactory.create(" ", TestArchive.bytes("Nor this.")),
                RowFactory.create("picture.txt", new byte[] {'G', 'I', 'F', 0, 1, 2, 0}),
                RowFactory.create("long.txt", TestArchive.bytes("The ferry sails. ".repeat(100))));
        StructType columns = new StructType().add("path", DataTypes.StringType).add("content", DataTypes.BinaryType);
        Path parquet = archive.folder().resolve("rows");
        TestArchive.local().createDataFrame(rows, columns).write().parquet(parquet.toString());
        Path config = Files.writeString(archive.folder().resolve("copydesk.yml"), "maxFileSize: 1kB\n");
        archive.run("--articles", parquet.toString(), "--config", config.toString());

        assertEquals(3, archive.totals().get("articles").getAsInt());
        assertEquals("{\"no content\":1,\"no path\":2,\"path of an earlier row\":1}", rejects());
        assertEquals(
                List.of("good.txt glued-name", "long.txt unreadable-article", "picture.txt unreadable-article"),
                archive.found());
    }

    @Test
    void countsLinesThatAreNoJson() throws IOException {
        JsonObject good = new JsonObject();
        good.addProperty("path", "good.txt");
        good.addProperty("content", GOOD);
        Path rows = Files.writeString(
                archive.folder().resolve("rows.jsonl"),
                "{\"path\": \"cut.txt\", \"content\": \"The fer\n" + good + "\n[1, 2]\n{\"path\": \"none.txt\"}\n");
        archive.run("--articles", rows.toString());
        assertEquals("{\"no content\":1,\"not JSON\":2}", rejects());
        assertEquals(List.of("good.txt glued-name"), archive.found());
    }

    @Test
    void readsBrokenEncodingsAsARunDoes() throws IOException {
        byte[] latin = "The café of Milena Horvat is closed.".getBytes(StandardCharsets.ISO_8859_1);
        byte[] cut = {'T', 'h', 'e', ' ', 'c', 'a', 'f', (byte) 0xC3};
        Files.write(archive.content().resolve("latin.txt"), latin);
        Files.write(archive.content().resolve("cut.txt"), cut);
        Files.write(archive.content().resolve("wide.txt"), GOOD.getBytes(StandardCharsets.UTF_16));
        archive.run();
        assertEquals(archive.expected(false, Optional.empty(), Optional.empty()).findings(), archive.findings());
    }

    @Test
    void doesNotReadTheContentOfAFileThatIsTooLarge() throws IOException {
        archive.write("good.txt", GOOD);
        archive.write("large.txt", "The ferry sails at noon.\n".repeat(2 << 20)); // 50 MB
        archive.run();
        assertEquals(List.of("good.txt glued-name", "large.txt unreadable-article"), archive.found());
        assertTrue(archive.findings().contains("the file is 50 MB, the limit is 10 MB"), archive::findings);
    }

    private String rejects() throws IOException {
        return archive.totals().get("rejectedRows").toString();
    }
}
