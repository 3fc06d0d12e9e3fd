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
 * Reads texts that are separate from the text around them, such as the caption in a tag. They are parsed in a copy of
 * the source that contains nothing else, each as a paragraph, so that offsets are those of the source.
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
                copy(source, caption, copy);
                setLineEnd(copy, caption.start() - 1);
                setLineEnd(copy, caption.end());
                end = caption.end();
            }
        }
        String text = new String(copy, 0, Math.min(copy.length, end + 1));
        Scanned scanned = MarkdownShield.scan(text, 0, Dialect.PLAIN);
        return MarkdownReader.captions(source, scanned.shield()).read();
    }

    /** Copies a caption; an escaped quotation mark in an HTML tag is one to the HTML parser. */
    private static void copy(String source, Span caption, char[] copy) {
        boolean tag = false;
        for (int at = caption.start(); at < caption.end(); at++) {
            char c = source.charAt(at);
            tag = c == '<' || (tag && c != '>');
            boolean quote = source.startsWith("\"", at + 1) || source.startsWith("'", at + 1);
            boolean escape = tag && c == '\\' && quote;
            copy[at] = escape ? ' ' : c;
        }
    }

    private static void setLineEnd(char[] copy, int at) {
        if (at >= 0 && at < copy.length) {
            copy[at] = '\n';
        }
    }
}
