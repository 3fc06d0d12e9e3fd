package io.github.copydesk.names;

import io.github.copydesk.token.NameToken;
import io.github.copydesk.token.WordShape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds names that are one slip away from a name that the article, a public figure or the other articles have.
 *
 * <p>Most pairs of names one letter apart are two people; {@link Twins} weighs what speaks for a slip.
 */
final class NearNames {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 40;

    private static final Pattern CORRECTION = Pattern.compile(
            "\\b(?:mis-?spel(?:led|t|ls|ling)|spel(?:led|t) (?:as|in|with|his|her|the)|[Cc]orrection|[Cc]orrected|[Ii]ncorrectly|[Mm]isidentified|[Mm]isstated|also (?:written|transliterated|romani[sz]ed))\\b");

    private final ArticleContext witness;
    private final NearIndex words = new NearIndex();
    private final Twins twins;
    private final PublicFigures figures;
    private final WellKnown wellKnown;

    NearNames(ArticleContext witness) {
        this.witness = witness;
        this.twins = new Twins(witness);
        figures = new PublicFigures(witness);
        wellKnown = new WellKnown(witness);
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
        if (word.length() < SHORTEST || word.length() > LONGEST || WordShape.isContraction(word)) {
            return false;
        }
        int main = Math.max(word.indexOf('-'), Math.max(word.indexOf('\''), word.indexOf('’'))) + 1;
        boolean prefixed = main > 1 && main < 4 && word.length() - main > 3; // al-Harbi, O’Riordan
        int first = prefixed ? main : 0;
        return Character.isUpperCase(word.charAt(first))
                && Character.isLowerCase(word.charAt(first + 2))
                && WordShape.seam(word) < 5;
    }

    private Stream<Doubt> find(Map.Entry<String, List<NameToken>> entry) {
        String written = entry.getKey();
        boolean headline = entry.getValue().stream().allMatch(NameToken::headline);
        if (witness.accepted(written) || (headline && witness.standing(written) != LexicalStatus.UNKNOWN)) {
            return Stream.empty();
        }
        Optional<Verdict> verdict =
                twin(written).or(() -> figures.find(written)).or(() -> wellKnown.find(written));
        List<PartVerdict> parts = parts(written);
        if (verdict.isEmpty() && parts.isEmpty()) {
            return Stream.empty();
        }
        List<NameToken> mentions = entry.getValue().stream()
                .filter(mention -> !isQuotedSo(mention) && !ForeignPhrase.holds(mention, witness))
                .toList();
        return parts.isEmpty()
                ? verdict.stream().flatMap(it -> mentions.stream().map(it::of))
                : parts.stream().flatMap(part -> mentions.stream().map(part::of));
    }

    /** The likeliest of the words in the article that are one edit away. */
    private Optional<Verdict> twin(String written) {
        List<String> near = words.near(written);
        return near.isEmpty()
                ? Optional.empty()
                : near.stream()
                        .flatMap(right -> twins.weigh(written, right).stream())
                        .max(Comparator.comparingInt(Verdict::weight));
    }

    /** Of {@code Wardluy-Duncan} the first part may have its twin in the article by itself. */
    private List<PartVerdict> parts(String written) {
        if (written.indexOf('-') < 0) {
            return List.of();
        }
        List<PartVerdict> parts = new ArrayList<>();
        int from = 0;
        for (String part : written.split("-", -1)) {
            int start = from;
            if (isCandidate(part) && witness.evidence().count(part) == 0) {
                twin(part).ifPresent(it -> parts.add(new PartVerdict(it, start, start + part.length())));
            }
            from += part.length() + 1;
        }
        return parts;
    }

    private record PartVerdict(Verdict verdict, int from, int to) {
        Doubt of(NameToken mention) {
            return verdict.of(mention, mention.start() + from, mention.start() + to);
        }
    }

    /** An editor has seen it: "Semate [sic]", "Correction: an earlier version misspelled". */
    private static boolean isQuotedSo(NameToken mention) {
        return mention.trail(9).contains("[sic")
                || mention.trail(9).contains("(sic")
                || CORRECTION.matcher(mention.block().text()).find();
    }

    /** What came of weighing one name against another. */
    record Verdict(String right, int weight, boolean settled, boolean certain, String reason) {
        Doubt of(NameToken mention) {
            return of(mention, mention.start(), mention.end());
        }

        Doubt of(NameToken mention, int start, int end) {
            return new Doubt(mention, start, end, right, settled, certain, reason);
        }
    }
}
