package io.github.copydesk.token;

import io.github.copydesk.text.Block;
import java.util.Set;

/** Recognises a line in capitals or in title case, whose capitals prove nothing. */
public final class TitleCase {
    private static final Set<String> SMALL =
            Set.of("the", "and", "for", "but", "nor", "with", "from", "into", "over", "upon", "than", "via");

    public static boolean isTitleCase(Block block) {
        return switch (block.kind()) {
            case TITLE, HEADING, TABLE_HEADER -> true;
            case PARAGRAPH, LIST_ITEM, CAPTION, TABLE_CELL, QUOTATION, SUMMARY -> isTitleCase(block.text());
        };
    }

    /** Short words are ignored; a name on its own is not a headline. */
    private static boolean isTitleCase(String text) {
        if (text.length() > 200 || text.endsWith(".") || text.indexOf(',') >= 0 || text.contains(". ")) {
            return false;
        }
        int words = 0;
        int capitals = 0;
        for (String word : text.split(" ", -1)) {
            if (word.length() > 2 && !SMALL.contains(word) && Character.isLetter(word.charAt(0))) {
                words++;
                capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            }
        }
        return words >= 5 && capitals * 10 >= words * 8;
    }

    private TitleCase() {}
}
