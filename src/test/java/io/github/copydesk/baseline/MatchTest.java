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
        assertEquals(1, Match.of(keys("teh: a/b c/d"), counted("teh: a/b x/y")).exact());
    }

    private static String drawn(String findings, String entries) {
        List<Key> keys = keys(findings);
        Match match = Match.of(keys, counted(entries));
        return IntStream.range(0, keys.size())
                .mapToObj(it -> match.isKnown(it) ? "yes" : "no")
                .collect(Collectors.joining(" "));
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
