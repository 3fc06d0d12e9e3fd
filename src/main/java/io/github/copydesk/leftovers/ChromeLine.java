package io.github.copydesk.leftovers;

import io.github.copydesk.leftovers.Phrases.Hit;
import io.github.copydesk.leftovers.Phrases.Role;
import io.github.copydesk.rulebook.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Weighs how likely a line is boilerplate of the page: a comment form, share buttons, navigation, a notice.
 *
 * <p>Four questions are asked in turn: whether it can be boilerplate at all, whether its form alone decides ({@link
 * PageForm}), whether it is a label with its object ({@link PageLabel}), and what all its words add up to. In the sum,
 * words of pages count for it, function words do not count, and a name counts a little against it. Any other word rules
 * it out, except beside a phrase that only pages use. If every word is a word of pages, their order counts too, see
 * {@link ChromeShape}.
 */
public final class ChromeLine {
    private static final int LONGEST = 24;
    private static final int LABEL = 4;
    private static final int SHORT = 8;
    private static final int FEW = 3;
    private static final int SHORT_LABEL = 5;
    private static final int DENSE = 6;
    private static final double NEVER = -1_000;
    /** The source of a quotation: "-- Anna Quill, In Search of Salt". */
    private static final Pattern SIGNED = Pattern.compile("\\s*(?:--|[—–―])\\s?\\p{Lu}.*");

    private static final Pattern SPOKEN = Pattern.compile("\\W{0,2}[\"“„«»‘].*[\"”“«»’]\\W{0,2}");
    private static final Pattern CODE = Pattern.compile("[_={}\\\\`]|&[#\\w]");

    private final Phrases list;

    public ChromeLine(WordLists lists, String language) {
        this(lists.entries("leftover-chrome/words", language));
    }

    /** The words for text copied from a page, which include those that are too ambiguous elsewhere. */
    static ChromeLine bold(WordLists lists, String language) {
        List<String> entries = new ArrayList<>(lists.entries("leftover-chrome/words", language));
        entries.addAll(lists.entries("leftover-chrome/bold", language));
        return new ChromeLine(entries);
    }

    /** Only these words. */
    ChromeLine(List<String> entries) {
        this.list = new Phrases(entries);
    }

    /**
     * @param value boilerplate from 3 up, before the weight of its place is added
     * @param mayRecur whether the line is boilerplate if many articles have it, whatever its value
     */
    record Weight(double value, boolean mayRecur) {
        static final Weight NONE = new Weight(NEVER, false);
    }

    /** Whether a line is as short as lines of pages are. */
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

    /** Whether the line is in quotation marks, so that somebody said it. */
    private static boolean isSpoken(Line line) {
        return SPOKEN.matcher(line.text()).matches();
    }

    /** Whether a narrator speaks, or a verse continues after its comma. Clauses that only pages use do not count. */
    private static boolean isNarrated(PageWords words) {
        boolean goesOn = words.line().text().stripTrailing().endsWith(",");
        return (words.narrate() || goesOn) && !words.haveAClauseOf(FEW + 1);
    }

    /**
     * Whether it is a sentence that no page has. On pages only forms are sentences, in words that only pages use;
     * beside a clause of such words one other word is allowed.
     */
    private static boolean isASentence(PageWords words) {
        int unlisted = words.haveAClause() && words.sum() >= DENSE ? 1 : 0;
        return words.line().endsLikeASentence()
                && (words.best() < PageWords.FORM || words.unlisted().plain() > unlisted);
    }

    /**
     * Whether it introduces what follows: "The page looks like this:". Labels ("Related posts:") and whole clauses of
     * pages ("You may also be interested in:") do not count.
     */
    private static boolean leadsOn(PageWords words) {
        boolean label = words.count() <= LABEL || (words.haveAClause() && words.areAllKnown());
        return words.line().announces() && (words.best() < PageWords.OWN || !label);
    }

    /** Whether it is numbered, as in treaties and books: "Article 4", "Section 2: Services". */
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

    /** The sum of the weights of all words, and of their order, their number and the signs between them. */
    private static double together(PageWords words) {
        boolean button = words.unlisted().plain() == 1 && ChromeShape.isButtonWithAnUnlistedWord(words);
        double shape = words.areAllKnown() || button ? ChromeShape.of(words.line(), words.hits()) : 0;
        boolean strange = words.unlisted().plain() > 0 && !words.haveAPhrase() && !(button && shape > 0);
        if (strange || !(isIdentified(words, shape) || mayBeALabel(words))) {
            return NEVER;
        }
        boolean several = words.hits().stream().filter(hit -> hit.weight() > 0).count() > 1;
        boolean whole = words.areAllKnown() && words.count() > 1 && (several || words.haveAPhrase() || shape > 0);
        double unlisted = words.unlisted().all() / (words.haveAClause() ? 2 : 1);
        return words.sum() + PageForm.signs(words.line()) + shape + (whole ? 1 : 0) - unlisted;
    }

    /** Whether a phrase, its shape or its signs identify it, or it is hardly more than one word that only pages use. */
    private static boolean isIdentified(PageWords words, double shape) {
        boolean few = words.count() <= FEW && words.areAllKnown() && !words.beginAsProse();
        boolean shaped = shape > 0
                && (words.best() >= PageWords.MOSTLY
                        || words.point()
                        || (words.significant() <= FEW && words.length() <= SHORT_LABEL));
        return words.haveAPhrase()
                || shaped
                || PageForm.signs(words.line()) >= 1
                || isDense(words)
                || (few && words.best() >= PageWords.OWN);
    }

    /**
     * Whether enough words are of pages for it not to be prose despite function words: "Link copied to the clipboard".
     */
    private static boolean isDense(PageWords words) {
        return words.areAllKnown() && words.significant() > 1 && words.sum() >= DENSE;
    }

    /** Whether enough of its words are of pages for a label, although nothing else identifies it. */
    private static boolean mayBeALabel(PageWords words) {
        boolean compact = words.length() <= FEW && words.areAllKnown();
        int enough = words.length() < 2 ? 0 : compact || words.point() ? PageWords.MOSTLY : PageWords.OWN;
        return !words.readAsProse() && words.best() >= enough;
    }
}
