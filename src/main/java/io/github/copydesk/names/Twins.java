package io.github.copydesk.names;

import io.github.copydesk.names.Companions.Company;
import io.github.copydesk.names.NearNames.Verdict;
import io.github.copydesk.token.LatinStem;
import io.github.copydesk.token.NameToken;
import io.github.copydesk.token.NameTokens;
import io.github.copydesk.token.WordShape;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Weighs whether one name of an article is another of its names, misspelled.
 *
 * <p>Of the pairs of rare names one letter apart in an article four in five are two people, so each piece of evidence
 * adds to or takes from a weight, in the measure in which slips have it more often than pairs of people do. What speaks
 * for a slip at all (the edit, the company) is the same for both; what tells the wrong one from the right one (the
 * lists, the counts, the other articles, the letters) has a direction.
 */
final class Twins {
    /** From here on the evidence leaves no other reading. */
    private static final double CERTAIN = 17;
    /** From here on it is worth a warning. */
    private static final double LIKELY = 9;
    /** With less between the two, nobody knows which is right. */
    private static final double TIE = 1.5;
    /** A name that a list has is wrong only when the article is against it. */
    private static final double SURE_TIE = 3;

    private static final double STRANGE = 2;

    private static final double STRANGEST = 4;
    private static final double IMPOSSIBLE = 9;
    private static final int SHORTEST = 4;
    /** Of a word this common (of 25), a spelling that nobody knows is a slip. */
    private static final int FREQUENT = 12;

    private static final Pattern DERIVED =
            Pattern.compile("(.{3,}?)(?:ism|isms|ist|ists|ista|istas|iste|isten|ise|ize|ised|ized|ian|ians)");
    /** What tells the wrong one from the right one does not make a slip likelier without end. */
    private static final double MOST = 12;

    private final ArticleContext witness;
    private final NameTokens evidence;
    private final Companions companions;

    Twins(ArticleContext witness) {
        this.witness = witness;
        this.evidence = witness.evidence();
        companions = new Companions(witness);
    }

    /** What is known of the pair when the first is taken for a slip of the second; empty when the reverse is likelier. */
    Optional<Verdict> weigh(String written, String right) {
        Edit edit = Edit.between(written, right);
        if (edit == Edit.NONE
                || WordShape.bare(written).equals(WordShape.bare(right))
                || Math.min(written.length(), right.length()) < SHORTEST
                || !sameBeginning(written, right, edit)
                || isPlural(written, right)
                || LatinStem.isSame(written, right)
                || WordShape.seam(written) > 0 != WordShape.seam(right) > 0) {
            return Optional.empty();
        }
        LexicalStatus mine = witness.standing(written);
        LexicalStatus its = standing(right);
        Company company = companions.of(written, right);
        boolean person = companions.shareGivenName(written, right);
        if (WordShape.plain(written).equals(WordShape.plain(right))) {
            boolean words = !witness.english() && company != Company.SAME; // esta and está
            return words || (witness.nounsHaveCapitals() && !person)
                    ? Optional.empty()
                    : accents(written, right, company);
        }
        if (!person
                && (mine == LexicalStatus.WORD || (its == LexicalStatus.WORD && !isSlipOfWord(written, right, edit)))) {
            return Optional.empty();
        }
        if (!person && isInflected(edit, company)) {
            return Optional.empty();
        }
        if (isDerived(written, right) || (!person && areBothRight(written, mine, right, its, company))) {
            return Optional.empty();
        }
        if (!person
                && Math.min(written.length(), right.length()) == SHORTEST
                && witness.strangeness(written, right) < STRANGEST) {
            return Optional.empty();
        }
        if (its == LexicalStatus.WORD && !person) {
            company = Company.UNKNOWN; // many names stand before "Corporation"
        }
        boolean slip = edit == Edit.SWAPPED || edit == Edit.DOUBLED;
        double both = edit(edit, written, right)
                + company(company)
                + length(written, right)
                + (companions.areComplementary(written, right) ? 5 : 0)
                + (companions.listedTogether(written, right)
                        ? mine == LexicalStatus.LISTED && its == LexicalStatus.LISTED ? -12 : slip ? 0 : -5
                        : 0);
        double direction = counts(written, right);
        if (mine != LexicalStatus.LISTED || its != LexicalStatus.LISTED) {
            direction += wrong(written, mine) - wrong(right, its);
            direction += direction == 0 ? lettersAlone(written, right) : letters(written, right);
        }
        if (direction < -TIE) {
            return Optional.empty();
        }
        boolean settled = direction > TIE
                && (mine == LexicalStatus.UNKNOWN ? witness.elsewhere(written) == 0 : direction > SURE_TIE);
        double weight = both + (settled ? Math.min(direction, MOST) : 0);
        if (weight < LIKELY || !stands(right, company)) {
            return Optional.empty();
        }
        return Optional.of(verdict(
                right,
                (int) weight,
                (!settled || weight >= CERTAIN) && (its != LexicalStatus.WORD || person),
                settled));
    }

