package io.github.copydesk.names;

import io.github.copydesk.names.NearNames.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Weighs whether one name is another, misspelled.
 *
 * <p>The same given name or title before both speaks for it, and so does a transposed or doubled letter. Two given
 * names before them speak against it (Yumi Tanaka and Ken Tanabe), and so does a list that has both.
 */
final class Twins {
    /** One letter makes a name this much stranger only when it is wrong there. */
    private static final double STRANGER = 2.5;

    private final Witness witness;
    private final NameEvidence evidence;
    private final ToIntFunction<String> neighbours;

    /**
     * @param neighbours how many names of the article are one slip away from a name
     */
    Twins(Witness witness, ToIntFunction<String> neighbours) {
        this.witness = witness;
        this.neighbours = neighbours;
        this.evidence = witness.evidence();
    }

    Optional<Verdict> weigh(String written, String right) {
        Edit edit = Edit.between(written, right);
        if (edit == Edit.NONE || !sameBeginning(written, right, edit)) {
            return Optional.empty();
        }
        if (witness.word(written)
                || Spelling.bare(written).equals(Spelling.bare(right))
                || (written.length() < 5 && right.length() < 5)) {
            return Optional.empty();
        }
        int often = evidence.count(right) - evidence.count(written);
        boolean accents = Spelling.plain(written).equals(Spelling.plain(right));
        Company company = company(written, right);
        if (company != Company.SAME && !evidence.running(right) && !witness.known(right)) {
            return Optional.empty();
        }
        if (company == Company.OTHER || (company != Company.SAME && edit == Edit.ENDING)) {
            return Optional.empty();
        }
        if (accents) {
            return often < 0 || (often == 0 && written.compareTo(right) > 0) || company == Company.OTHER
                    ? Optional.empty()
                    : Optional.of(verdict(right, 10, false, false));
        }
        if (edit == Edit.ENDING && !(often > 1)) {
            return Optional.empty();
        }
        return weighKnowledge(written, right, edit, often, company);
    }

    private Optional<Verdict> weighKnowledge(String written, String right, Edit edit, int often, Company company) {
        boolean plainWord = witness.commonWord(right)
                && !witness.lexicon().surname(right)
                && !witness.lexicon().given(right);
        if (plainWord
                && (edit == Edit.ENDING
                        || Spelling.lower(written).replace('s', 'z').equals(Spelling.lower(right)))) {
            return Optional.empty(); // Organisation is no slip for Organization
        }
        boolean knownWritten = witness.known(written) || isAtHomeElsewhere(written, right);
        boolean knownRight = witness.known(right) || witness.elsewhere(right) > 0;
        boolean slip = edit == Edit.SWAPPED || edit == Edit.DOUBLED;
        int weight = Math.max(often, 0) + (slip ? 20 : 0) + (company == Company.SAME ? 40 : 0);
        if (knownWritten && edit == Edit.ENDING) {
            return Optional.empty(); // the Tokyo Olympics, the Olympic team
        }
        if (knownWritten) {
            return weighKnown(written, right, often, weight, company);
        }
        if (often > 0 || (often == 0 && knownRight)) {
            boolean sure = !plainWord && (slip || company == Company.SAME || knownRight || often > 1);
            return Optional.of(verdict(right, weight + 10, sure, true));
        }
        if (often < 0 || knownRight) {
            return knownRight && often >= -1 && company == Company.SAME
                    ? Optional.of(verdict(right, weight, false, true))
                    : Optional.empty();
        }
        if (often == 0 && neighbours.applyAsInt(right) > neighbours.applyAsInt(written)) {
            return Optional.of(verdict(right, weight, true, true)); // two slips around one name
        }
        double stranger = witness.lexicon().trigrams().score(right)
                - witness.lexicon().trigrams().score(written);
        if (often == 0 && stranger > STRANGER) {
            return Optional.of(verdict(right, weight, false, true));
        }
        if (often == 0 && stranger < -STRANGER) {
            return Optional.empty();
        }
        boolean full = givenBefore(right).findAny().isPresent();
        boolean bare = givenBefore(written).findAny().isEmpty();
        if (full && bare) {
            return Optional.of(verdict(right, weight, false, true));
        }
        boolean flagged = company == Company.SAME && isLater(written, right);
        return flagged ? Optional.of(verdict(right, weight, false, false)) : Optional.empty();
    }

    /** Both are real names, so only the company can tell: "Mohammed Sabreen" and "Mohamed Sabreen". */
    private Optional<Verdict> weighKnown(String written, String right, int often, int weight, Company company) {
        if (company != Company.SAME || often < 0) {
            return Optional.empty();
        }
        if (often > 0) {
            return Optional.of(verdict(right, weight, !witness.known(written) && often > 1, true));
        }
        return surnameAfter(written) && surnameAfter(right) && isLater(written, right)
                ? Optional.of(verdict(right, weight, false, false))
                : Optional.empty();
    }

