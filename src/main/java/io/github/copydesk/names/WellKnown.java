package io.github.copydesk.names;

import io.github.copydesk.knowledge.NameKind;
import io.github.copydesk.names.NearNames.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    /** What stands alone is hardly a rare name of swapped letters: Britian. */
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

    private record Meant(String right, double strangeness, boolean name) {}

    private final Witness witness;

    WellKnown(Witness witness) {
        this.witness = witness;
    }

    Optional<Verdict> find(String written) {
        if (!witness.english()
                || written.length() < SHORTEST
                || written.length() > LONGEST
                || !Spelling.isName(written)
                || !written.chars().allMatch(c -> c < 128 && Character.isLetter(c))
                || witness.known(written)) {
            return Optional.empty();
        }
        return Stream.of(
                        meant(written, swapped(written), Slip.SWAPPED),
                        meant(written, single(written), Slip.DOUBLED),
                        meant(written, restored(written), Slip.DROPPED))
                .flatMap(it -> it)
                .max(Comparator.comparingDouble(Meant::strangeness).thenComparing(Meant::right))
                .map(it -> new Verdict(
                        it.right(),
                        0,
                        true,
                        false,
                        (it.name() ? "'%s' is a well-known name" : "'%s' is a common word").formatted(it.right())));
    }

    private Stream<Meant> meant(String written, List<String> candidates, Slip slip) {
        boolean once = witness.evidence().count(written) <= OFTEN && witness.elsewhere(written) == 0;
        boolean part = surname(written) || given(written);
        return candidates.stream().flatMap(right -> {
            double strangeness = witness.strangeness(written, right);
            double needed = part || slip != Slip.SWAPPED ? slip.strangeness : STRANGE;
            if (once && strangeness >= needed && rank(written, right) >= slip.rank) {
                return Stream.of(new Meant(right, strangeness, true));
            }
            boolean word = once && strangeness >= needed && witness.wordFrequency(right) >= slip.frequency;
            return !part && (word || isPlain(written, right))
                    ? Stream.of(new Meant(right, strangeness, false))
                    : Stream.empty();
        });
    }

    /** Of eight letters and more, nobody is called so, whatever the letters look like: Goverment, Philipines. */
    private boolean isPlain(String written, String right) {
        return written.length() >= LONG
                && (witness.wordFrequency(right) >= COMMON
                        || witness.nameFrequency(right) >= COMMON_NAME
                        || witness.lexicon().rank(right, NameKind.PLACE) >= KNOWN_PLACE);
    }

    /** How well the right one is known as what the written one is in its article: Dustin is no surname for a Zainab Dutsin. */
    private int rank(String written, String right) {
        Lexicon lexicon = witness.lexicon();
        int given = lexicon.rank(right, NameKind.GIVEN);
        int surname = lexicon.rank(right, NameKind.SURNAME);
        if (surname(written)) {
            return surname;
        }
        if (given(written)) {
            return given;
        }
        boolean word = witness.wordFrequency(right) >= witness.nameFrequency(right);
        int listed = Math.max(Math.max(given, surname), lexicon.rank(right, NameKind.PLACE));
        return word ? listed : Math.max(listed, witness.nameFrequency(right) - DICTIONARY);
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
                .mapToObj(i -> Spelling.capitalised(Spelling.lower(written.substring(0, i)
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

    /** Programing and modeling are right where others double the letter. */
    private static List<String> restored(String written) {
        return IntStream.rangeClosed(1, written.length() - 1)
                .boxed()
                .flatMap(i -> IntStream.rangeClosed('a', 'z')
                        .filter(c -> c != written.charAt(i)) // the same as after it
                        .filter(c -> c != written.charAt(i - 1) || !INFLECTIONS.contains(written.substring(i)))
                        .mapToObj(c -> written.substring(0, i) + (char) c + written.substring(i)))
                .toList();
    }
}
