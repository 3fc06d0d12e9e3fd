package io.github.copydesk.names.context;

import io.github.copydesk.text.Document;
import io.github.copydesk.text.FileType;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The pages that an article of a wiki in reStructuredText refers to by words with capitals inside, {@code LampRoom_}; in
 * such a wiki people have pages too.
 */
record WikiPages(Set<String> references) {
    private static final Pattern REFERENCE =
            Pattern.compile("(?<![\\p{L}\\p{N}_])(\\p{Lu}\\p{Ll}+(?:\\p{Lu}\\p{Ll}+)+)`?_(?![\\p{L}\\p{N}_])");

    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}+(?:\\p{Lu}\\p{Ll}+)+");
    private static final int WIKI = 2;

    static WikiPages of(Document document) {
        return document.type() != FileType.RESTRUCTURED_TEXT
                ? new WikiPages(Set.of())
                : new WikiPages(REFERENCE
                        .matcher(document.source())
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether the word names a page: the article refers to it, or to several others of the same form. */
    boolean has(String word) {
        return references.contains(word)
                || (references.size() >= WIKI && NAME.matcher(word).matches());
    }
}
