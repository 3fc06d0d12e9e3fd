package io.github.copydesk.names.build;

import io.github.copydesk.names.build.Draft.Place;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plants errors in drafts, as converters and keyboards make them. The same seed gives the same errors. */
final class Planter {
    private static final int SHORT = 4;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

    private final Random random;
    private final Gluing gluing;
    private final Set<String> realNames;

    Planter(List<Person> everybody, long seed) {
        random = new Random(seed);
        gluing = new Gluing(random);
        realNames = everybody.stream().flatMap(person -> words(person.full())).collect(Collectors.toSet());
    }

    /** An error of a random kind at this place, if the name allows it. */
    Optional<Plant> plant(Draft draft, Place place) {
        int dice = random.nextInt(20);
        if (dice < 4) {
            return gluing.withNextBlock(draft, place).or(() -> gluing.inName(draft, place, dice % 2 == 0));
        }
        return switch (dice) {
            case 4, 5, 6, 7 -> gluing.inName(draft, place, dice % 2 == 0);
            case 8 -> gluing.withWord(draft, place);
            case 9, 10 -> accents(draft, place);
            case 11, 12, 13, 14 -> typo(draft, place, place.person().shortName(), "surname");
            default -> place.whole() ? typo(draft, place, place.person().rest(), "given") : Optional.empty();
        };
    }

    private static Optional<Plant> accents(Draft draft, Place place) {
        String name = draft.text(place);
        String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
        String bare = ACCENT.matcher(apart).replaceAll("");
        return bare.equals(name) || draft.count(name) < 2
                ? Optional.empty()
                : Optional.of(Plant.of("accent-lost", draft, place, bare));
    }

    /** A typing error in the longest word of a part of the name. */
    private Optional<Plant> typo(Draft draft, Place place, String part, String which) {
        String word = words(part).max(Comparator.comparing(String::length)).orElse("");
        String name = draft.text(place);
        int at = name.indexOf(word);
        if (word.length() < SHORT || at < 0) {
            return Optional.empty();
        }
        TypingError error = TypingError.pick(random);
        String wrong = error.in(word, random);
        boolean alone = draft.count(word) < 2;
        boolean tooMany = alone && random.nextInt(4) > 0; // most given names stand once
        if (tooMany || wrong.equals(word) || realNames.contains(wrong) || draft.count(wrong) > 0) {
            return Optional.empty();
        }
        String kind = alone
                ? "typo-alone-" + which
                : word.length() == SHORT
                        ? "typo-short-" + which
                        : "typo-" + which + "-" + error.name().toLowerCase(Locale.ROOT);
        return Optional.of(
                Plant.of(kind, draft, place, name.substring(0, at) + wrong + name.substring(at + word.length())));
    }

    private static Stream<String> words(String name) {
        return WORD.matcher(name).results().map(MatchResult::group);
    }
}
