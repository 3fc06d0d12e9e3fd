package io.github.copydesk.check.languagetool;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells where a small letter does not begin a sentence although LanguageTool takes it for a beginning: in a list that goes
 * on from the words above it, below code or a picture, behind a name with a mark at its end, {@code Let’s Move!}.
 */
final class SentenceStart {
    /** The id that LanguageTool gives its remark in every language. */
    static final String RULE = "UPPERCASE_SENTENCE_START";

    private static final Pattern AFTER_NAME = Pattern.compile("(?s).*(?<!\\p{L})\\p{Lu}[\\p{L}.]*[.!?][\"”’)]*\\s+");
    private static final int AT_THE_BEGINNING = 3;

    static boolean isDoubtful(Document document, Prose.Place place) {
        Block block = place.block();
        if (place.start() > AT_THE_BEGINNING) {
            return AFTER_NAME.matcher(block.text().substring(0, place.start())).matches();
        }
        return block.kind() == Block.Kind.LIST_ITEM || goesOn(document, block);
    }

    /** Whether a list stands before it, or what is no prose. */
    private static boolean goesOn(Document document, Block block) {
        List<Block> blocks = document.blocks();
        int index = blocks.indexOf(block);
        if (index == 0) {
            return false;
        }
        Block before = blocks.get(index - 1);
        int end = before.span().end();
        return before.kind() == Block.Kind.LIST_ITEM
                || (end < block.span().start()
                        && document.source()
                                .substring(end, block.span().start())
                                .chars()
                                .anyMatch(Character::isLetterOrDigit));
    }

    private SentenceStart() {}
}
