package io.github.copydesk.quotes;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The apostrophes of one language.
 *
 * @param words the rest of words that begin with one: {@code 'em}
 * @param heads the text before one within a word: {@code l'eau}
 * @param tails the text after one within a word: {@code don't}
 */
public record Elisions(Set<String> words, Set<String> heads, Set<String> tails) {
    static final Elisions NONE = new Elisions(Set.of(), Set.of(), Set.of());

    /** Reads a list in which heads end in a hyphen and tails begin with one. */
    static Elisions of(Collection<String> entries) {
        return new Elisions(those(entries, "\\p{L}+"), those(entries, "\\p{L}+-"), those(entries, "-\\p{L}+"));
    }

    boolean isWord(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether an apostrophe belongs between these two; the name {@code Sa'd} is a whole word. */
    public boolean isBetween(String head, String tail) {
        boolean isName = head.length() == 2 && Character.isUpperCase(head.charAt(0)) && tail.equals("d");
        return isHead(head) || (!isName && tails.contains(tail));
    }

    /** Whether an apostrophe may belong between these two, one of which goes with apostrophes. */
    boolean mayBeBetween(String head, String tail) {
        return isHead(head) || tails.contains(tail);
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
