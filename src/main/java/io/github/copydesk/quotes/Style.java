package io.github.copydesk.quotes;

import java.util.List;
import java.util.Set;

/**
 * How one language pairs its marks, and what it takes from others: a German title in an English
 * article may stand in „German“ marks, but „so” is no German.
 *
 * @param own pairs of the language, opener and closer, its usual one first
 * @param foreign pairs of all languages
 */
record Style(List<String> own, Set<String> foreign) {
    private static final String STRAIGHT = "\"\"";
    private static final String MIRRORED = "“”«»‘’‹›「」『』";

    boolean pairs(String opener, String closer) {
        String pair = opener + closer;
        if (pair.equals(STRAIGHT) || own.contains(pair)) {
            return true;
        }
        return foreign.contains(pair) && !isOwnOpener(opener) && !(isOwn(opener) && isOwn(closer));
    }

    boolean opens(String glyph) {
        return glyph.equals("\"")
                || isOwnOpener(glyph)
                || foreign.stream().anyMatch(pair -> pair.startsWith(glyph) && pairs(glyph, pair.substring(1)));
    }

    boolean closes(String glyph) {
        return glyph.equals("\"")
                || isOwnCloser(glyph)
                || foreign.stream().anyMatch(pair -> pair.endsWith(glyph) && pairs(pair.substring(0, 1), glyph));
    }

    /** Whether the language itself uses the mark; straight ones are everybody's. */
    boolean isOwn(String glyph) {
        return glyph.equals("\"") || isOwnOpener(glyph) || isOwnCloser(glyph);
    }

    boolean isOwnOpener(String glyph) {
        return own.stream().anyMatch(pair -> pair.startsWith(glyph));
    }

    boolean isOwnCloser(String glyph) {
        return own.stream().anyMatch(pair -> pair.endsWith(glyph));
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
}
