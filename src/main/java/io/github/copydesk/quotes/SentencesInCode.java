package io.github.copydesk.quotes;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.BlockBuilder;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Mask;
import io.github.copydesk.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Code spans that contain a sentence, such as an error message. Readers read them as prose, so their quotation marks
 * must be paired; everything else in them is code.
 */
final class SentencesInCode {
    private static final char MARK = '`';
    private static final int FEWEST_WORDS = 8;
    private static final double FEWEST_PLAIN = 0.6;
    /** Characters of commands and code that sentences do not contain. */
    private static final Pattern CODE = Pattern.compile("[{}<>=|$\\\\;]| -{1,2}\\w|\\w\\(");

    private static final Pattern PLAIN_WORD = Pattern.compile("[\"'“‘(]*\\p{L}+(?:['’]\\p{L}+)?[\"'”’).,:!?]*");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** The sentences of the block, each as a block of its own, with offsets of the source. */
    static Stream<Block> of(Document document, Block block) {
        return block.masks().stream()
                .filter(mask -> mask.kind() == Mask.Kind.CODE)
                .map(block::span)
                .flatMap(span -> sentence(document, block, inside(document, span)).stream());
    }

    /** The code without the marks of markup around it, which in reStructuredText are two. */
    private static Span inside(Document document, Span code) {
        int start = code.start();
        int end = code.end();
        while (start < end && document.source().charAt(start) == MARK) {
            start++;
        }
        while (end > start && document.source().charAt(end - 1) == MARK) {
            end--;
        }
        return new Span(start, end);
    }

    private static Optional<Block> sentence(Document document, Block block, Span span) {
        String text = document.text(span);
        if (text.indexOf('"') < 0 || CODE.matcher(text).find()) {
            return Optional.empty();
        }
        String[] words = SPACES.split(text.strip());
        long plain = Stream.of(words)
                .filter(word -> PLAIN_WORD.matcher(word).matches())
                .count();
        return words.length < FEWEST_WORDS || plain < FEWEST_PLAIN * words.length
                ? Optional.empty()
                : Optional.of(new BlockBuilder()
                        .append(document.source(), span.start(), span.end())
                        .build(block.kind(), 0));
    }

    private SentencesInCode() {}
}
