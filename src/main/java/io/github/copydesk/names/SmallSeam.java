package io.github.copydesk.names;

import io.github.copydesk.lexicon.Lexicon;
import io.github.copydesk.lexicon.NameKind;
import io.github.copydesk.lexicon.NameOrigin;
import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.names.context.ContextWords;
import io.github.copydesk.names.context.Suffixes;
import io.github.copydesk.names.context.Syllables;
import io.github.copydesk.names.context.WordCompounds;
import io.github.copydesk.names.model.SplitSuggestion;
import io.github.copydesk.token.NameToken;
import io.github.copydesk.token.WordShape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Judges a word without a seam to see: {@code Yoshimasahayashi}. Both halves must be names, and the whole no place. */
final class SmallSeam {
    private final ArticleContext witness;
    private final SeamCompany company;

    SmallSeam(ArticleContext witness) {
        this.witness = witness;
        company = new SeamCompany(witness);
    }

    /**
     * @param again whether this article or others have the word again and again, so that it may be meant so
     */
    Optional<SplitSuggestion> judge(NameToken mention, boolean again) {
        String whole = mention.word();
        int hyphen = whole.indexOf('-');
        boolean lastPart = hyphen > 0 && witness.known(whole.substring(0, hyphen)) && whole.length() - hyphen > 8;
        int from = lastPart ? whole.lastIndexOf('-') + 1 : 0;
        String word = whole.substring(from);
        int end = hyphen > 0 && !lastPart ? hyphen : word.length();
        boolean single = company.isWholeName(mention);
        if (end < 7
                || WordCompounds.is(word.substring(0, end), witness)
                || !Character.isUpperCase(word.charAt(0))
                || word.indexOf('’') > 0
                || word.indexOf('\'') > 0) {
            return Optional.empty();
        }
        List<Halves> found = new ArrayList<>();
        for (int i = 2; i <= end - 3; i++) {
            String left = word.substring(0, i);
            String tail = word.substring(i);
            if ((single && !areLongNames(left, tail))
                    || (again && (single || gain(left, tail) < SeamCompany.GAIN_IF_MEANT))) {
                continue;
            }
            weigh(mention, left, tail)
                    .map(it -> it.after(whole.substring(0, from)))
                    .ifPresent(found::add);
        }
        return found.stream()
                .max(Comparator.comparingInt(Halves::weight))
                .map(best -> SplitSuggestion.of(mention, apart(found), best.weight() >= Halves.CERTAIN, best.reason()));
    }

    private static List<String> apart(List<Halves> found) {
        return found.stream()
                .sorted(Comparator.comparingInt(Halves::weight).reversed())
                .map(Halves::apart)
                .distinct()
                .limit(3)
                .toList();
    }

    private Optional<Halves> weigh(NameToken mention, String left, String tail) {
        Lexicon lexicon = witness.lexicon();
        if (endsOtherwise(left + tail, tail)) {
            return Optional.empty();
        }
        if (isFollowed(mention, left, tail)) {
            return Optional.of(new Halves(left + " " + tail, Halves.CERTAIN, "'%s' is a name".formatted(left)));
        }
        String right = lexicon.familyFirst(left) ? firstCapitalised(tail) : WordShape.capitalised(tail);
        boolean given = lexicon.given(left) && left.length() > 2;
        boolean family = lexicon.familyFirst(left)
                && lexicon.given(right)
                && right.length() > 3
                && lexicon.sameOrigin(left, NameKind.FAMILY_FIRST, right, NameKind.GIVEN);
        boolean joined = Suffixes.joinsNames(tail) && lexicon.origins(left).contains(NameOrigin.INDIAN);
        if (Suffixes.endsNames(tail) || joined || isPeople(right)) {
            return Optional.empty();
        }
        if (!given && !family) {
            return behindStranger(left, tail, right).or(() -> plainWord(left, tail, right));
        }
        int length = left.length() + Math.max(0, Math.min(witness.nameFrequency(left), 9));
        if (!witness.english() && !mention.running()) {
            return Optional.empty(); // Lancement
        }
        Optional<Halves> standing =
                standing(left, tail, right, length).or(() -> elsewhere(mention, left, tail, right, length));
        if (witness.nounsHaveCapitals()) {
            return standing.filter(it -> witness.hasGivenName(right)); // Frankreich
        }
        if (standing.isPresent() || witness.goesOnFromName(mention) || company.isThing(mention)) {
            return standing;
        }
        Optional<Halves> listed = listed(mention, left, tail, right, family && !given, length);
        return listed.isPresent() || !witness.english() ? listed : unlisted(mention, left, tail, right);
    }

