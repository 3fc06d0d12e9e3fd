package io.github.copydesk.git;

import io.github.copydesk.text.Document;
import io.github.copydesk.text.Lines;
import io.github.copydesk.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;

/** Compares two texts line by line; line endings do not count. */
final class LineDiff {
    private LineDiff() {}

    /** The numbers of the lines of the document, from 1, that are not in the earlier text. */
    static BitSet changed(String before, Document document) {
        RawText old = raw(before, Lines.of(before));
        RawText now = raw(document.source(), document.lines());
        BitSet changed = new BitSet();
        HistogramDiff diff = new HistogramDiff();
        // Without a fallback algorithm, which is slow on a thousand equal lines; all lines between count as changed
        // then.
        diff.setFallbackAlgorithm(null);
        for (Edit edit : diff.diff(RawTextComparator.DEFAULT, old, now)) {
            changed.set(edit.getBeginB() + 1, edit.getEndB() + 1);
        }
        return changed;
    }

    private static RawText raw(String text, Lines lines) {
        StringBuilder raw = new StringBuilder(text.length());
        for (int i = 1; i <= lines.count(); i++) {
            Span line = lines.line(i);
            raw.append(text, line.start(), line.end()).append('\n');
        }
        return new RawText(raw.toString().getBytes(StandardCharsets.UTF_8));
    }
}
