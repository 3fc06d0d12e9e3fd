package io.github.copydesk.names.veto;

import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.token.NameToken;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The name of a country in the article's language, {@code Ierland} in Dutch, which is like the English one. The names
 * are those of the Common Locale Data Repository, as the Java platform has them. English articles have their own.
 */
final class CountryName implements NameVeto {
    private static final String ENGLISH = "en";

    private final Map<String, Set<String>> names = new ConcurrentHashMap<>();

    @Override
    public boolean holds(NameToken token, ArticleContext context) {
        String language = context.languageTag();
        return !language.equals(ENGLISH)
                && names.computeIfAbsent(language, CountryName::in).contains(token.word());
    }

    private static Set<String> in(String language) {
        Locale locale = Locale.forLanguageTag(language);
        return Arrays.stream(Locale.getISOCountries())
                .map(country -> new Locale("", country).getDisplayCountry(locale))
                .collect(Collectors.toSet());
    }
}
