package io.github.copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SpotsTest {
    private static final Pattern TIGHT = Pattern.compile("(?<!^|\\p{Lu})(\\p{Ll}+)\\.(\\p{Lu}\\p{Ll}*)(?= \\p{Ll}|$)");

    @Test
    void findsWhatThePatternFindsInTheWholeText() {
        for (String text : List.of(
                "the alliance.The rest",
                "so.So so.So so.So",
                "a.B",
                "one,two.Three four\nfive.Six",
                "U.Sa nation.The end.So",
                ".The",
                "end.",
                "")) {
            assertEquals(
                    found(text), spots(text).find(TIGHT).map(MatchResult::group).toList(), text);
        }
    }

    @Test
    void isEmptyWhereNothingIsWanted() {
        assertTrue(spots("Nothing stands here. Nothing at all.").isEmpty());
    }

    @Test
    void continuesAfterTheSpaceInsideAQuotationMark() {
        Spots spots = Spots.of("il dit :« Non", "«", (text, at) -> true);
        assertEquals(
                List.of("« Non"),
                spots.find(Pattern.compile("«\\h\\p{L}+"))
                        .map(MatchResult::group)
                        .toList());
    }

    private static Spots spots(String text) {
        return Spots.of(text, ".", (it, at) -> Character.isLetter(it.charAt(at + 1)));
    }

    private static List<String> found(String text) {
        return TIGHT.matcher(text).results().map(MatchResult::group).toList();
    }
}
