package io.github.copydesk.stet;

import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code stet} in the front matter: ids, each alone, followed by a reason, or as the key of one. */
final class FileStets {
    private static final Pattern KEY = Pattern.compile("(?m)^[\"']?stet[\"']?[ \\t]*:");

    private FileStets() {}

    static List<Words> words(Document document, RuleBook book) {
        Object value = document.frontMatter().get("stet");
        if (value == null) {
            return List.of();
        }
        Matcher key = KEY.matcher(document.source());
        int at = key.find() ? key.end() : 0;
        List<Words> all = new ArrayList<>();
        for (String entry : entries(value)) {
            Words words = Words.ids("", entry, new Span(0, entry.length()), book);
            List<Words.Id> placed = new ArrayList<>();
            for (Words.Id id : words.ids()) {
                // YAML gives values without places, so each is searched after the previous one.
                int found = at < 0 ? -1 : document.source().indexOf(id.text(), at);
                at = found < 0 ? -1 : found + id.text().length();
                placed.add(new Words.Id(id.text(), found < 0 ? new Span(0, 0) : new Span(found, at)));
            }
            all.add(new Words("", placed, words.reason()));
        }
        return all;
    }

    private static List<String> entries(Object value) {
        List<String> entries = new ArrayList<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((id, reason) -> entries.add(id + " " + (reason == null ? "" : reason)));
        } else if (value instanceof List<?> list) {
            list.forEach(it -> entries.addAll(it instanceof List<?> ? List.of() : entries(it)));
        } else {
            entries.add(String.valueOf(value));
        }
        return entries;
    }
}
