package io.github.copydesk.spark;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.copydesk.engine.CopyDesk;
import io.github.copydesk.engine.Counting;
import io.github.copydesk.engine.Progress;
import io.github.copydesk.engine.Resources;
import io.github.copydesk.engine.Settings;
import io.github.copydesk.report.Imprint;
import io.github.copydesk.report.Reports;
import io.github.copydesk.results.Gate;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;

/** A small archive in a temporary folder, checked on Spark in this JVM, and what a run without Spark says of it. */
final class TestArchive {
    private final SparkSession spark;
    private final Path folder;
    private final Path content;
    private Path out;

    /** An archive that is checked by this Spark. */
    TestArchive(Path folder, SparkSession spark) throws IOException {
        this.spark = spark;
        this.folder = folder;
        content = Files.createDirectories(folder.resolve("content"));
        out = folder.resolve("out");
    }

    /** An archive that is checked by two threads of this JVM. */
    TestArchive(Path folder) throws IOException {
        this(folder, local());
    }

    /** All tests use the same Spark, which ends with the JVM. A task may fail as often as on a cluster. */
    static SparkSession local() {
        return SparkSession.builder()
                .master("local[2,4]")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", "2")
                .config("spark.default.parallelism", "2")
                .config("spark.executor.killOnFatalError.depth", "0")
                .getOrCreate();
    }

    Path folder() {
        return folder;
    }

    Path content() {
        return content;
    }

    Path out() {
        return out;
    }

    void write(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    void delete(String path) throws IOException {
        Files.delete(content.resolve(path));
    }

    /** Writes the results of further runs somewhere else. */
    void writesTo(String name) {
        out = folder.resolve(name);
    }

    void run(String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.addAll(List.of("--out", out.toString()));
        if (!all.contains("--articles")) {
            all.addAll(List.of("--articles", content.toString()));
        }
        if (!all.contains("--languageTool")) {
            all.addAll(List.of("--languageTool", "false"));
        }
        new ArchiveRun(spark, ArchiveOptions.of(all.toArray(String[]::new))).run();
    }

    JsonObject totals() throws IOException {
        return JsonParser.parseString(Files.readString(out.resolve("totals.json")))
                .getAsJsonObject();
    }

    /** The rows of a table as JSON, in order. */
    String table(String name) {
        return lines(spark.read().parquet(out.resolve(name).toString()).toJSON().collectAsList().stream()
                .map(it -> inOrder(JsonParser.parseString(it).getAsJsonObject()))
                .toList());
    }

    String findings() {
        return table("findings");
    }

    /** Each article with the rules of its findings that count: {@code a.txt glued-name}. */
    List<String> found() {
        return spark.read().parquet(out.resolve("findings").toString()).collectAsList().stream()
                .filter(it -> it.getAs("silencedBy") == null)
                .map(it -> it.getAs("path") + " " + it.getAs("rule"))
                .sorted()
                .toList();
    }

    /** What a run without Spark says. */
    Expected expected(boolean languageTool, Optional<Path> config, Optional<Path> baseline) {
        Settings settings =
                new Settings(content, List.of(), List.of(), "en-US", languageTool, config, Resources.plain(2));
        StringWriter json = new StringWriter();
        try {
            Reports.named("json", new Imprint("1.0", "", Gate.DEFAULT))
                    .write(CopyDesk.run(settings, new Counting(baseline, Optional.empty()), Progress.NONE), json);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return new Expected(JsonParser.parseString(json.toString()).getAsJsonObject());
    }

    /** The report of a run without Spark, in the form of the tables. */
    record Expected(JsonObject report) {
        String findings() {
            List<String> all = new ArrayList<>();
            for (JsonElement article : report.getAsJsonArray("articles")) {
                for (String kind : List.of("findings", "silenced")) {
                    for (JsonElement finding : article.getAsJsonObject().getAsJsonArray(kind)) {
                        JsonObject row = finding.getAsJsonObject().deepCopy();
                        row.add("path", article.getAsJsonObject().get("path"));
                        if (row.has("by")) {
                            row.add("silencedBy", row.remove("by"));
                        }
                        all.add(inOrder(row));
                    }
                }
            }
            return lines(all);
        }

        String people() {
            return lines(report.getAsJsonArray("names").asList().stream()
                    .map(it -> inOrder(it.getAsJsonObject()))
                    .toList());
        }

        String unused() {
            return report.get("stale").toString();
        }
    }

    private static String inOrder(JsonObject row) {
        return new TreeMap<>(row.asMap()).toString();
    }

    private static String lines(List<String> rows) {
        return String.join("\n", rows.stream().sorted().toList());
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
