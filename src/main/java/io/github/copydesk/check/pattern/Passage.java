package io.github.copydesk.check.pattern;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** The text that a pattern sees at once, and its way back to the source. */
record Passage(String text, Locator source) {
    /** From a stretch of the passage to the source. */
    @FunctionalInterface
    interface Locator {
        Span span(int start, int end);
    }

    static Passage of(Block block) {
        return new Passage(block.text(), block::span);
    }

    /** The file as it stands. */
    static Passage raw(Document document) {
        return new Passage(document.source(), Span::new);
    }

    static Stream<Passage> sentences(Block block) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(block.text());
        Stream.Builder<Passage> found = Stream.builder();
        int start = sentences.first();
        for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
            int from = start;
            found.add(new Passage(
                    block.text().substring(from, end).stripTrailing(),
                    (first, last) -> block.span(from + first, from + last)));
            start = end;
        }
        return found.build();
    }

    Span span(MatchResult match) {
        return source.span(match.start(), match.end());
    }

    Span whole() {
        return source.span(0, text.length());
    }
}
