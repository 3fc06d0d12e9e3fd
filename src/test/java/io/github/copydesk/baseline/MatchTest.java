package io.github.copydesk.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.results.Key;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MatchTest {
    @Test
    void theSameWordsAroundDecideFirst() {
        assertEquals("no yes", drawn("teh: of/cat of/dog", "teh: of/dog"));
        assertEquals("yes yes", drawn("teh: of/cat of/dog", "teh: of/dog in/house"));
    }

    @Test
    void otherwiseTheTextDoesAsOftenAsTheBaselineHasIt() {
        assertEquals("yes no", drawn("teh: a/b c/d", "teh: e/f"));
        assertEquals("yes yes no", drawn("teh: a/b c/d e/f", "teh: x/y x/y"));
        assertEquals("no", drawn("teh: a/b", "hte: a/b"));
    }

    @Test
    void countsOnlyWhatIsExactForARename() {
        assertEquals(
                1,
                Match.of(found(keys("teh: a/b c/d")), counted("teh: a/b x/y")).exact());
    }

    private static String drawn(String findings, String entries) {
        return drawn(found(keys(findings)), counted(entries));
    }

    @Test
    void ofTwoSpellingsEitherMayBeReported() {
        Map<Key, Integer> entries = Map.of(key("inconsistent-name", "Mohamed"), 1);
        assertEquals("yes", drawn(List.of(finding("inconsistent-name", "Mohammed", "Mohamed")), entries));
        assertEquals("no", drawn(List.of(finding("inconsistent-name", "Mohammed", "Muhammad")), entries));
        assertEquals("no", drawn(List.of(finding("misspelled-name", "Mohammed", "Mohamed")), entries));
    }

    @Test
    void anEditedParagraphIsTheSameOne() {
        String paragraph = "Nearly all the houses along the canal will have to be pumped dry before the winter. ";
        Map<Key, Integer> entries = Map.of(key("repeated-paragraph", Key.line(paragraph.repeat(3))), 1);
        Match.Found edited =
                finding("repeated-paragraph", Key.line(paragraph.repeat(2) + paragraph.replace("dry", "empty")));
        assertEquals("yes", drawn(List.of(edited), entries));
        assertEquals("yes no", drawn(List.of(edited, edited), entries));
        assertEquals("no", drawn(List.of(finding("repeated-paragraph", "Nobody came to the meeting.")), entries));
    }

    private static String drawn(List<Match.Found> found, Map<Key, Integer> entries) {
        Match match = Match.of(found, entries);
        return IntStream.range(0, found.size())
                .mapToObj(it -> match.isKnown(it) ? "yes" : "no")
                .collect(Collectors.joining(" "));
    }

    private static Match.Found finding(String rule, String text, String... replacements) {
        return new Match.Found(key(rule, text), List.of(replacements));
    }

    private static Key key(String rule, String text) {
        return new Key("a.txt", rule, "", text, "");
    }

    private static List<Match.Found> found(List<Key> keys) {
        return keys.stream().map(it -> new Match.Found(it, List.of())).toList();
    }

    private static Map<Key, Integer> counted(String entries) {
        Map<Key, Integer> counted = new TreeMap<>();
        keys(entries).forEach(it -> counted.merge(it, 1, Integer::sum));
        return counted;
    }

    /** A text, and the words before and after each place where it stands. */
    private static List<Key> keys(String drawn) {
        String[] parts = drawn.split(": ", -1);
        return List.of(parts[1].split(" ", -1)).stream()
                .map(it -> it.split("/", -1))
                .map(it -> new Key("a.txt", "rule", it[0], parts[0], it[1]))
                .toList();
    }
}
