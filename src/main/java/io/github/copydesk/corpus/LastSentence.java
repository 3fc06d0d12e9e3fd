package io.github.copydesk.corpus;

import io.github.copydesk.text.Span;
import io.github.copydesk.token.SentenceEnd;
import io.github.copydesk.token.SentenceSplitter;
import java.util.List;
import java.util.Optional;

/**
 * The short last sentence of a paragraph, where others precede it. It contains the words of a link.
 *
 * @param span in the text of the paragraph
 * @param closed whether it ends as a sentence does; the words of a link mostly do not
 */
public record LastSentence(Span span, boolean closed) {
    /** In UTF-16 units. */
    private static final int LONGEST = 90;

    public static Optional<LastSentence> of(String text) {
        int from = Math.max(0, text.length() - LONGEST);
        List<Span> sentences = SentenceSplitter.split(text.substring(from));
        return sentences.size() < 2
                ? Optional.empty()
                : Optional.of(new LastSentence(
                        new Span(from + sentences.get(sentences.size() - 1).start(), text.length()), isClosed(text)));
    }

    /** Whether a text ends in a letter or digit and a mark that ends sentences, with or without closing marks. */
    static boolean isClosed(String text) {
        return SentenceEnd.closes(".?!", text);
    }
}
