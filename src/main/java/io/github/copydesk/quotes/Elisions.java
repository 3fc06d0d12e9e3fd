package io.github.copydesk.quotes;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where one language writes an apostrophe.
 *
 * @param words what may follow one that begins a word: {@code 'em}
 * @param heads what may stand before one inside a word: {@code l'eau}
 * @param tails what may stand after one inside a word: {@code don't}
 */
public record Elisions(Set<String> words, Set<String> heads, Set<String> tails) {
    static final Elisions NONE = new Elisions(Set.of(), Set.of(), Set.of());

    /** From a list in which heads end in a hyphen and tails begin with one. */
    static Elisions of(Collection<String> entries) {
        return new Elisions(those(entries, "\\p{L}+"), those(entries, "\\p{L}+-"), those(entries, "-\\p{L}+"));
    }

    boolean isWord(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether an apostrophe stands between these two; the name {@code Sa'd} is whole. */
    public boolean isBetween(String head, String tail) {
        boolean isName = head.length() == 2 && Character.isUpperCase(head.charAt(0)) && tail.equals("d");
        return isHead(head) || (!isName && tails.contains(tail));
    }

    public boolean isHead(String head) {
        return heads.contains(head.toLowerCase(Locale.ROOT));
    }

    private static Set<String> those(Collection<String> entries, String shape) {
        return entries.stream()
                .filter(entry -> entry.matches(shape))
                .map(entry -> entry.replace("-", ""))
                .collect(Collectors.toUnmodifiableSet());
    }
}
