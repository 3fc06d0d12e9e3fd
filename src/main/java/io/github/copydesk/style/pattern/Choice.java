package io.github.copydesk.style.pattern;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Some alternatives of a pattern, which are compiled when they are first tried. */
public final class Choice {
    private final String java;
    private final String joined;
    private final boolean ignoreCase;
    private final List<Integer> alternatives;
    private final List<Integer> groups;
    private final Supplier<String> guardedJava;
    private final boolean[] first;
    private final boolean knowsFirst;
    private final boolean bounded;
    private volatile @Nullable Pattern pattern;
    private volatile @Nullable Pattern guarded;

    Choice(
            String java,
            boolean ignoreCase,
            List<Integer> alternatives,
            List<Integer> groups,
            Supplier<String> guardedJava,
            List<Beginning> beginnings) {
        this.java = (ignoreCase ? "(?i)" : "") + java;
        this.joined = java;
        this.ignoreCase = ignoreCase;
        this.alternatives = alternatives;
        this.groups = groups;
        this.guardedJava = guardedJava;
        this.first = new boolean[CharacterClass.ASCII];
        this.knowsFirst = beginnings.stream().allMatch(it -> it.first().isPresent());
        this.bounded = beginnings.stream().allMatch(Beginning::bounded);
        beginnings.forEach(it -> it.first().ifPresent(some -> some.stream().forEach(c -> first[c] = true)));
    }

    /** The numbers of the alternatives. */
    public List<Integer> alternatives() {
        return alternatives;
    }

    /** For each alternative, the number of its first group in the pattern. */
    public List<Integer> groups() {
        return groups;
    }

    /** The pattern, which says all about what it matches. */
    public String key() {
        return java;
    }

    /** Whether the characters are known with which a match can begin. */
    boolean knowsFirst() {
        return knowsFirst;
    }

    Pattern pattern() {
        Pattern known = pattern;
        if (known == null) {
            known = Dialect.compile(java, false);
            pattern = known;
        }
        return known;
    }

    /** The pattern where a run can begin. */
    Pattern guarded() {
        Pattern known = guarded;
        if (known == null) {
            String java = guardedJava.get();
            known = java.equals(joined) ? pattern() : Dialect.compile(java, ignoreCase);
            guarded = known;
        }
        return known;
    }

    /** Whether a match can begin at a place, by the character there and the one before. */
    boolean canBegin(char[] text, int at) {
        char c = text[at];
        return c >= CharacterClass.ASCII || (first[c] && !isInWord(text, at));
    }

    /** Whether no word begins at a place, and a match begins where a word does. */
    boolean isInWord(char[] text, int at) {
        return bounded && at > 0 && isOfWord(text[at]) && isOfWord(text[at - 1]);
    }

    static boolean isOfWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }
}
