package io.github.copydesk.leftovers;

import io.github.copydesk.leftovers.Line.Word;
import io.github.copydesk.leftovers.Phrases.Hit;
import io.github.copydesk.leftovers.Phrases.Role;
import io.github.copydesk.rule.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How much a line is one of the page's own: comment forms, share buttons, navigation, notices.
 *
 * <p>Every word counts: words of pages for it, small words not at all, a name a little against it and
 * any other word rules it out, but for a phrase that pages alone use. Where every word is one of pages,
 * their order counts too, see {@link ChromeShape}.
 */
public final class ChromeLine {
    private static final int LONGEST = 24;
    private static final int FORM = 4;
    private static final int OWN = 3;
    private static final int MOSTLY = 2;
    private static final int FEW = 3;
    private static final int SHORT = 8;
    private static final int LABEL_WORDS = 4;
    private static final double OPENED = 0.5;
    private static final Pattern SIGN = Pattern.compile("[|»«›‹←→↑↓▶►▸•·©®✓×]|\\w ?\\*$|\\(\\d{1,5}\\)$");
    private static final Pattern CODE = Pattern.compile("[_={}\\\\`]|&[#\\w]");
    private static final Pattern NOTICE =
            Pattern.compile("(?i)\\W{0,3}(?:©|\\(c\\)|copyright)\\W{0,4}(?:©|\\(c\\))?\\W{0,3}\\d{4}\\b");
    private static final Pattern PAGES = Pattern.compile("(?:^|\\s)1[ |,]{1,3}2[ |,]{1,3}3(?:\\D|$)");
    private static final Pattern TRAIL =
            Pattern.compile("[^>›»/|]{1,40}(?:\\s[>›»/|]\\s[\\p{Lu}\\p{N}][^>›»/|]{0,60}){1,8}");

    private final Phrases words;

    public ChromeLine(WordLists lists, String language) {
        this(lists.entries("leftover-chrome/words", language));
    }

    /** By these words alone. */
    ChromeLine(List<String> entries) {
        this.words = new Phrases(entries);
    }

    /**
     * @param value from 3 up it is chrome; what its place adds comes on top
     * @param mayRecur whether it is chrome when many articles have it, whatever its value
     */
    record Weight(double value, boolean mayRecur) {
        static final Weight NONE = new Weight(-1, false);
    }

    Weight weigh(Line line) {
        int count = line.words().size();
        if (count == 0 || count > LONGEST || line.text().indexOf('\n') >= 0) {
            return Weight.NONE;
        }
        List<Hit> hits = words.in(line);
        int best = hits.stream().mapToInt(Hit::weight).max().orElse(0);
        if ((best == 0 && "©(".indexOf(line.text().charAt(0)) < 0)
                || CODE.matcher(line.text()).find()) {
            return Weight.NONE;
        }
        boolean mayRecur =
                best >= MOSTLY && count > 1 && count <= SHORT && !line.endsLikeASentence() && !line.announces();
        return new Weight(weigh(line, withoutPlainVerbs(line, hits)), mayRecur);
    }

    private static double weigh(Line line, List<Hit> hits) {
        if (NOTICE.matcher(line.text()).lookingAt()) {
            return FORM;
        }
        int count = line.words().size();
        int best = hits.stream().mapToInt(Hit::weight).max().orElse(0);
        Strangers strangers = new Strangers(line, hits);
        if ((line.announces() && (best < OWN || count > LABEL_WORDS))
                || (line.endsLikeASentence() && (best < FORM || strangers.plain() > 0))
                || isNumbered(line, hits)) {
            return -1;
        }
        if (isTrail(line, hits) || (PAGES.matcher(line.text()).find() && strangers.all() == 0)) {
            return FORM;
        }
        double weight = signs(line);
        int at = 0;
        for (Hit hit : hits) {
            weight += hit.weight();
            if (opens(line, hits, hit, strangers) || isLabel(line, hits, hit, strangers)) {
                return weight + OPENED - strangers.before(hit.from()) - (strangers.all() - strangers.before(at)) / 10;
            }
            at = hit.to();
        }
        return weight + together(line, hits, strangers, best);
    }

