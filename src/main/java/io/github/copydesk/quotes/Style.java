package io.github.copydesk.quotes;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The quotation marks of one language, with those that it accepts from others: a German title in an English article may
 * be in „German“ marks, but „so” is not German.
 *
 * @param own pairs of the language, opening and closing mark, the usual one first
 * @param spaced whether spaces are inside the marks
 * @param accepted the language's own pairs, the straight pair, and pairs of other languages that cannot be taken for a
 *     defect
 */
record Style(List<String> own, Set<String> accepted, Set<String> openers, Set<String> closers, boolean spaced) {
    private static final String STRAIGHT = "\"\"";
    private static final String MIRRORED = "“”«»‘’‹›「」『』";

    /** @param listed the pairs of the language; one with {@code _} inside has spaces there */
    static Style of(List<String> listed, Collection<String> all) {
        List<String> own = listed.stream().map(pair -> pair.replace("_", "")).toList();
        Set<String> openers = openers(own);
        Set<String> closers = closers(own);
        Set<String> accepted = new HashSet<>(own);
        accepted.add(STRAIGHT);
        for (String pair : all) {
            String opener = pair.substring(0, 1);
            String closer = pair.substring(pair.length() - 1);
            boolean bothOwn = (openers.contains(opener) || closers.contains(opener))
                    && (openers.contains(closer) || closers.contains(closer));
            if (!openers.contains(opener) && !bothOwn) {
                accepted.add(opener + closer);
            }
        }
        boolean spaced = listed.stream().anyMatch(pair -> pair.contains("_"));
        return new Style(own, Set.copyOf(accepted), openers(accepted), closers(accepted), spaced);
    }

    /** The same style with one more accepted pair. */
    Style accepting(String pair) {
        Set<String> more = new HashSet<>(accepted);
        more.add(pair);
        return new Style(own, Set.copyOf(more), openers(more), closers(more), spaced);
    }

    boolean pairs(String opener, String closer) {
        return accepted.contains(opener + closer);
    }

    boolean isOwnPair(String opener, String closer) {
        return own.contains(opener + closer);
    }

    boolean opens(String glyph) {
        return openers.contains(glyph);
    }

    boolean closes(String glyph) {
        return closers.contains(glyph);
    }

    String onlyOpeners() {
        return only(openers(own), closers(own));
    }

    String onlyClosers() {
        return only(closers(own), openers(own));
    }

    private static String only(Set<String> some, Set<String> others) {
        return some.stream()
                .filter(glyph -> "“”„«»".contains(glyph) && !others.contains(glyph))
                .sorted()
                .collect(Collectors.joining());
    }

    /** The most frequent pair of these marks; the first pair of the language if there are none. */
    String usual(List<Mark> marks) {
        Map<String, Long> counts = marks.stream().collect(Collectors.groupingBy(Mark::glyph, Collectors.counting()));
        String usual = own.get(0);
        long most = 0;
        for (String pair : Stream.concat(own.stream(), Stream.of(STRAIGHT)).toList()) {
            String opener = pair.substring(0, 1);
            String closer = pair.substring(1);
            long count =
                    counts.getOrDefault(opener, 0L) + (opener.equals(closer) ? 0 : counts.getOrDefault(closer, 0L));
            if (count > most) {
                usual = pair;
                most = count;
            }
        }
        return usual;
    }

    /** Whether the language itself uses the mark; all languages use straight marks. */
    boolean isOwn(String glyph) {
        if (glyph.equals("\"")) {
            return true;
        }
        for (String pair : own) {
            if (pair.contains(glyph)) {
                return true;
            }
        }
        return false;
    }

    boolean isOwnOpener(String glyph) {
        for (String pair : own) {
            if (pair.startsWith(glyph)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a new paragraph of a quotation may begin with the closing mark: {@code «So. ¶ »And so.»}. */
    boolean reopensWithCloser() {
        return own.get(0).equals("«»");
    }

    /** The mark that closes a quotation with this opening mark; the usual closing mark if it opens none. */
    String closer(String opener) {
        if (opener.equals("\"")) {
            return opener;
        }
        return own.stream()
                .filter(pair -> pair.startsWith(opener))
                .findFirst()
                .orElse(own.get(0))
                .substring(1);
    }

    /** The mark that opens a quotation with this closing mark; the usual opening mark if it closes none. */
    String opener(String closer) {
        if (closer.equals("\"")) {
            return closer;
        }
        return own.stream()
                .filter(pair -> pair.endsWith(closer))
                .findFirst()
                .orElse(own.get(0))
                .substring(0, 1);
    }

    /** The mark that faces the other way in this language; if there is none, the mark itself. */
    String turned(String glyph) {
        boolean opens = own.stream().anyMatch(pair -> pair.startsWith(glyph));
        boolean closes = own.stream().anyMatch(pair -> pair.endsWith(glyph));
        if (opens != closes) {
            return opens ? closer(glyph) : opener(glyph);
        }
        int at = MIRRORED.indexOf(glyph);
        return at < 0 ? glyph : MIRRORED.substring(at ^ 1, (at ^ 1) + 1);
    }

    private static Set<String> openers(Collection<String> pairs) {
        return pairs.stream().map(pair -> pair.substring(0, 1)).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> closers(Collection<String> pairs) {
        return pairs.stream().map(pair -> pair.substring(1)).collect(Collectors.toUnmodifiableSet());
    }
}
