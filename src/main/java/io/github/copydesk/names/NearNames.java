package io.github.copydesk.names;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds names that are one slip away from a name that the article, a public figure or the other articles have.
 *
 * <p>Most pairs of names one letter apart are two people; {@link Twins} weighs what speaks for a slip.
 */
final class NearNames {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 40;

    private final Witness witness;
    private final NearIndex words = new NearIndex();
    private final Twins twins;

    NearNames(Witness witness) {
        this.witness = witness;
        this.twins = new Twins(witness, name -> words.near(name).size());
        witness.evidence().words().keySet().stream()
                .filter(NearNames::isCandidate)
                .forEach(words::add);
    }

    Stream<Doubt> find() {
        return witness.evidence().words().entrySet().stream()
                .filter(entry -> isCandidate(entry.getKey()))
                .flatMap(this::find);
    }

    private static boolean isCandidate(String word) {
        return word.length() >= SHORTEST
                && word.length() <= LONGEST
                && Character.isUpperCase(word.charAt(0))
                && Character.isLowerCase(word.charAt(2))
                && Spelling.seam(word) < 5
                && !Spelling.isContraction(word);
    }

    private Stream<Doubt> find(Map.Entry<String, List<Mention>> entry) {
        String written = entry.getKey();
        if (witness.accepted(written) || entry.getValue().stream().allMatch(Mention::headline)) {
            return Stream.empty();
        }
        Optional<Verdict> verdict = words.near(written).stream()
                .flatMap(right -> twins.weigh(written, right).stream())
                .max(Comparator.comparingInt(Verdict::weight))
                .or(() -> publicFigure(written));
        return verdict.stream().flatMap(it -> entry.getValue().stream()
                .filter(mention -> !isQuotedSo(mention))
                .map(it::of));
    }

    /** An editor has seen it: "Semate [sic]", "misspelled as". */
    private static boolean isQuotedSo(Mention mention) {
        return mention.trail(9).contains("[sic")
                || mention.trail(9).contains("(sic")
                || mention.lead(16).contains("spelled")
                || mention.lead(16).contains("spelt");
    }

    /** "Fumio Kishhida" has no twin in the article, but everybody knows Fumio Kishida. */
    private Optional<Verdict> publicFigure(String written) {
        if (witness.known(written) || witness.elsewhere(written) > 0 || written.length() < 5) {
            return Optional.empty();
        }
        return witness.lexicon().peopleParts().near(written).stream()
                .flatMap(right -> witness.evidence().mentions(written).stream()
                        .flatMap(mention -> twins.asPublicFigure(mention, right).stream()))
                .max(Comparator.comparingInt(Verdict::weight));
    }

    /** What came of weighing one name against another. */
    record Verdict(String right, int weight, boolean settled, boolean certain, String reason) {
        Doubt of(Mention mention) {
            return Doubt.of(mention, right, settled, certain, reason);
        }
    }
}
