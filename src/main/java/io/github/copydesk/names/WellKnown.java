package io.github.copydesk.names;

import io.github.copydesk.lexicon.NameKind;
import io.github.copydesk.lexicon.WordFacts;
import io.github.copydesk.names.NearNames.Verdict;
import io.github.copydesk.token.WordShape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Finds the well-known name or word behind one that nobody knows and that has no twin in its article: {@code Cathloic}.
 *
 * <p>Without a twin only such slips count as hands make and names do not: two letters that changed places, a letter
 * struck twice, or one that was left out, when the letters look the stranger for it. One letter for another proves
 * nothing, for somebody may be called so.
 */
final class WellKnown {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 20;
    private static final int OFTEN = 2;
    private static final int LONG = 8;
    private static final int COMMON = 11;
    private static final int COMMON_NAME = 11;
    private static final int KNOWN_PLACE = 8;
    /** What a rank of the lists from 7 on is among the 25 steps of the dictionary. */
    private static final int DICTIONARY = 4;

    /** What stands alone is hardly a rare name of swapped letters: Britian. Of five letters it may be: Koyna is not Konya. */
    private static final double STRANGE = 1;

    private static final String VOWELS = "aeiou";
    private static final Set<String> INFLECTIONS = Set.of("ing", "ings", "ed", "er", "ers", "or", "ors");

    /**
     * What each slip needs: how well the name is known (1 to 9), how common the word is (of 25), and how strange the
     * letters are. Measured on the names of a million words of edited text, which have none like it.
     */
    private enum Slip {
        SWAPPED(7, 10, 4),
        DOUBLED(8, 10, 2.5),
        DROPPED(9, 12, 2);

        private final int rank;
        private final int frequency;
        private final double strangeness;

        Slip(int rank, int frequency, double strangeness) {
            this.rank = rank;
            this.frequency = frequency;
            this.strangeness = strangeness;
        }
    }

    private record Meant(String right, double strangeness, boolean name) {
        private static final Comparator<Meant> ORDER =
                Comparator.comparingDouble(Meant::strangeness).thenComparing(Meant::right);
    }

    private final ArticleContext witness;

    WellKnown(ArticleContext witness) {
        this.witness = witness;
    }

    Optional<Verdict> find(String written) {
        if (!witness.english()
                || written.length() < SHORTEST
                || written.length() > LONGEST
                || !WordShape.isName(written)
                || !isPlainLetters(written)
                || witness.known(written)) {
            return Optional.empty();
        }
        Unknown unknown = new Unknown(written);
        if (!unknown.mayBeMeant()) {
            return Optional.empty();
        }
        List<Meant> meant = new ArrayList<>(1);
        swapped(written).forEach(right -> unknown.weigh(right, Slip.SWAPPED).ifPresent(meant::add));
        single(written).forEach(right -> unknown.weigh(right, Slip.DOUBLED).ifPresent(meant::add));
        restored(written).forEach(right -> unknown.weigh(right, Slip.DROPPED).ifPresent(meant::add));
        return meant.stream().max(Meant.ORDER).map(WellKnown::verdict);
    }

    private static boolean isPlainLetters(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128 || !Character.isLetter(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static Verdict verdict(Meant meant) {
        String reason = meant.name() ? "'%s' is a well-known name" : "'%s' is a common word";
        return new Verdict(meant.right(), 0, true, false, reason.formatted(meant.right()));
    }

    /** A word that nobody knows, and what it is in its article. */
    private final class Unknown {
        private final String written;
        private final boolean once;
        private final boolean surname;
        private final boolean given;

        Unknown(String written) {
            this.written = written;
            once = witness.evidence().count(written) <= OFTEN && witness.elsewhere(written) == 0;
            surname = surname(written);
            given = given(written);
        }

        /** Whether it is so rare, or so long and nobody's name, that any slip counts. */
        boolean mayBeMeant() {
            return once || (written.length() >= LONG && !surname && !given);
        }

        Optional<Meant> weigh(String right, Slip slip) {
            WordFacts facts = witness.lexicon().look(right);
            boolean name = once && rank(facts) >= slip.rank;
            boolean word = once && facts.smallFrequency() >= slip.frequency;
            boolean part = surname || given;
            boolean plain = !part && isPlain(facts);
            if (!name && !plain && (part || !word)) {
                return Optional.empty();
            }
            double strangeness = witness.strangeness(written, right);
            boolean lenient = slip == Slip.SWAPPED && !part && written.length() > SHORTEST;
            boolean strange = strangeness >= (lenient ? STRANGE : slip.strangeness);
            return (strange && (name || (word && !part))) || plain
                    ? Optional.of(new Meant(right, strangeness, strange && name))
                    : Optional.empty();
        }

        /** Of eight letters and more, nobody is called so, whatever the letters look like: Goverment, Philipines. */
        private boolean isPlain(WordFacts right) {
            return written.length() >= LONG
                    && (right.smallFrequency() >= COMMON
                            || right.frequency() >= COMMON_NAME
                            || right.names().rank(NameKind.PLACE) >= KNOWN_PLACE);
        }

        /** How well the right one is known as what the written one is in its article: Dustin is no surname for a Zainab Dutsin. */
        private int rank(WordFacts right) {
            int asSurname = right.names().rank(NameKind.SURNAME);
            int asGiven = right.names().rank(NameKind.GIVEN);
            if (surname) {
                return asSurname;
            }
            if (given) {
                return asGiven;
            }
            int listed = Math.max(Math.max(asGiven, asSurname), right.names().rank(NameKind.PLACE));
            boolean word = right.smallFrequency() >= right.frequency();
            return word ? listed : Math.max(listed, right.frequency() - DICTIONARY);
        }
    }

    private boolean surname(String written) {
        return witness.goesOnFromName(witness.evidence().mentions(written).get(0));
    }

    private boolean given(String written) {
        return witness.evidence()
                .after(witness.evidence().mentions(written).get(0))
                .filter(next -> !witness.word(next.word()))
                .isPresent();
    }

    private static List<String> swapped(String written) {
        return IntStream.range(0, written.length() - 1)
                .filter(i -> Character.toLowerCase(written.charAt(i)) != written.charAt(i + 1))
                .mapToObj(i -> WordShape.capitalised(WordShape.lower(written.substring(0, i)
                        + written.charAt(i + 1)
                        + written.charAt(i)
                        + written.substring(i + 2))))
                .toList();
    }

    /** Two vowels may be one long one: Liina is not Lina. */
    private static List<String> single(String written) {
        return IntStream.range(1, written.length() - 1)
                .filter(i -> written.charAt(i) == written.charAt(i + 1) && VOWELS.indexOf(written.charAt(i)) < 0)
                .mapToObj(i -> written.substring(0, i) + written.substring(i + 1))
                .toList();
    }

    /** What the lists and the dictionary have; programing and modeling are right where others double the letter. */
    private Set<String> restored(String written) {
        Set<String> restored = new TreeSet<>();
        witness.lexicon().longer(written, (at, letter) -> {
            boolean doubled = letter == written.charAt(at - 1) && INFLECTIONS.contains(written.substring(at));
            boolean again = letter == written.charAt(at); // the same as after it
            if (!doubled && !again) {
                restored.add(written.substring(0, at) + letter + written.substring(at));
            }
        });
        return restored;
    }
}
