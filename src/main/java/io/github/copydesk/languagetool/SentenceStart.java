package io.github.copydesk.languagetool;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
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
    /** So far back a name is looked for. */
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

    /** Whether a list stands before it, or what is no prose. */
    private static boolean goesOn(Document document, Block before, Block block) {
        int end = before.span().end();
        int start = block.span().start();
        return before.kind() == Block.Kind.LIST_ITEM
                || (end < start
                        && document.source().substring(end, start).chars().anyMatch(Character::isLetterOrDigit));
    }

    private SentenceStart() {}
}