    /** The verb or small word behind a name: Hayashisaid. But Callywith College goes on as a name, and Mitterand lacks a letter. */
    private boolean isFollowed(NameToken mention, String left, String tail) {
        boolean follows =
                witness.english() && Suffixes.followsNames(tail) && left.length() > 3 && witness.isNamed(left);
        boolean goesOn = follows && witness.evidence().after(mention).isPresent();
        return follows && (!goesOn || witness.evidence().count(left) > 0) && !lacksLetter(left + tail);
    }

    private boolean lacksLetter(String word) {
        boolean[] lacks = {false};
        witness.lexicon().longer(word, (at, letter) -> {
            String longer = word.substring(0, at) + letter + word.substring(at);
            lacks[0] |= witness.lexicon().surname(longer) || witness.lexicon().place(longer);
        });
        return lacks[0];
    }

    /** Haberland ends in land and not in and; Pattersonville is a town that is called after a Patterson. */
    private boolean endsOtherwise(String word, String tail) {
        for (int i = 3; i <= word.length() - 3; i++) {
            String end = word.substring(i);
            boolean town = Suffixes.endsNames(end)
                    && (end.length() > tail.length() || (i > 3 && witness.name(word.substring(0, i))));
            if (town && end.length() < tail.length() + 3) {
                return true;
            }
        }
        return false;
    }

    /** Johnfitzgerald Kennedy has lost a blank all the same. */
    private boolean areLongNames(String left, String tail) {
        return left.length() > 3
                && tail.length() > 4
                && witness.lexicon().given(left)
                && (witness.lexicon().surname(WordShape.capitalised(tail))
                        || gain(left, tail) >= SeamCompany.GAIN_BEFORE_NAME);
    }

    /** Nobody knows the first half, but whoever has the second for a surname stands in the article: Amritsohal and "Sohal said". */
    private Optional<Halves> behindStranger(String left, String tail, String right) {
        boolean person = tail.length() > 3
                && left.length() > 3
                && !witness.word(tail)
                && !witness.lexicon().place(right)
                && !witness.lexicon().brand(right)
                && Syllables.couldBegin(tail)
                && witness.isPerson(right);
        if (!person) {
            return Optional.empty();
        }
        int line = witness.line(witness.evidence().mentions(right).get(0));
        return Optional.of(new Halves(
                left + " " + right,
                Halves.LIKELY + 20 + tail.length(),
                "the article has '%s' in line %s".formatted(right, line)));
    }

    /** One half is a given name, and the other stands in this article by itself. */
    private Optional<Halves> standing(String left, String tail, String right, int length) {
        boolean name = isSurname(right);
        int weight = weight(name) + length;
        if (witness.evidence().running(right) && (name || !witness.commonWord(right) || tail.length() > 5)) {
            int line = witness.line(witness.evidence().mentions(right).get(0));
            return Optional.of(new Halves(
                    left + " " + right,
                    weight,
                    "'%s' is a given name, and the article has '%s' in line %s".formatted(left, right, line)));
        }
        return Optional.empty();
    }

