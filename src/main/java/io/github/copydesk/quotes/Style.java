package io.github.copydesk.quotes;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How one language pairs its marks, and what it takes from others: a German title in an English
 * article may stand in „German“ marks, but „so” is no German.
 *
 * @param own pairs of the language, opener and closer, its usual one first
 * @param accepted those, the straight pair, and pairs of other languages that cannot be taken for a slip in this one
 */
record Style(List<String> own, Set<String> accepted, Set<String> openers, Set<String> closers) {
    private static final String STRAIGHT = "\"\"";
    private static final String MIRRORED = "“”«»‘’‹›「」『』";

    static Style of(List<String> own, Collection<String> all) {
        Set<String> openers = openers(own);
        Set<String> closers = closers(own);
        Set<String> accepted = new HashSet<>(own);
        accepted.add(STRAIGHT);
        for (String pair : all) {
            String opener = pair.substring(0, 1);
            String closer = pair.substring(1);
            boolean bothOwn = (openers.contains(opener) || closers.contains(opener))
                    && (openers.contains(closer) || closers.contains(closer));
            if (!openers.contains(opener) && !bothOwn) {
                accepted.add(pair);
            }
        }
        return new Style(own, Set.copyOf(accepted), openers(accepted), closers(accepted));
    }

    boolean pairs(String opener, String closer) {
        return accepted.contains(opener + closer);
    }

    boolean opens(String glyph) {
        return openers.contains(glyph);
    }

    boolean closes(String glyph) {
        return closers.contains(glyph);
    }

    /** Whether the language itself uses the mark; straight ones are everybody's. */
    boolean isOwn(String glyph) {
        return glyph.equals("\"") || own.stream().anyMatch(pair -> pair.contains(glyph));
    }

    boolean isOwnOpener(String glyph) {
        return own.stream().anyMatch(pair -> pair.startsWith(glyph));
    }

    /** What closes a quotation that this mark opens; the usual mark of the language when it opens none. */
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

    /** What opens a quotation that this mark closes; the usual mark of the language when it closes none. */
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

    /** The mark that looks the other way; a mark without one mirrors itself. */
    static String mirror(String glyph) {
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
