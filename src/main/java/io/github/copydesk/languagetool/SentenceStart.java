package io.github.copydesk.languagetool;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import java.util.regex.Pattern;

/**
 * Recognizes lower-case letters that do not begin a sentence, although LanguageTool takes them for the beginning: in a
 * list that continues the words above it, below code or a picture, after a name that ends in a punctuation mark,
 * {@code Let’s Move!}.
 */
final class SentenceStart {
    /** The id of LanguageTool's rule in every language. */
    static final String RULE = "UPPERCASE_SENTENCE_START";

    private static final Pattern AFTER_NAME = Pattern.compile("(?s).*(?<!\\p{L})\\p{Lu}[\\p{L}.]*[.!?][\"”’)]*\\s+");
    private static final int AT_THE_BEGINNING = 3;
    /** The distance that is searched for a name, in UTF-16 units. */
    private static final int A_NAME = 60;

    static boolean isDoubtful(Document document, Prose.Place place) {
        Block block = place.block();
        if (place.start() > AT_THE_BEGINNING) {
            String before = block.text().substring(Math.max(0, place.start() - A_NAME), place.start());
            return AFTER_NAME.matcher(before).matches();
        }
        return block.kind() == Block.Kind.LIST_ITEM
                || place.before().filter(it -> goesOn(document, it, block)).isPresent();
    }

    /** Whether a list or a block that is no prose comes before a block. */
    private static boolean goesOn(Document document, Block before, Block block) {
        int end = before.span().end();
        int start = block.span().start();
        return before.kind() == Block.Kind.LIST_ITEM
                || (end < start
                        && document.source().substring(end, start).chars().anyMatch(Character::isLetterOrDigit));
    }

    private SentenceStart() {}
}
