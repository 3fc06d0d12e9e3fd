package io.github.copydesk.leftovers;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Tells the angle brackets of a manual, {@code add <name> <URL>}, from those in which a place is held. */
public final class Notation {
    private static final Pattern VARIABLE = Pattern.compile("<[a-z][a-z0-9 _.-]{0,30}>");
    private static final int SEVERAL = 2;

    private record Known(boolean several) {}

    /** Whether the placeholder is in angle brackets and the article has several variables in small letters in such. */
    public static boolean explains(Document document, MatchResult placeholder) {
        return placeholder.group().startsWith("<")
                && document.derive(Known.class, it -> new Known(hasSeveral(it))).several();
    }

    private static boolean hasSeveral(Document document) {
        Set<String> variables = new HashSet<>();
        for (Block block : document.blocks()) {
            if (block.mayHave('<')) {
                block.find(VARIABLE).map(MatchResult::group).forEach(variables::add);
            }
        }
        return variables.size() >= SEVERAL;
    }

    private Notation() {}
}
