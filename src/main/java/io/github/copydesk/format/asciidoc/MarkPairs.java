package io.github.copydesk.format.asciidoc;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * Finds the mark that closes one of AsciiDoc's inline marks.
 *
 * <p>A single mark is constrained: it must be at the edge of a word, so {@code snake_case_word} has none. A double one
 * may be anywhere. Results of searches are cached, or a megabyte of asterisks would take an hour; so call it from left
 * to right.
 */
final class MarkPairs {
    private static final int NONE = Integer.MAX_VALUE;

    private final String text;
    private final IntPredicate free;
    private final Map<String, Integer> found = new HashMap<>();

    /** @param free whether the character at an offset is still text */
    MarkPairs(String text, IntPredicate free) {
        this.text = text;
        this.free = free;
    }

    /** How many characters the mark at this offset has, 1 or 2. */
    int width(int at) {
        return at + 1 < text.length() && text.charAt(at + 1) == text.charAt(at) ? 2 : 1;
    }

    /** The start of the mark that closes the one at {@code open}, or -1 if that does not open anything. */
    int close(int open) {
        int width = width(open);
        char mark = text.charAt(open);
        if (open + width >= text.length() || isSpace(open + width) || text.charAt(open + width) == mark) {
            return -1;
        }
        if (width == 2) {
            return next(String.valueOf(mark).repeat(2), open + 3);
        }
        boolean opens = open == 0 || !(isWord(open - 1) || ";:}".indexOf(text.charAt(open - 1)) >= 0);
        return opens ? remembered(String.valueOf(mark), open + 2, from -> closer(mark, from)) : -1;
    }

    /** The next offset of {@code literal}, or -1. */
    int next(String literal, int from) {
        return remembered(literal, from, start -> {
            int at = text.indexOf(literal, start);
            while (at >= 0 && !free.test(at)) {
                at = text.indexOf(literal, at + 1);
            }
            return at;
        });
    }

    private int remembered(String key, int from, IntUnaryOperator search) {
        int known = found.getOrDefault(key, -1);
        if (known < from) {
            int at = search.applyAsInt(from);
            known = at < 0 ? NONE : at;
            found.put(key, known);
        }
        return known == NONE ? -1 : known;
    }

    private int closer(char mark, int from) {
        int at = text.indexOf(mark, from);
        while (at >= 0 && !(free.test(at) && closes(at, mark))) {
            at = text.indexOf(mark, at + 1);
        }
        return at;
    }

    private boolean closes(int at, char mark) {
        boolean alone = text.charAt(at - 1) != mark && (at + 1 == text.length() || text.charAt(at + 1) != mark);
        return alone && !isSpace(at - 1) && !isWord(at + 1);
    }

    /** The offset of the {@code ^} or {@code ~} that closes in the same word, or -1. */
    int closeInWord(int open) {
        char mark = text.charAt(open);
        int at = open + 1;
        while (at < text.length() && !isSpace(at) && text.charAt(at) != mark) {
            at++;
        }
        boolean closed = at < text.length() && at > open + 1 && text.charAt(at) == mark;
        return closed && free.test(at) ? at : -1;
    }

    boolean isSpace(int at) {
        return Character.isWhitespace(text.charAt(at));
    }

    boolean isWord(int at) {
        return at >= 0 && at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_');
    }
}
