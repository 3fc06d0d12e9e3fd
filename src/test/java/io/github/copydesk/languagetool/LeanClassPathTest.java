package io.github.copydesk.languagetool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What LanguageTool says of a wide text, for its class path as we cut it and as it comes: the build holds the first
 * against the written remarks, and {@code mvn -Pfull-languagetool test -Dtest=LeanClassPathTest} the second.
 * {@code -Dcopydesk.update} writes them anew.
 */
final class LeanClassPathTest {
    private static final Path TEXT = Path.of("src/test/resources/languagetool/wide.txt");
    private static final Path REMARKS = Path.of("src/test/resources/languagetool/wide-remarks.txt");

    @Test
    void saysTheSameOnEitherClassPath() throws IOException {
        Reader reader = new Reader("en-US", LanguageToolSettings.DEFAULT);
        List<String> lines = new ArrayList<>();
        for (String sentence : Files.readAllLines(TEXT)) {
            for (Remark remark : reader.read(sentence)) {
                String text = sentence.substring(remark.start(), remark.end());
                List<String> replacements = remark.spelling() ? reader.corrections(text) : remark.replacements();
                lines.add("%s '%s' %d %s".formatted(remark.ruleId(), text, remark.start(), replacements));
            }
        }
        String remarks = String.join("\n", lines) + "\n";
        if (Boolean.getBoolean("copydesk.update")) {
            Files.writeString(REMARKS, remarks);
        } else {
            assertEquals(Files.readString(REMARKS), remarks);
        }
    }
}
