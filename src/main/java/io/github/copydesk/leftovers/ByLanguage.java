package io.github.copydesk.leftovers;

import io.github.copydesk.text.Document;
import io.github.copydesk.text.LanguageTag;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What is made from the word lists of a language, once for each language that an article is written in. */
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

    /**
     * @param language a primary subtag, {@code en}
     */
    public T of(String language) {
        return known.computeIfAbsent(language, make);
    }

    private record Language(String subtag) {}
}