    /** Trump is a word, but not in an article that has a Mrs. Trump and no trump. */
    private LexicalStatus standing(String right) {
        LexicalStatus its = witness.standing(right);
        boolean named = its == LexicalStatus.WORD
                && evidence.running(right)
                && evidence.mentions(right).stream()
                        .anyMatch(mention -> evidence.title(mention).isPresent() || witness.goesOnFromName(mention));
        return named ? LexicalStatus.LISTED : its;
    }

    /** Paket and Pakete, System and systemd: without a dictionary, endings tell nothing. */
    private boolean isInflected(Edit edit, Company company) {
        return (witness.nounsHaveCapitals() && company != Company.TITLE) || (!witness.english() && edit == Edit.ENDING);
    }

    /**
     * Names that lists have are two names however often an article has the one, Michael and Michel, unless the same
     * words stand beside them; of places and peoples, North America and North American, even then.
     */
    private boolean areBothRight(String written, LexicalStatus mine, String right, LexicalStatus its, Company company) {
        boolean listed = (mine == LexicalStatus.LISTED || isPluralOfListed(written)) && its == LexicalStatus.LISTED;
        boolean beside = company == Company.SAME || company == Company.TITLE;
        return listed && (!beside || (isPlaceOrPeople(written) && isPlaceOrPeople(right)));
    }

    private boolean isPlaceOrPeople(String word) {
        return witness.lexicon().place(word) || !witness.lexicon().surname(word);
    }

    /** All the Russias are not the Russians. */
    private boolean isPluralOfListed(String word) {
        return word.endsWith("s") && witness.standing(word.substring(0, word.length() - 1)) == LexicalStatus.LISTED;
    }

    /** Keynesianist and Keynesianism. */
    private static boolean isDerived(String one, String other) {
        Matcher mine = DERIVED.matcher(one);
        Matcher its = DERIVED.matcher(other);
        return mine.matches() && its.matches() && mine.group(1).equals(its.group(1));
    }

    /** A capital at the beginning of a sentence proves nothing; two names must be names. */
    private boolean stands(String right, Company company) {
        return company == Company.SAME || evidence.running(right) || witness.known(right);
    }

    /** "Minisyer": nobody is called so, and the word it should be stands in the article with a capital. */
    private boolean isSlipOfWord(String written, String right, Edit edit) {
        boolean strange = witness.strangeness(written, right) > STRANGE || edit == Edit.SWAPPED || edit == Edit.DOUBLED;
        boolean slip = strange || (witness.wordFrequency(right) >= FREQUENT && !Edit.isCognate(written, right));
        return slip
                && edit != Edit.ENDING
                && right.length() > 6
                && witness.standing(written) == LexicalStatus.UNKNOWN
                && witness.elsewhere(written) == 0
                && !isVariant(written, right);
    }

