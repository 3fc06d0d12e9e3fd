package io.github.copydesk.leftovers;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Distinguishes the variables of a manual, {@code add <name> <URL>}, from placeholders in angle brackets. */
public final class Notation {
    private static final Pattern VARIABLE = Pattern.compile("<[a-z][a-z0-9 _.-]{0,30}>");
    private static final int SEVERAL = 2;

    private record Known(boolean several) {}

    /**
     * Whether a placeholder in angle brackets is a variable: the article contains several such variables in lower case.
     */
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
