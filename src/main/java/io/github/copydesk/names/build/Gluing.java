package io.github.copydesk.names.build;

import io.github.copydesk.names.build.Draft.Place;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Removes the space in a name, or between a name and the text beside it. */
final class Gluing {
    private static final Pattern NEXT_BLOCK = Pattern.compile("\\R+(\\p{Lu}\\p{L}+)");
    private static final Pattern NEXT_WORD = Pattern.compile(" (\\p{Ll}{3,})");
    private static final Pattern WORD_BEFORE = Pattern.compile("(?<!\\p{L})(\\p{Ll}{2,}) $");

    private final Random random;

    Gluing(Random random) {
        this.random = random;
    }

    /** {@code KiyoshiTakenaka}, or {@code Kiyoshitakenaka} in lower case; of a longer name all spaces, or one. */
    Optional<Plant> inName(Draft draft, Place place, boolean lower) {
        if (!place.whole()) {
            return Optional.empty();
        }
        String full = place.person().full();
        String size = lower ? "lower" : "camel";
        int gaps = full.split(" ").length - 1;
        if (gaps == 1) {
            return plant("glue-" + size + "-" + company(draft, place), draft, place, withoutGap(full, 0, lower));
        }
        if (random.nextBoolean()) {
            String first = full.substring(0, full.indexOf(' '));
            String others = full.substring(first.length()).replace(" ", "");
            String all = first + (lower ? others.toLowerCase(Locale.ROOT) : others);
            return plant("glue-all-" + size, draft, place, all);
        }
        return plant("glue-gap-" + size, draft, place, withoutGap(full, random.nextInt(gaps), lower));
    }

    private static Optional<Plant> plant(String kind, Draft draft, Place place, String wrong) {
        return Optional.of(Plant.of(kind, draft, place, wrong));
    }

    /** The name without one of its spaces; the word after it may lose its capital. */
    private static String withoutGap(String full, int gap, boolean lower) {
        int at = full.indexOf(' ');
        for (int i = 0; i < gap; i++) {
            at = full.indexOf(' ', at + 1);
        }
        String after = full.substring(at + 1);
        int end = after.indexOf(' ') < 0 ? after.length() : after.indexOf(' ');
        String next = after.substring(0, end);
        return full.substring(0, at) + (lower ? next.toLowerCase(Locale.ROOT) : next) + after.substring(end);
    }

    /** The other mentions of the name in the article, as a part of the error's kind. */
    private static String company(Draft draft, Place place) {
        Person person = place.person();
        if (draft.count(person.full()) > 1) {
            return "twin";
        }
        boolean half = draft.count(person.shortName()) > 1 || draft.count(person.atStart()) > 1;
        return half ? "half" : "alone";
    }

    /** {@code BrandtDepartment}, where the end of a block was lost. */
    Optional<Plant> withNextBlock(Draft draft, Place place) {
        Matcher next = after(NEXT_BLOCK, draft, place);
        return next.lookingAt() ? plant("glue-next-block", draft, place, next) : Optional.empty();
    }

    /** {@code Brandtsaid}, or {@code coachBrandt}. */
    Optional<Plant> withWord(Draft draft, Place place) {
        Matcher next = after(NEXT_WORD, draft, place);
        if (!place.whole() && next.lookingAt()) {
            return plant("glue-word-after", draft, place, next);
        }
        Matcher before = WORD_BEFORE.matcher(draft.text()).region(0, place.start());
        if (!before.find()) {
            return Optional.empty();
        }
        String wrong = before.group(1) + draft.text(place);
        String right = before.group(1) + " " + draft.text(place);
        return Optional.of(new Plant("glue-word-before", place.person(), before.start(), place.end(), wrong, right));
    }

    private static Matcher after(Pattern pattern, Draft draft, Place place) {
        return pattern.matcher(draft.text()).region(place.end(), draft.text().length());
    }

    private static Optional<Plant> plant(String kind, Draft draft, Place place, Matcher next) {
        String wrong = draft.text(place) + next.group(1);
        String right = draft.text(place) + " " + next.group(1);
        return Optional.of(new Plant(kind, place.person(), place.start(), next.end(), wrong, right));
    }
}