    private boolean isLater(String written, String right) {
        return evidence.mentions(written).get(0).index()
                > evidence.mentions(right).get(0).index();
    }

    /** Other articles have the written form too, and not only a few of those that have the right one. */
    private boolean isAtHomeElsewhere(String written, String right) {
        int articles = witness.elsewhere(written);
        return articles > 0 && articles * 4 >= witness.elsewhere(right);
    }

    private Verdict verdict(String right, int weight, boolean certain, boolean settled) {
        Mention twin = evidence.mentions(right).stream()
                .filter(it -> !it.headline())
                .findFirst()
                .orElse(evidence.mentions(right).get(0));
        String shown = evidence.before(twin)
                .map(first -> twin.block().text().substring(first.start(), twin.end()))
                .orElse(right);
        int count = evidence.count(right);
        String reason = count > 1 && shown.equals(right)
                ? "the article has '%s' %d times, first in line %d".formatted(right, count, witness.line(twin))
                : "the article has '%s' in line %d".formatted(shown, witness.line(twin));
        return new Verdict(right, weight, settled, certain, reason);
    }

    /** Whether a public figure is meant: the same given name, or a title and a slip that makes no other name. */
    Optional<Verdict> asPublicFigure(Mention mention, String right) {
        Edit edit = Edit.between(mention.word(), right);
        if (!sameBeginning(mention.word(), right, edit)
                || Spelling.plain(mention.word()).equals(Spelling.plain(right))) {
            return Optional.empty();
        }
        Set<String> companions = witness.lexicon().companions(right);
        Stream<Mention> beside = Stream.concat(evidence.before(mention).stream(), evidence.after(mention).stream());
        Optional<String> shared = beside.map(Mention::word)
                .filter(companions::contains)
                .filter(it -> !it.equals(right))
                .findFirst();
        if (shared.isPresent()) {
            String name = evidence.before(mention).isPresent()
                            && companions.contains(
                                    evidence.before(mention).get().word())
                    ? shared.get() + " " + right
                    : right + " " + shared.get();
            return Optional.of(new Verdict(right, 30, true, true, "'%s' is a public figure".formatted(name)));
        }
        return Optional.empty();
    }

    /** What stands with two names. */
    private enum Company {
        /** The same given name, title or surname. */
        SAME,
        /** Each its own, so that they are two people. */
        OTHER,
        UNKNOWN
    }

    private Company company(String written, String right) {
        Set<String> mine = beside(written);
        Set<String> its = beside(right);
        boolean elsewhere = givenBefore(written)
                .anyMatch(given ->
                        witness.census().phrase(Phrase.glued(given + right)).isPresent());
        if (elsewhere || mine.stream().anyMatch(its::contains)) {
            return Company.SAME;
        }
        boolean people = givenBefore(written).findAny().isPresent()
                && givenBefore(right).findAny().isPresent();
        boolean surnames = surnameAfter(written) && surnameAfter(right);
        return people || surnames ? Company.OTHER : Company.UNKNOWN;
    }

    /** The names, not the titles, that stand against a word. */
    private Set<String> beside(String word) {
        return evidence.mentions(word).stream()
                .flatMap(mention -> Stream.concat(
                        Stream.concat(evidence.before(mention).stream(), evidence.after(mention).stream()),
                        inverted(mention)))
                .map(Mention::word)
                .filter(it -> (!witness.commonWord(it) || witness.lexicon().given(it))
                        && !witness.lexicon().place(it))
                .collect(Collectors.toSet());
    }

    private Stream<String> givenBefore(String word) {
        List<Mention> mentions = evidence.mentions(word);
        return mentions.stream()
                .flatMap(mention -> Stream.concat(evidence.before(mention).stream(), inverted(mention)))
                .map(Mention::word)
                .filter(it -> !Titles.isRole(it) && (witness.lexicon().given(it) || !witness.word(it)));
    }

    /** "Horvat, Milena" stands in lists. */
    private Stream<Mention> inverted(Mention mention) {
        return evidence.afterComma(mention).filter(next -> witness.lexicon().given(next.word())).stream();
    }

    private boolean surnameAfter(String word) {
        return evidence.mentions(word).stream()
                .flatMap(mention -> evidence.after(mention).stream())
                .map(Mention::word)
                .anyMatch(it -> witness.lexicon().surname(it) || !witness.word(it));
    }

    /** Meyer is not Beyer: few hands slip on the first letter. */
    private static boolean sameBeginning(String written, String right, Edit edit) {
        return written.charAt(0) == right.charAt(0) || edit == Edit.SWAPPED;
    }
}
