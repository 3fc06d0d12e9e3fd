package io.github.copydesk.names;

import io.github.copydesk.names.NearNames.Verdict;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds whom everybody knows behind a name that has no twin in its article: {@code Fumio Kishhida}.
 *
 * <p>The given name beside it settles it: a baker called Rolf Kishhida is nobody's misspelling.
 */
final class PublicFigures {
    private static final int SHORTEST = 5;
    private static final int WEIGHT = 30;

    private final Witness witness;
    private final NameEvidence evidence;

    PublicFigures(Witness witness) {
        this.witness = witness;
        evidence = witness.evidence();
    }

    Optional<Verdict> find(String written) {
        if (written.length() < SHORTEST || witness.known(written) || witness.elsewhere(written) > 0) {
            return Optional.empty();
        }
        return witness.lexicon().peopleParts().near(written).stream()
                .filter(right -> isSlip(written, right))
                .flatMap(
                        right -> evidence.mentions(written).stream().flatMap(mention -> named(mention, right).stream()))
                .max(Comparator.comparingInt(Verdict::weight));
    }

    private static boolean isSlip(String written, String right) {
        Edit edit = Edit.between(written, right);
        return edit != Edit.NONE
                && (written.charAt(0) == right.charAt(0) || edit == Edit.SWAPPED)
                && !Spelling.plain(written).equals(Spelling.plain(right));
    }

    /** The name beside it is that of the public figure too. */
    private Optional<Verdict> named(Mention mention, String right) {
        Set<String> companions = witness.lexicon().companions(right);
        Optional<String> before = evidence.before(mention).map(Mention::word).filter(companions::contains);
        Stream<String> after = evidence.after(mention).map(Mention::word).filter(companions::contains).stream();
        return Stream.concat(before.stream(), after)
                .filter(name -> !name.equals(right))
                .findFirst()
                .map(name -> before.isPresent() ? name + " " + right : right + " " + name)
                .map(name -> new Verdict(right, WEIGHT, true, true, "'%s' is a public figure".formatted(name)));
    }
}
