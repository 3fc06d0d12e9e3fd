package io.github.copydesk.report;

import io.github.copydesk.results.Finding;
import io.github.copydesk.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A finding as one line of a log: a clickable place, the message, the replacement, and the rule's id. */
public final class ConsoleLine {
    private static final int MOST_REPLACEMENTS = 3;
    private static final int LONGEST_MESSAGE = 400;

    private ConsoleLine() {}

    /**
     * {@code content/g7.txt:29:14: 'KiyoshiTakenaka' looks run together: ...; write 'Kiyoshi Takenaka' [glued-name]}.
     *
     * @param folder the content directory relative to the folder in which Maven runs, so that the path can be
     *     clicked; may be empty
     */
    public static String of(String folder, Document document, Finding finding) {
        String path = Visible.line(Imprint.join(folder, document.path()));
        return "%s:%s: %s [%s]"
                .formatted(
                        path,
                        document.lines().at(finding.span().start()),
                        advice(document, finding),
                        finding.rule().id());
    }

    /**
     * {@code content/g7.txt:29:14: error: 'KiyoshiTakenaka' looks run together: ...; write 'Kiyoshi Takenaka' [glued-name]}.
     *
     * @param folder as in {@link #of}
     * @param severity as it is shown
     */
    public static String graded(String folder, Document document, Finding finding, String severity) {
        return "%s:%s: %s: %s [%s]"
                .formatted(
                        Visible.line(Imprint.join(folder, document.path())),
                        document.lines().at(finding.span().start()),
                        severity,
                        advice(document, finding),
                        finding.rule().id());
    }

    /**
     * {@code content/g7.txt:29:14: 'U.S' is not changed: ... [inconsistent-abbreviation]}.
     *
     * @param folder as in {@link #of}
     * @param why without a full stop
     */
    public static String left(String folder, Document document, Finding finding, String why) {
        return "%s:%s: '%s' is not changed: %s [%s]"
                .formatted(
                        Visible.line(Imprint.join(folder, document.path())),
                        document.lines().at(finding.span().start()),
                        Visible.cut(Visible.line(document.text(finding.span()))),
                        Visible.cut(Visible.line(why), LONGEST_MESSAGE),
                        finding.rule().id());
    }

    /** The message and the replacement, unless the message itself says what to write. */
    public static String advice(Document document, Finding finding) {
        String message = message(document, finding);
        return saysWhatToWrite(document, finding) ? message : message + cure(message, finding.replacements());
    }

    /**
     * Whether the message quotes the only replacement before the text that it replaces, "use 'X' instead of 'Y'", or
     * before any other text.
     */
    private static boolean saysWhatToWrite(Document document, Finding finding) {
        if (finding.replacements().size() != 1 || finding.replacements().get(0).isBlank()) {
            return false;
        }
        String message = finding.message();
        int replacement = quoted(finding.replacements().get(0), message);
        int replaced = quoted(document.text(finding.span()), message);
        return replacement >= 0 && (replaced < 0 ? isFirstQuoted(message, replacement) : replacement < replaced);
    }

    private static boolean isFirstQuoted(String message, int at) {
        return IntStream.range(0, at - 1).noneMatch(i -> isQuote(message, i) && !isApostrophe(message, i));
    }

    private static boolean isApostrophe(String message, int at) {
        return at > 0 && Character.isLetter(message.charAt(at - 1)) && Character.isLetter(message.charAt(at + 1));
    }

    /** Where a text is quoted in a message; -1 if it is not. */
    private static int quoted(String text, String message) {
        int at = text.isEmpty() ? -1 : message.indexOf(text);
        while (at >= 0 && !(isQuote(message, at - 1) && isQuote(message, at + text.length()))) {
            at = message.indexOf(text, at + 1);
        }
        return at;
    }

    private static boolean isQuote(String message, int at) {
        return at >= 0 && at < message.length() && "'\"`“”‘’«»".indexOf(message.charAt(at)) >= 0;
    }

    /** The message in one line, with a long quotation cut. */
    static String message(Document document, Finding finding) {
        String quoted = Visible.line(document.text(finding.span()));
        String message = Visible.line(finding.message());
        return Visible.cut(quoted.isBlank() ? message : message.replace(quoted, Visible.cut(quoted)), LONGEST_MESSAGE);
    }

    /** What to do, as the end of the sentence of the message, or as a sentence after it. */
    private static String cure(String message, List<String> replacements) {
        List<String> cures = new ArrayList<>();
        boolean verb = false;
        for (String replacement : replacements.subList(0, Math.min(MOST_REPLACEMENTS, replacements.size()))) {
            String quoted = "'" + Visible.cut(Visible.line(replacement)) + "'";
            cures.add(replacement.isEmpty() ? "remove it" : verb ? quoted : "write " + quoted);
            verb |= !replacement.isEmpty();
        }
        if (cures.isEmpty()) {
            return "";
        }
        String cure = Series.of(cures, "or");
        return message.endsWith("?") || message.endsWith("!")
                ? " " + Character.toUpperCase(cure.charAt(0)) + cure.substring(1)
                : "; " + cure;
    }
}
