package io.github.copydesk.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.copydesk.baseline.Baseline;
import io.github.copydesk.baseline.BaselineFile;
import io.github.copydesk.config.ConfigFile;
import io.github.copydesk.config.ProjectConfiguration;
import io.github.copydesk.disk.Disk;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.text.Glob;
import io.github.copydesk.text.Printed;
import io.github.copydesk.yaml.ConfigurationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of a project, and text as it is printed. */
final class ReaderFuzzTest {
    private static final RuleBook BOOK = RuleBook.builtIn();

    @MethodSource
    @FuzzTest
    void configuration(byte[] input) throws IOException {
        Path file = Files.createTempFile("copydesk-fuzz", ".yml");
        try {
            Files.write(file, input);
            ProjectConfiguration unused = ConfigFile.read(file, BOOK, Disk.plain());
        } catch (ConfigurationException e) {
            // It names the mistake.
        } finally {
            Files.delete(file);
        }
    }

    static List<Arguments> configuration() {
        return Seeds.texts(
                "severity:\n  glued-name: warning\npaths:\n  'news/**': {mojibake: off}\naccept: [quay]\n",
                "people:\n  - Ann Pier\n  - Bob Quay: [Bobby]\nmaxFileSize: 2MB\nignore: ['a/**']\n",
                "stet:\n  - {path: a.md, rule: glued-name, text: 'x…', reason: y}\nsite: hugo\nextends: [../b.yml]\n",
                "&a [*a, *a]\n---\n? {a: b}\n: c\n");
    }

    @MethodSource
    @FuzzTest
    void baseline(byte[] input) throws IOException {
        Path file = Files.createTempFile("copydesk-fuzz", ".json");
        try {
            Files.write(file, input);
            Baseline unused = BaselineFile.read(file, Disk.plain());
        } catch (ConfigurationException e) {
            // It names the mistake.
        } finally {
            Files.delete(file);
        }
    }

    static List<Arguments> baseline() {
        return Seeds.texts(
                "{\"format\": 1, \"articles\": {\"a.md\": [{\"rule\": \"glued-name\", \"text\": \"AnnPier\", \"before\":"
                        + " \"\", \"after\": \"said\", \"count\": 2}]}}");
    }

    @MethodSource
    @FuzzTest
    void printed(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        String printed = Printed.of(text);
        assertFalse(printed.contains("##["), printed);
        assertFalse(printed.matches("(?s).*##\\w+\\[.*"), printed);
        assertFalse(printed.lines().anyMatch(it -> it.strip().startsWith("::")), printed);
        assertFalse(printed.chars().anyMatch(it -> Character.isISOControl(it) && it != '\n' && it != '\t'), printed);
        assertEquals(printed, Printed.of(printed));
        Glob.of(text).matches("news/a.md");
    }

    static List<Arguments> printed() {
        return Seeds.texts("a ##[b]\n::c ##vso[d]", "section_start:1:a\r\u001B[0K", "**/a?/*.md", "\u202E##teamcity[x");
    }
}