    /** The other stands in other articles by itself. */
    private Optional<Halves> elsewhere(NameToken mention, String left, String tail, String right, int length) {
        boolean stands = isSurname(right)
                && witness.elsewhere(right) > 1
                && left.length() > 3
                && tail.length() > 3
                && !company.isThing(mention);
        return stands
                ? Optional.of(new Halves(
                        left + " " + right,
                        weight(!ContextWords.isPlaced(mention)) + length,
                        "'%s' is a given name, and other articles have '%s'".formatted(left, right)))
                : Optional.empty();
    }

    private static int weight(boolean sure) {
        return (sure ? Halves.CERTAIN : Halves.LIKELY + 30) + 10;
    }

    /** Nobody but the dictionary may know it; a town is none: Patna. */
    private boolean isSurname(String right) {
        return witness.lexicon().surname(right)
                || (!witness.lexicon().place(right) && (witness.surname(right) || !witness.word(right)));
    }

    /** Belarussians are no Bela Russians. */
    private boolean isPeople(String right) {
        return right.endsWith("s")
                && !witness.lexicon().surname(right)
                && witness.nameFrequency(right.substring(0, right.length() - 1)) >= 0;
    }

    private Optional<Halves> listed(
            NameToken mention, String left, String tail, String right, boolean familyFirst, int length) {
        String apart = left + " " + right;
        String names = "'%s' and '%s' are names".formatted(left, right);
        if (familyFirst) {
            return Optional.of(new Halves(apart, Halves.LIKELY + length, names));
        }
        if (witness.commonWord(left) && witness.word(tail)) {
            return Optional.empty(); // Linebender
        }
        if (!witness.lexicon().goesWith(left, right)) {
            return Optional.empty(); // Rituparna
        }
        if (witness.surname(right) && tail.length() > 3) {
            boolean sure = witness.evidence().count(mention.word()) == 1
                    && left.length() > 3
                    && tail.length() > 4
                    && mention.running()
                    && !ContextWords.isPlaced(mention)
                    && !witness.commonWord(left);
            return Optional.of(
                    new Halves(apart, (sure ? Halves.CERTAIN : Halves.LIKELY + 40) + length + tail.length(), names));
        }
        if (witness.surname(right) && left.length() > 3) {
            return Optional.of(new Halves(apart, Halves.LIKELY + 20 + length, names));
        }
        return witness.commonWord(tail)
                        && tail.length() > 4
                        && witness.evidence().count(left) > 0
                ? Optional.of(new Halves(
                        apart, Halves.LIKELY + 10 + length, "'%s' is a name and '%s' a word".formatted(left, tail)))
                : Optional.empty();
    }

    /** Nobody knows the second half, but two names make these letters likelier than one, where a full name would stand. */
    private Optional<Halves> unlisted(NameToken mention, String left, String tail, String right) {
        double gain = witness.lexicon().gainOfTwo(left, right);
        return gain >= company.gainNeeded(mention, left)
                        && tail.length() > 3
                        && !witness.commonWord(tail)
                        && Syllables.couldBegin(tail)
                ? Optional.of(new Halves(
                        left + " " + right, Halves.LIKELY + (int) gain, "'%s' is a given name".formatted(left)))
                : Optional.empty();
    }

    private double gain(String left, String tail) {
        return witness.lexicon().given(left) ? witness.lexicon().gainOfTwo(left, WordShape.capitalised(tail)) : 0;
    }

    /** Korean given names keep the small letter after the hyphen: Sung-han. */
    private static String firstCapitalised(String tail) {
        return Character.toUpperCase(tail.charAt(0)) + tail.substring(1);
    }

    private Optional<Halves> plainWord(String left, String tail, String right) {
        boolean place = witness.lexicon().place(left) && left.length() > 4;
        boolean stands = witness.evidence().count(left) > 0;
        return place && stands && witness.commonWord(tail) && tail.length() > 5 && !Suffixes.endsNames(tail)
                ? Optional.of(new Halves(
                        left + " " + right,
                        Halves.LIKELY + left.length(),
                        "'%s' is a name and '%s' a word".formatted(left, tail)))
                : Optional.empty();
    }
}
