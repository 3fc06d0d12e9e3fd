package io.github.copydesk.leftovers;

import io.github.copydesk.leftovers.Phrases.Hit;
import io.github.copydesk.leftovers.Phrases.Role;
import io.github.copydesk.rulebook.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How much a line is one of the page's own: comment forms, share buttons, navigation, notices.
 *
 * <p>Four things are asked in turn: whether it can be one at all, whether its form alone tells
 * ({@link PageForm}), whether it is a label with its object ({@link PageLabel}), and what all its words
 * say together. There every word counts: words of pages for it, small words not at all, a name a little
 * against it; any other word rules it out, but for a phrase that pages alone use. Where every word is
 * one of pages, their order counts too, see {@link ChromeShape}.
 */
public final class ChromeLine {
    private static final int LONGEST = 24;
    private static final int LABEL = 4;
    private static final int SHORT = 8;
    private static final int FEW = 3;
    private static final int SHORT_LABEL = 5;
    private static final int DENSE = 6;
    private static final double NEVER = -1_000;
    /** "-- Anna Quill, In Search of Salt": who said it. */
    private static final Pattern SIGNED = Pattern.compile("\\s*(?:--|[—–―])\\s?\\p{Lu}.*");

    private static final Pattern SPOKEN = Pattern.compile("\\W{0,2}[\"“„«»‘].*[\"”“«»’]\\W{0,2}");
    private static final Pattern CODE = Pattern.compile("[_={}\\\\`]|&[#\\w]");

    private final Phrases list;

    public ChromeLine(WordLists lists, String language) {
        this(lists.entries("leftover-chrome/words", language));
    }

    /** By the words too that only text taken off a page is judged by. */
    static ChromeLine bold(WordLists lists, String language) {
        List<String> entries = new ArrayList<>(lists.entries("leftover-chrome/words", language));
        entries.addAll(lists.entries("leftover-chrome/bold", language));
        return new ChromeLine(entries);
    }

    /** By these words alone. */
    ChromeLine(List<String> entries) {
        this.list = new Phrases(entries);
    }

    /**
     * @param value from 3 up it is chrome; what its place adds comes on top
     * @param mayRecur whether it is chrome when many articles have it, whatever its value
     */
    record Weight(double value, boolean mayRecur) {
        static final Weight NONE = new Weight(NEVER, false);
    }

    /** Whether a line has as few words as those of pages have. */
    static boolean canBe(Line line) {
        int count = line.words().size();
        return count > 0 && count <= LONGEST && line.text().indexOf('\n') < 0;
    }

    Weight weigh(Line line) {
        int count = line.words().size();
        if (!canBe(line)) {
            return Weight.NONE;
        }
        List<Hit> hits = list.in(line);
        boolean notice = PageForm.isNotice(line);
        if (hits.isEmpty() && !notice) {
            return Weight.NONE;
        }
        PageWords words = PageWords.of(line, hits);
        if ((words.best() == 0 && !notice)
                || CODE.matcher(line.text()).find()
                || SIGNED.matcher(line.text()).matches()) {
            return Weight.NONE;
        }
        boolean mayRecur = words.best() >= PageWords.MOSTLY
                && count > 1
                && count <= SHORT
                && !line.endsLikeASentence()
                && !line.announces()
                && !isNarrated(words);
        return new Weight(notice ? PageWords.FORM : weigh(words.withoutPlainVerbs()), mayRecur);
    }

    private static double weigh(PageWords words) {
        if (isSpoken(words.line()) || isNarrated(words) || isASentence(words) || leadsOn(words) || isNumbered(words)) {
            return NEVER;
        }
        if (PageForm.isWay(words) || PageForm.arePages(words)) {
            return PageWords.FORM;
        }
        return PageLabel.weigh(words).orElseGet(() -> together(words));
    }

    /** What stands in quotation marks somebody said. */
    private static boolean isSpoken(Line line) {
        return SPOKEN.matcher(line.text()).matches();
    }

    /** Who says "I" is no page, and a verse goes on after its comma; but for clauses that pages alone use. */
    private static boolean isNarrated(PageWords words) {
        boolean goesOn = words.line().text().stripTrailing().endsWith(",");
        return (words.narrate() || goesOn) && !words.haveAClauseOf(FEW + 1);
    }

    /** Only forms speak in sentences, and in words that pages alone use; one other word is no matter beside a clause of them. */
    private static boolean isASentence(PageWords words) {
        int strangers = words.haveAClause() && words.sum() >= DENSE ? 1 : 0;
        return words.line().endsLikeASentence()
                && (words.best() < PageWords.FORM || words.strangers().plain() > strangers);
    }

    /** "The page looks like this:", but not "Related posts:", nor a whole clause of pages, "You may also be interested in:". */
    private static boolean leadsOn(PageWords words) {
        boolean label = words.count() <= LABEL || (words.haveAClause() && words.areAllKnown());
        return words.line().announces() && (words.best() < PageWords.OWN || !label);
    }

    /** Whether it counts on, as treaties and books do: "Article 4", "Section 2: Services". */
    private static boolean isNumbered(PageWords words) {
        if (words.count() < 2
                || !words.line().words().get(1).isNumber()
                || words.hits().isEmpty()
                || PageForm.COUNTER.matcher(words.line().text()).find()) {
            return false;
        }
        Hit first = words.hits().get(0);
        return first.to() == 1
                && first.weight() < PageWords.MOSTLY
                && first.role() == Role.THING
                && words.line().after(0).isBlank();
    }

    /** The weights of all words, and what their order, their number and the signs between them add. */
    private static double together(PageWords words) {
        boolean button = words.strangers().plain() == 1 && ChromeShape.isButtonWithAStranger(words);
        double shape = words.areAllKnown() || button ? ChromeShape.of(words.line(), words.hits()) : 0;
        boolean strange = words.strangers().plain() > 0 && !words.haveAPhrase() && !(button && shape > 0);
        if (strange || !(isTold(words, shape) || mayBeALabel(words))) {
            return NEVER;
        }
        boolean several = words.hits().stream().filter(hit -> hit.weight() > 0).count() > 1;
        boolean whole = words.areAllKnown() && words.count() > 1 && (several || words.haveAPhrase() || shape > 0);
        double strangers = words.strangers().all() / (words.haveAClause() ? 2 : 1);
        return words.sum() + PageForm.signs(words.line()) + shape + (whole ? 1 : 0) - strangers;
    }

    /** By a phrase, by its shape, by signs, or because it is hardly more than one word that pages alone use. */
    private static boolean isTold(PageWords words, double shape) {
        boolean few = words.count() <= FEW && words.areAllKnown() && !words.beginAsProse();
        boolean shaped = shape > 0
                && (words.best() >= PageWords.MOSTLY
                        || words.point()
                        || (words.telling() <= FEW && words.length() <= SHORT_LABEL));
        return words.haveAPhrase()
                || shaped
                || PageForm.signs(words.line()) >= 1
                || isDense(words)
                || (few && words.best() >= PageWords.OWN);
    }

    /** Whether so much is of pages that small words do not make it prose: "Link copied to the clipboard". */
    private static boolean isDense(PageWords words) {
        return words.areAllKnown() && words.telling() > 1 && words.sum() >= DENSE;
    }

    /** Whether its words are of pages enough to be a label although nothing else tells. */
    private static boolean mayBeALabel(PageWords words) {
        boolean compact = words.length() <= FEW && words.areAllKnown();
        int enough = words.length() < 2 ? 0 : compact || words.point() ? PageWords.MOSTLY : PageWords.OWN;
        return !words.readAsProse() && words.best() >= enough;
    }
}
