package io.github.copydesk.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.copydesk.disk.Disk;
import io.github.copydesk.results.Key;
import io.github.copydesk.yaml.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BaselineFileTest {
    private static final Key GLUED = new Key("b/pier.md", "glued-name", "by", "\"Kiyoshi\u2028Takenaka\" <b>", "");
    private static final Key LINK = new Key("a.txt", "leftover-link", "at nine", "Continue reading", "");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void isSortedAndHasALineForEachEntry() {
        assertEquals(
                """
                {
                  "format": 1,
                  "articles": {
                    "a.txt": [
                      {"rule":"leftover-link", "text":"Continue reading", "before":"at nine", "after":"", "count":2}
                    ],
                    "b/pier.md": [
                      {"rule":"glued-name", "text":"\\"Kiyoshi\\u2028Takenaka\\" <b>", "before":"by", "after":""}
                    ]
                  }
                }
                """,
                BaselineFile.write(Baseline.of(List.of(GLUED, LINK, LINK))));
    }

    @Test
    void readsWhatItWrote() throws IOException {
        Baseline baseline = Baseline.of(List.of(GLUED, LINK, LINK));
        assertEquals(baseline.counts(), read(BaselineFile.write(baseline)).counts());
        Baseline comma = Baseline.of(List.of(new Key("a.txt", "missing-space", "faster", ",", "she")));
        assertEquals(comma.counts(), read(BaselineFile.write(comma)).counts());
        Baseline empty = Baseline.of(List.of());
        assertEquals(empty.counts(), read(BaselineFile.write(empty)).counts());
    }

    @Test
    void saysWhatIsWrongWithItAndWhatToDo() {
        assertEquals(
                """
                copydesk-baseline.json: not a copydesk baseline: an entry is missing 'rule'
                Restore it from version control, or write a new one: mvn copydesk:baseline""",
                mistake("{\"format\": 1, \"articles\": {\"a.md\": [{}]}}"));
        for (String broken :
                List.of("", "<<<<<<< HEAD", "[]", "{}", "{\"format\": 1, \"articles\": []}", "{\"format\": 2}")) {
            assertThrows(ConfigurationException.class, () -> read(broken), broken);
        }
    }

    @Test
    void countsEqualFindings() {
        Baseline baseline = Baseline.of(List.of(LINK, GLUED, LINK));
        assertEquals(2, baseline.count(LINK));
        assertEquals(0, Baseline.of(List.of(GLUED)).count(LINK));
        assertEquals(3, baseline.size());
    }

    private Baseline read(String json) throws IOException {
        return BaselineFile.read(Files.writeString(folder.resolve("copydesk-baseline.json"), json), Disk.plain());
    }

    private String mistake(String json) {
        return assertThrows(ConfigurationException.class, () -> read(json))
                .getMessage()
                .replace(folder + "/", "");
    }
}
