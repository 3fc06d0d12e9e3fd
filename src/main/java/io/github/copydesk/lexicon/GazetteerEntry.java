package io.github.copydesk.lexicon;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a word can name, as a {@link Gazetteer} has it: {@code S7g} is a surname of rank 7 and of one origin. */
public final class GazetteerEntry {
    public static final GazetteerEntry NONE = new GazetteerEntry("");

    private final String text;

    public GazetteerEntry(String text) {
        this.text = text;
    }

    /** How sure it is that the word is such a name, from 1 to 9; 0 when no list has it as one. */
    public int rank(NameKind kind) {
        int at = text.indexOf(kind.letter());
        return at < 0 ? 0 : text.charAt(at + 1) - '0';
    }

    public boolean is(NameKind kind) {
        return rank(kind) > 0;
    }

    /** Whether any list has the word, whatever it names there. */
    public boolean isListed() {
        return !text.isEmpty();
    }

    /** What the word can name. */
    public Set<NameKind> kinds() {
        Set<NameKind> kinds = EnumSet.allOf(NameKind.class);
        kinds.removeIf(kind -> !is(kind));
        return Collections.unmodifiableSet(kinds);
    }

    /** Where the word is at home as a name of this kind; empty when it is none, or nobody said where. */
    public Set<NameOrigin> origins(NameKind kind) {
        Set<NameOrigin> origins = EnumSet.noneOf(NameOrigin.class);
        int at = text.indexOf(kind.letter());
        for (int i = at + 2; at >= 0 && i < text.length() && Character.isLowerCase(text.charAt(i)); i++) {
            origins.add(NameOrigin.of(text.charAt(i)));
        }
        return Collections.unmodifiableSet(origins);
    }
}