    /** Centre and Center, Organisation and Organization are both right, each on its side of the ocean. */
    private static boolean isVariant(String written, String right) {
        return WordShape.lower(written)
                        .replace('s', 'z')
                        .equals(WordShape.lower(right).replace('s', 'z'))
                || (written.endsWith("re") && right.endsWith("er"));
    }

    private static double edit(Edit edit, String written, String right) {
        return switch (edit) {
            case SWAPPED -> 8;
            case DOUBLED -> 6;
            case REPLACED -> Edit.isNearEnd(written, right) ? 0 : 2;
            case ADDED, DROPPED -> 2;
            case ENDING -> -5;
            case NONE -> -100;
        };
    }

    private static double company(Company company) {
        return switch (company) {
            case SAME -> 12;
            case TITLE -> 5;
            case UNKNOWN -> 0;
            case OTHER -> -14;
        };
    }

    /** Short names are often near each other by chance, long ones hardly ever. */
    private static double length(String written, String right) {
        int shorter = Math.min(written.length(), right.length());
        return Math.max(-3, Math.min(3, (shorter - 6.5) * 1.5));
    }

    /** How much speaks for it that nobody is called so. */
    private double wrong(String word, LexicalStatus standing) {
        double lists =
                switch (standing) {
                    case UNKNOWN -> 4;
                    case ACCEPTED -> 0;
                    case LISTED -> -4;
                    case WORD -> companions.given(word).isEmpty() ? -6 : -2;
                };
        int articles = witness.elsewhere(word);
        double others = articles == 0 ? 0 : -Math.min(6, 2 + log2(articles));
        return lists + others;
    }

    private double counts(String written, String right) {
        double ratio = log2(evidence.count(right)) - log2(Math.max(1, evidence.count(written)));
        return Math.max(-9, Math.min(9, 3 * ratio));
    }

    /** Letters alone settle nothing, unless no name is made of them. */
    private double letters(String written, String right) {
        return Math.max(-3, Math.min(3, witness.strangeness(written, right) / 4));
    }

    /** Where nothing else tells the two apart, the letters must be impossible rather than rare. */
    private double lettersAlone(String written, String right) {
        boolean impossible = Math.abs(witness.strangeness(written, right)) >= IMPOSSIBLE;
        return impossible ? letters(written, right) : Math.max(-TIE, Math.min(TIE, letters(written, right)));
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }

    /** "Renée" and "Renee" of one person: the rarer, or the later, is named. */
    private Optional<Verdict> accents(String written, String right, Company company) {
        int often = evidence.count(right) - evidence.count(written);
        boolean reported = often > 0 || (often == 0 && written.compareTo(right) < 0);
        boolean one = company != Company.OTHER && (evidence.running(right) || company == Company.SAME);
        return reported && one
                ? Optional.of(verdict(
                        right,
                        10,
                        company == Company.SAME || often > 1 || companions.areComplementary(written, right),
                        false))
                : Optional.empty();
    }

    private Verdict verdict(String right, int weight, boolean certain, boolean settled) {
        NameToken twin = evidence.mentions(right).stream()
                .filter(it -> !it.headline())
                .findFirst()
                .orElse(evidence.mentions(right).get(0));
        String shown = evidence.before(twin)
                .map(first -> twin.block().text().substring(first.start(), twin.end()))
                .orElse(right);
        int count = evidence.count(right);
        String reason = count > 1 && shown.equals(right)
                ? "the article has '%s' %s times, first in line %s".formatted(right, count, witness.line(twin))
                : "the article has '%s' in line %s".formatted(shown, witness.line(twin));
        return new Verdict(right, weight, settled, certain, reason);
    }

    /** The Kishidas are the family of Kishida. */
    private static boolean isPlural(String one, String other) {
        return one.equals(other + "s") || other.equals(one + "s");
    }

    /** Meyer is not Beyer: few hands slip on the first letter. */
    private static boolean sameBeginning(String written, String right, Edit edit) {
        return written.charAt(0) == right.charAt(0) || edit == Edit.SWAPPED;
    }
}
