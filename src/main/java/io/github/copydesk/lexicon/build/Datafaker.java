package io.github.copydesk.lexicon.build;

import io.github.copydesk.lexicon.NameKind;
import io.github.copydesk.lexicon.NameOrigin;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The names and towns of Datafaker's locales; Cyrillic ones are romanized. */
final class Datafaker implements NameSource {
    private static final int RANK = 5;
    private static final int RANK_OF_A_TOWN = 4;
    /** The rank of names from the Dutch and Hungarian lists, which have every name that a register allows. */
    private static final int RANK_OF_A_LONG_LIST = 3;

    private static final int LONG = 1500;
    private static final int LARGEST_FILE = 4_000_000;
    private static final Pattern GIVEN =
            Pattern.compile("(?:malay_|chinese_)?(?:male_|female_|man_|woman_)?first_name");
    private static final Pattern SURNAME = Pattern.compile("(?:male_|female_|man_|woman_)?last_name(?:_base)?");
    private static final Pattern CITY = Pattern.compile("city_name|city_names|city");

    private static final Map<NameOrigin, List<String>> LOCALES = Map.of(
            NameOrigin.ENGLISH, List.of("en-AU", "en-NZ"),
            NameOrigin.GERMANIC, List.of("da-DK", "de", "de-AT", "fi-FI", "nb-NO", "nl", "no-NO", "sv"),
            NameOrigin.FRENCH, List.of("fr"),
            NameOrigin.SOUTHERN, List.of("ca", "es", "es-AR", "es-MX", "it", "pt", "pt-BR"),
            NameOrigin.EASTERN, List.of("cs", "cs-CZ", "et", "hr", "hu", "lv", "pl", "sk", "sq"),
            NameOrigin.SOUTHEAST, List.of("en-MS", "id"),
            NameOrigin.PERSIAN, List.of("tr", "uz"),
            NameOrigin.INDIAN, List.of("en-IN", "en-NEP", "en-PAK"),
            NameOrigin.AFRICAN, List.of("en-NG", "en-UG"),
            NameOrigin.VIETNAMESE, List.of("vi"));
    private static final Map<String, Cyrillic> CYRILLIC = Map.of(
            "be", Cyrillic.BELARUSIAN,
            "bg", Cyrillic.BULGARIAN,
            "mk", Cyrillic.MACEDONIAN,
            "ru", Cyrillic.RUSSIAN,
            "uk", Cyrillic.UKRAINIAN);

    private final Load yaml = new Load(LoadSettings.builder()
            .setAllowDuplicateKeys(true)
            .setCodePointLimit(LARGEST_FILE)
            .build());

    @Override
    public void gather(Harvest harvest) throws IOException {
        for (Map.Entry<NameOrigin, List<String>> origin : LOCALES.entrySet()) {
            for (String locale : origin.getValue()) {
                gather(harvest, locale, origin.getKey());
            }
        }
        for (String locale : CYRILLIC.keySet()) {
            gather(harvest, locale, NameOrigin.EASTERN);
        }
    }

    private void gather(Harvest harvest, String locale, NameOrigin origin) throws IOException {
        try (InputStream in = Datafaker.class.getResourceAsStream("/" + locale + ".yml")) {
            gather(harvest, "", yaml.loadFromInputStream(in), locale, origin);
        }
    }

    private static void gather(Harvest harvest, String key, Object value, String locale, NameOrigin origin) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, inner) -> gather(harvest, String.valueOf(name), inner, locale, origin));
        } else if (value instanceof List<?> list) {
            int rank = list.size() > LONG ? RANK_OF_A_LONG_LIST : RANK;
            for (Object item : list) {
                if (!String.valueOf(item).contains("#")) {
                    add(harvest, key, String.valueOf(item), rank, locale, origin);
                }
            }
        }
    }

    private static void add(Harvest harvest, String key, String item, int rank, String locale, NameOrigin origin) {
        Cyrillic script = CYRILLIC.get(locale);
        Set<String> names = script == null ? Set.of(item) : script.spellings(item);
        for (String name : names) {
            if (GIVEN.matcher(key).matches()) {
                harvest.add(name, NameKind.GIVEN, EnumSet.of(origin), rank, "datafaker-" + origin);
            } else if (SURNAME.matcher(key).matches()) {
                harvest.add(name, NameKind.SURNAME, EnumSet.of(origin), rank, "datafaker-" + origin);
            } else if (CITY.matcher(key).matches()) {
                harvest.add(name, NameKind.PLACE, EnumSet.noneOf(NameOrigin.class), RANK_OF_A_TOWN, "datafaker");
            }
        }
    }
}
