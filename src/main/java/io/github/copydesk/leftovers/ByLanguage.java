package io.github.copydesk.leftovers;

import io.github.copydesk.text.Document;
import java.util.Locale;
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
        return known.computeIfAbsent(Locale.forLanguageTag(document.language()).getLanguage(), make);
    }
}
