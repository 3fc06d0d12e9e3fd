package io.github.copydesk.leftovers;

import io.github.copydesk.leftovers.Line.Word;
import io.github.copydesk.leftovers.Phrases.Hit;
import io.github.copydesk.rule.WordLists;
import java.util.List;

/**
 * How much a line is one of the page's own: comment forms, share buttons, navigation, notices.
 *
 * <p>Every word counts: words of pages for it, small words not at all, a name a little against it and
 * any other word more. So a sentence that uses the words of pages is outweighed by its own words.
 */
public final class ChromeLine {
    private static final int LONGEST = 24;
    private static final int FORM = 4;
    private static final int OWN = 3;

    private final Phrases words;

    public ChromeLine(WordLists lists, String language) {
        this(lists.entries("leftover-chrome/words", language));
    }

    /** By these words alone. */
    ChromeLine(List<String> entries) {
        this.words = new Phrases(entries);
    }

    /** From 3 up it is chrome; what its place adds comes on top. */
    public double weigh(Line line) {
        int count = line.words().size();
        if (count == 0 || count > LONGEST) {
            return -count;
        }
        List<Hit> hits = words.in(line);
        boolean form = hits.stream().anyMatch(hit -> hit.weight() >= FORM);
        boolean own = hits.stream().anyMatch(hit -> hit.weight() >= OWN);
        if ((line.endsLikeASentence() && !form) || (line.announces() && !own)) {
            return -count;
        }
        boolean opened = hits.stream().anyMatch(Hit::opens);
        double weight = 0;
        int at = 0;
        for (Hit hit : hits) {
            weight += hit.weight() + against(line, at, hit.from(), opened);
            at = hit.to();
        }
        weight += against(line, at, count, opened);
        return weight + (line.endsLikeASentence() || isLowerCase(line) ? 0 : 0.5);
    }

    private static double against(Line line, int from, int to, boolean opened) {
        double weight = 0;
        for (Word word : line.words().subList(from, to)) {
            double own = word.isNumber() || word.isMasked() ? 0 : word.capital() ? -0.8 : -2;
            weight += opened ? own / 4 : own;
        }
        return weight;
    }

    private static boolean isLowerCase(Line line) {
        return line.words().stream().noneMatch(Word::capital);
    }
}
