package io.github.copydesk.names;

import io.github.copydesk.text.Block;

/** Tells a line that is set in capitals or in title case. Its capitals prove nothing. */
final class Headline {
    static boolean is(Block block) {
        return switch (block.kind()) {
            case TITLE, HEADING, TABLE_HEADER -> true;
            case PARAGRAPH, LIST_ITEM, CAPTION, TABLE_CELL, QUOTATION, SUMMARY -> isTitleCase(block.text());
        };
    }

    /** Short words are small in title case, so only those of four letters and more are asked; a name alone is no headline. */
    private static boolean isTitleCase(String text) {
        if (text.length() > 200 || text.endsWith(".") || text.indexOf(',') >= 0) {
            return false;
        }
        int words = 0;
        int capitals = 0;
        for (String word : text.split(" ", -1)) {
            if (word.length() > 3 && Character.isLetter(word.charAt(0))) {
                words++;
                capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            }
        }
        return words >= 5 && capitals * 10 >= words * 8;
    }

    private Headline() {}
}
