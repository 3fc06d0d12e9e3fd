package io.github.copydesk.leftovers;

import io.github.copydesk.text.Document;
import io.github.copydesk.text.LanguageTag;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Values made from the word lists of a language, one for each language in which an article is written. */
public final class ByLanguage<T> {
    private final Map<String, T> known = new ConcurrentHashMap<>();
    private final Function<String, T> make;

    public ByLanguage(Function<String, T> make) {
        this.make = make;
    }

    public T of(Document document) {
        return of(document.derive(Language.class, it -> new Language(LanguageTag.primary(it.language())))
                .subtag());
    }

    /** @param language a primary subtag, such as {@code en} */
    public T of(String language) {
        return known.computeIfAbsent(language, make);
    }

    private record Language(String subtag) {}
}
