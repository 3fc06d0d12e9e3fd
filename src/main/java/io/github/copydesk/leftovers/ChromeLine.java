package io.github.copydesk.leftovers;

import io.github.copydesk.leftovers.Line.Word;
import io.github.copydesk.leftovers.Phrases.Hit;
import io.github.copydesk.rule.WordLists;
import java.util.List;
import java.util.regex.Pattern;

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
    private static final int MOSTLY = 2;
    private static final double LABEL = 2;
    private static final int LABEL_WORDS = 4;
    private static final Pattern SIGN = Pattern.compile("[|»«›‹←→↑↓▶►▸•·©®✓×]|\\w ?\\*$|\\(\\d{1,5}\\)$");
    private static final Pattern COUNTER = Pattern.compile("\\b\\d{1,3} ?(?:/|\\p{L}{2,3}) ?\\d{1,3}\\b");

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
        if (count == 0 || count > LONGEST || line.text().indexOf('\n') >= 0) {
            return -count;
        }
        List<Hit> hits = words.in(line);
        int best = hits.stream().mapToInt(Hit::weight).max().orElse(0);
        if ((line.endsLikeASentence() && best < FORM)
                || (line.announces() && (best < OWN || count > LABEL_WORDS))
                || best < MOSTLY) {
            return -count;
        }
        double weight = 0;
        double strangers = 0;
        int at = 0;
        int label = label(line);
        for (Hit hit : hits) {
            weight += hit.weight();
            strangers += strangers(line, at, hit.from());
            at = hit.to();
            boolean isObject = hit.opens() || (at == label && weight - strangers >= LABEL);
            if (isObject) {
                return weight - strangers + signs(line) - strangers(line, at, count) / 10;
            }
        }
        strangers += strangers(line, at, count);
        boolean phrased = hits.stream().anyMatch(hit -> hit.weight() >= FORM && hit.to() - hit.from() > 2);
        double whole = strangers == 0 && count > 1 ? 1 : 0;
        return weight + whole + signs(line) - (phrased ? strangers / 2 : strangers);
    }

    /** How many words the line has before a colon inside it, as in "Related topics: ports, salt"; 0 for none. */
    private static int label(Line line) {
        for (int i = 0; i + 1 < line.words().size(); i++) {
            if (line.after(i).startsWith(":") && line.after(i).indexOf('\n') < 0) {
                return i + 1;
            }
        }
        return 0;
    }

    private static double strangers(Line line, int from, int to) {
        double strangers = 0;
        for (Word word : line.words().subList(from, to)) {
            strangers += word.isNumber() || word.isMasked() ? 0 : word.capital() ? 0.8 : 2;
        }
        return strangers;
    }

    /** What pages set and prose does not: bars, arrows, a star for a required field, "1 of 7", a label's capital. */
    private static double signs(Line line) {
        double weight = SIGN.matcher(line.text()).find() ? 1 : 0;
        weight += COUNTER.matcher(line.text()).find() ? 1.5 : 0;
        return weight + (line.endsLikeASentence() || isLowerCase(line) ? 0 : 0.5);
    }

    private static boolean isLowerCase(Line line) {
        return line.words().stream().noneMatch(Word::capital);
    }
}
