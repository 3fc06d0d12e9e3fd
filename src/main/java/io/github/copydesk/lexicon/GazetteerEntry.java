package io.github.copydesk.lexicon;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The kinds of names that a word can be, in the form of a {@link Gazetteer}: {@code S7g} is a surname of rank 7 and one
 * origin.
 */
public final class GazetteerEntry {
    public static final GazetteerEntry NONE = new GazetteerEntry("");

    private final String text;

    public GazetteerEntry(String text) {
        this.text = text;
    }

    /** The certainty that the word is such a name, from 1 to 9; 0 if no list has it. */
    public int rank(NameKind kind) {
        int at = text.indexOf(kind.letter());
        return at < 0 ? 0 : text.charAt(at + 1) - '0';
    }

    public boolean is(NameKind kind) {
        return rank(kind) > 0;
    }

    /** Whether any list has the word, as any kind of name. */
    public boolean isListed() {
        return !text.isEmpty();
    }

    /** The kinds of names that the word can be. */
    public Set<NameKind> kinds() {
        Set<NameKind> kinds = EnumSet.allOf(NameKind.class);
        kinds.removeIf(kind -> !is(kind));
        return Collections.unmodifiableSet(kinds);
    }

    /** The origins of the word as a name of this kind; empty if it is none, or they are unknown. */
    public Set<NameOrigin> origins(NameKind kind) {
        Set<NameOrigin> origins = EnumSet.noneOf(NameOrigin.class);
        int at = text.indexOf(kind.letter());
        for (int i = at + 2; at >= 0 && i < text.length() && Character.isLowerCase(text.charAt(i)); i++) {
            origins.add(NameOrigin.of(text.charAt(i)));
        }
        return Collections.unmodifiableSet(origins);
    }
}
