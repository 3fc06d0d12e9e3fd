package io.github.copydesk.names.origins;

import io.github.copydesk.names.build.Copy;
import io.github.copydesk.names.build.Copy.Mark;
import io.github.copydesk.results.Finding;
import io.github.copydesk.text.Document;

/** Compares findings with the errors that are marked in an article. */
final class Marks {
    private Marks() {}

    static boolean touches(Finding finding, Mark mark) {
        return finding.span().start() < mark.end()
                && mark.start() < finding.span().end();
    }

    static boolean touchesAny(Finding finding, Copy copy) {
        return copy.marks().stream().anyMatch(mark -> touches(finding, mark));
    }

    /** Whether the finding is elsewhere and would spread the error. */
    static boolean takesForRight(Finding finding, Mark mark) {
        return finding.replacements().stream().anyMatch(mark.plant().wrong()::contains);
    }

    /** Whether the rule is the one for this kind of error. */
    static boolean isOfKind(Finding finding, Mark mark) {
        return finding.rule().id().equals("glued-name") == mark.plant().kind().startsWith("glue");
    }

    /** Whether a replacement of the finding corrects the article at the mark. */
    static boolean corrects(Finding finding, String replacement, Mark mark, Document document) {
        String source = document.source();
        String corrected = source.substring(0, finding.span().start())
                + replacement
                + source.substring(finding.span().end());
        return corrected.equals(
                source.substring(0, mark.start()) + mark.plant().right() + source.substring(mark.end()));
    }

    /** The text around a place, on one line. */
    static String around(Document document, int start, int end) {
        String source = document.source();
        String text = source.substring(Math.max(0, start - 40), start) + "⟦" + source.substring(start, end) + "⟧"
                + source.substring(end, Math.min(source.length(), end + 30));
        return text.replaceAll("\\s+", " ");
    }
}
