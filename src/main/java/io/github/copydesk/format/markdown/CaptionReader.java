package io.github.copydesk.format.markdown;

import io.github.copydesk.format.markdown.syntax.Dialect;
import io.github.copydesk.format.markdown.syntax.MarkdownShield;
import io.github.copydesk.format.markdown.syntax.Scanned;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Reads text that stands apart from the text around it, such as the caption in a tag: of a copy of the source nothing is
 * left but that, each in a paragraph of its own, so that its places are those in the source.
 */
final class CaptionReader {
    private CaptionReader() {}

    static List<Block> read(String source, List<Span> captions) {
        if (captions.isEmpty()) {
            return List.of();
        }
        List<Span> sorted = new ArrayList<>(captions);
        sorted.sort(Comparator.naturalOrder());
        char[] copy = new char[source.length()];
        Arrays.fill(copy, ' ');
        int end = 0;
        for (Span caption : sorted) {
            if (caption.start() >= end + 2 || end == 0) {
                source.getChars(caption.start(), caption.end(), copy, caption.start());
                setLineEnd(copy, caption.start() - 1);
                setLineEnd(copy, caption.end());
                end = caption.end();
            }
        }
        String text = new String(copy);
        Scanned scanned = MarkdownShield.scan(text, 0, Dialect.PLAIN);
        return MarkdownReader.captions(source, scanned.shield()).read();
    }

    private static void setLineEnd(char[] copy, int at) {
        if (at >= 0 && at < copy.length) {
            copy[at] = '\n';
        }
    }
}
