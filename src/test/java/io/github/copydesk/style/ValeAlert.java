package io.github.copydesk.style;

import io.github.copydesk.results.Finding;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Position;
import io.github.copydesk.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What is said of one place, by Vale or by copydesk, so that both can be compared.
 *
 * @param line from 1
 * @param column in characters (code points), from 1
 * @param message without a full stop at its end
 * @param match the words that it is about; of a long one Vale's table has a part
 */
record ValeAlert(String file, int line, int column, String rule, String message, String match) {
    /** The alerts of a table that was made of Vale's output. */
    static List<ValeAlert> expected(Path table) throws IOException {
        return Files.readAllLines(table).stream()
                .skip(1)
                .map(it -> it.split("\t", -1))
                .map(it -> new ValeAlert(
                        it[0], Integer.parseInt(it[1]), Integer.parseInt(it[2]), it[4], normalised(it[7]), it[6]))
                .toList();
    }

    static ValeAlert of(Document document, Finding finding) {
        Position place = document.lines().at(finding.span().start());
        int lineStart = finding.span().start() - place.column() + 1;
        String before = document.text(new Span(lineStart, finding.span().start()));
        return new ValeAlert(
                document.path(),
                place.line(),
                before.codePointCount(0, before.length()) + 1,
                finding.rule().id(),
                normalised(finding.message()),
                document.text(finding.span()));
    }

    String all() {
        return place() + ":" + message;
    }

    String place() {
        return "%s:%s:%s:%s".formatted(file, line, column, rule);
    }

    String onLine() {
        return "%s:%s:%s".formatted(file, line, rule);
    }

    /** A known difference: Vale quotes a word twice where a message quotes it and its action does too. */
    private static String normalised(String message) {
        return message.replaceAll("''([^']+)''", "'$1'")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceFirst("[\\s,]*\\.$", "")
                .replaceFirst(",$", "");
    }
}
