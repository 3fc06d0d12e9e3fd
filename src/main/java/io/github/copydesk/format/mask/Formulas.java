package io.github.copydesk.format.mask;

/**
 * Formulas as LaTeX writes them: {@code $x^2$}, {@code $$…$$}, {@code \(…\)}, {@code \[…\]}.
 *
 * <p>Dollars are prices first of all: the text between two of them must look like mathematics,
 * and not end with a space as in "$5 and $6".
 */
public final class Formulas {
    private static final int LONGEST = 1000;

    private final String text;
    private final Ahead dollar;
    private final Ahead dollars;
    private final Ahead parenthesis;
    private final Ahead bracket;
    private final BlankLines blankLines;

    public Formulas(String text) {
        this.text = text;
        this.dollar = new Ahead(text, "$");
        this.dollars = new Ahead(text, "$$");
        this.parenthesis = new Ahead(text, "\\)");
        this.bracket = new Ahead(text, "\\]");
        this.blankLines = new BlankLines(text);
    }

    /** The end of the formula that begins here; the same offset if there is none. */
    public int end(int at) {
        char c = text.charAt(at);
        if (c == '\\') {
            if (text.startsWith("\\(", at)) {
                return end(at, 2, parenthesis.from(at + 2), 2);
            }
            return text.startsWith("\\[", at) ? end(at, 2, bracket.from(at + 2), 2) : at;
        }
        if (c != '$' || (at > 0 && (isWord(at - 1) || "$\\".indexOf(text.charAt(at - 1)) >= 0))) {
            return at;
        }
        if (text.startsWith("$$", at)) {
            return end(at, 2, dollars.from(at + 2), 2);
        }
        int close = dollar.from(at + 1);
        if (close >= text.length()
                || isWord(close + 1)
                || isBlank(at + 1)
                || isBlank(close - 1)
                || text.startsWith("$$", close)) {
            return at;
        }
        return end(at, 1, close, 1);
    }

    private int end(int at, int open, int close, int length) {
        return close < text.length()
                        && close - at < LONGEST
                        && blankLines.from(at) > close
                        && looksLikeFormula(at + open, close)
                ? close + length
                : at;
    }

    private boolean looksLikeFormula(int start, int end) {
        boolean letters = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if ("\\^_{}=<>+".indexOf(c) >= 0) {
                return true;
            }
            letters |= Character.isLetter(c);
        }
        return letters && end - start <= 2;
    }

    private boolean isWord(int at) {
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private boolean isBlank(int at) {
        return Character.isWhitespace(text.charAt(at));
    }
}
