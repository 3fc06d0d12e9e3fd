package io.github.copydesk.lexicon.build;

import io.github.copydesk.lexicon.NameKind;
import io.github.copydesk.lexicon.NameOrigin;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The countries and languages of the JDK in English, and the cities of its time zones. */
final class World implements NameSource {
    private static final Set<NameOrigin> NOWHERE = EnumSet.noneOf(NameOrigin.class);
    private static final int RANK = 7;
    private static final Predicate<String> CITY = Pattern.compile(
                    "(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*")
            .asMatchPredicate();

    @Override
    public void gather(Harvest harvest) {
        for (String country : Locale.getISOCountries()) {
            place(harvest, new Locale("", country).getDisplayCountry(Locale.ENGLISH));
        }
        for (String language : Locale.getISOLanguages()) {
            place(harvest, new Locale(language).getDisplayLanguage(Locale.ENGLISH));
        }
        ZoneId.getAvailableZoneIds().stream()
                .filter(CITY)
                .sorted()
                .forEach(zone ->
                        place(harvest, zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ')));
    }

    private static void place(Harvest harvest, String name) {
        String[] parts = name.split("[ ,()&]+", -1);
        for (String part : parts) {
            if (part.length() > 2) {
                harvest.add(part, parts.length == 1 ? NameKind.PLACE : NameKind.WORD, NOWHERE, RANK, "jdk");
            }
        }
    }
}