    /** What the words say together, beyond the weight of each. */
    private static double together(Line line, List<Hit> hits, Strangers strangers, int best) {
        boolean phrased = hits.stream().anyMatch(hit -> hit.weight() >= OWN && hit.isPhrase());
        boolean form = hits.stream().anyMatch(hit -> hit.weight() >= FORM && hit.to() - hit.from() > 2);
        boolean pointed = strangers.plain() == 1 && ChromeShape.isButtonWithAStranger(line, hits);
        double shape = strangers.all() == 0 || pointed ? ChromeShape.of(line, hits) : 0;
        long length = line.words().stream().filter(word -> !word.isNumber()).count();
        boolean shaped = shape > 0 && (best >= MOSTLY || ChromeShape.points(hits) || length <= FEW);
        boolean told = phrased || shaped || signs(line) >= 1;
        boolean loose = strangers.plain() > 0 && !phrased && !(pointed && shape > 0);
        boolean compact = length <= FEW && strangers.all() == 0 && !ChromeShape.isAsProse(hits);
        boolean plain = length > 1 && best < (compact || ChromeShape.points(hits) ? MOSTLY : OWN);
        boolean sure = best >= OWN && line.words().size() <= FEW && strangers.all() == 0;
        if (loose || (!told && !sure && (plain || ChromeShape.isAsProse(hits)))) {
            return Double.NEGATIVE_INFINITY;
        }
        boolean several = hits.stream().filter(hit -> hit.weight() > 0).count() > 1;
        double whole = strangers.all() == 0 && line.words().size() > 1 && (several || phrased || shape > 0) ? 1 : 0;
        return whole + shape - (form ? strangers.all() / 2 : strangers.all());
    }

    /** A verb that pages and articles share tells nothing in the middle of a clause: "How cookies track you". */
    private static List<Hit> withoutPlainVerbs(Line line, List<Hit> hits) {
        List<Hit> kept = new ArrayList<>();
        for (Hit hit : hits) {
            boolean verb = hit.role() == Role.ACT && !hit.isPhrase() && hit.weight() < MOSTLY;
            boolean begins = hit.from() == 0
                    || !line.before(hit.from()).isBlank()
                    || (!kept.isEmpty()
                            && kept.get(kept.size() - 1).to() == hit.from()
                            && kept.get(kept.size() - 1).weight() == 0);
            if (!verb || begins) {
                kept.add(hit);
            }
        }
        return kept;
    }

    /** Whether it opens the line and what follows is its object; where pages alone say so, it may be any word. */
    private static boolean opens(Line line, List<Hit> hits, Hit hit, Strangers strangers) {
        if (!hit.opens() || hit.weight() >= FORM || hit.to() == line.words().size()) {
            return hit.opens();
        }
        int at = hit.to();
        for (Hit next : hits) {
            at = next.from() == at
                            && next.weight() == 0
                            && next.to() < line.words().size()
                    ? next.to()
                    : at;
        }
        Word object = line.words().get(at);
        int from = at;
        if (strangers.plain() > 0) {
            return false;
        }
        return object.capital()
                || object.isNumber()
                || object.isMasked()
                || hits.stream().anyMatch(next -> next.from() == from && next.weight() > 0);
    }

    /** Whether a colon follows, and what stands before it is a label: "Related topics: ports, salt". */
    private static boolean isLabel(Line line, List<Hit> hits, Hit last, Strangers strangers) {
        return last.to() > 1
                && last.to() < line.words().size()
                && line.after(last.to() - 1).startsWith(":")
                && strangers.before(last.to()) == 0
                && (ChromeShape.of(line, hits.subList(0, hits.indexOf(last) + 1)) >= ChromeShape.SHAPED
                        || (last.isPhrase() && last.weight() >= OWN));
    }

    /** Whether it counts on, as treaties and books do: "Article 4", "Section 2: Services". */
    private static boolean isNumbered(Line line, List<Hit> hits) {
        return line.words().size() > 1
                && line.words().get(1).isNumber()
                && !hits.isEmpty()
                && hits.get(0).to() == 1
                && hits.get(0).weight() < MOSTLY
                && hits.get(0).role() == Role.THING
                && line.after(0).isBlank()
                && !ChromeShape.COUNTER.matcher(line.text()).find();
    }

    /** Whether it is the way to a page: "Home > World > Europe". */
    private static boolean isTrail(Line line, List<Hit> hits) {
        if (hits.isEmpty()
                || hits.get(0).from() > 0
                || !TRAIL.matcher(line.text()).matches()) {
            return false;
        }
        boolean pointed = line.text().indexOf('›') > 0 || line.text().indexOf('»') > 0;
        return hits.get(0).role() == Role.HOME || (pointed && hits.get(0).weight() > 0);
    }

    /** What pages set and prose does not: bars, arrows, a star for a required field, "1 of 7", a label's capital. */
    private static double signs(Line line) {
        double weight = SIGN.matcher(line.text()).find() ? 1 : 0;
        weight += ChromeShape.COUNTER.matcher(line.text()).find() ? 1.5 : 0;
        boolean lower = line.words().stream().noneMatch(Word::capital);
        return weight + (line.endsLikeASentence() || lower ? 0 : 0.5);
    }
}
