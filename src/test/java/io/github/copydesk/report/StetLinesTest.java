package io.github.copydesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.config.ConfigFile;
import io.github.copydesk.config.StetEntry;
import io.github.copydesk.disk.Disk;
import io.github.copydesk.rule.RuleBook;
import io.github.copydesk.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StetLinesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "KiyoshiTakenaka",
                "\"so\": \\ # {a, b} 'c' - &x *y",
                "two\nlines \t here",
                "\u202E\u0001 🚢 \u2028 &nbsp; \uDB40\uDC41"
            })
    void theEntryReadsBackAsTheArticleAndTheTextThatItIsAbout(String text, @TempDir Path folder) throws IOException {
        StetEntry entry = readBack("news/a: #1.md", text, folder);
        assertTrue(entry.isAboutText(text), entry.text());
        assertTrue(entry.path().matches("news/a: #1.md"));
        assertFalse(entry.path().matches("old/news/a: #1.md"));
    }

    @Test
    void ofALongTextTheBeginningIsEnough(@TempDir Path folder) throws IOException {
        String text = "They came in at dawn. ".repeat(20).strip();
        StetEntry entry = readBack("a.txt", text, folder);
        assertTrue(entry.text().length() < 130 && entry.isAboutText(text), entry.text());
        assertFalse(entry.path().matches("old/a.txt"));
    }

    @Test
    void theCommentIsWrittenAsTheFormatWritesIt() {
        assertEquals(Optional.of("<!-- stet: glued-name -->"), comment("a.md"));
        assertEquals(Optional.of("<!-- stet: glued-name -->"), comment("a.HTM"));
        assertEquals(Optional.of("// stet: glued-name"), comment("a.adoc"));
        assertEquals(Optional.empty(), comment("a.txt"));
    }

    private static Optional<String> comment(String path) {
        return lines(path, "KiyoshiTakenaka").comment();
    }

    private static StetLines lines(String path, String text) {
        Document document = Samples.document(path, "He said: " + text);
        return StetLines.of(document, Samples.finding(Samples.GLUED, document, text, "two names"));
    }

    private static StetEntry readBack(String path, String text, Path folder) throws IOException {
        String entry = lines(path, text).entry();
        Path file = Files.writeString(folder.resolve("copydesk.yml"), "stet:\n  " + entry + "\n");
        return ConfigFile.read(file, RuleBook.builtIn(), Disk.plain()).stets().get(0);
    }
}
