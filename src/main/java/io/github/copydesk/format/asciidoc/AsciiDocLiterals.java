package io.github.copydesk.format.asciidoc;

import io.github.copydesk.text.Mask;

/**
 * Reads the parts of AsciiDoc text in which inline marks have no meaning: code, passthroughs, escapes, macros and
 * references. One pass from left to right.
 */
final class AsciiDocLiterals {
    /** The characters that a backslash can escape. */
    private static final String ESCAPED = "*_#`+^~{<[]&(|";

    /** Code as Markdown has it. */
    private static final String MARKDOWN_CODE = "```";

    private final Stencil stencil;
    private final boolean compatible;
    private final String text;
    private final MarkPairs pairs;
    private final AsciiDocMacros macros;
    private final AsciiDocReferences references;
    private final Passthroughs passthroughs;
    /** The offset at which the last opened quotation is closed, or -1. */
    private int closer = -1;

    AsciiDocLiterals(Stencil stencil, boolean compatible) {
        this.stencil = stencil;
        this.compatible = compatible;
        this.text = stencil.text();
        this.pairs = new MarkPairs(text, at -> true);
        this.passthroughs = new Passthroughs(stencil);
        Brackets brackets = new Brackets(text);
        this.macros = new AsciiDocMacros(stencil, brackets, pairs);
        this.references = new AsciiDocReferences(stencil, brackets, pairs, macros);
    }

    void draw() {
        int at = 0;
        while (at < text.length()) {
            at = stencil.isFree(at) ? draw(at) : at + 1;
        }
    }

    /** Reads what begins at this offset, if anything does, and returns where to continue. */
    private int draw(int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '\\' -> escape(at);
            case '`' -> backtick(at);
            case '"' -> quotation(at, "\"", "“", "”");
            case '\'' -> quotation(at, "'", "‘", "’");
            case '+' -> text.startsWith("+++", at) ? fenced(at, "+++") : passthrough(at);
            case '$' -> text.startsWith("$$", at) ? fenced(at, "$$") : at + 1;
            case '{', '&', '<', '[', '(' -> references.draw(at);
            default -> Character.isLetter(c) ? macros.draw(at) : at + 1;
        };
    }

    private int escape(int at) {
        int next = text.startsWith("\\\\", at) ? at + 2 : at + 1;
        if (next == closer) {
            return next; // "`\\`" quotes a backslash
        }
        if (next < text.length() && ESCAPED.indexOf(text.charAt(next)) >= 0) {
            stencil.drop(at, next);
            int end = next;
            if (text.charAt(next) == ']') {
                stencil.literal(next, ++end); // the one after it may close a macro
                return end;
            }
            while (end < text.length() && text.charAt(end) == text.charAt(next)) {
                // The text is read literally; the mark has no meaning.
                stencil.literal(end, ++end);
            }
            return end;
        }
        if (text.startsWith("http", at + 1)) {
            stencil.drop(at, at + 1);
        }
        return next;
    }

    /** {@code `'so'`} is code, and what is none may be an apostrophe: {@code Olaf`'s}. */
    private int backtick(int at) {
        if (text.startsWith(MARKDOWN_CODE, at)) {
            int close = pairs.next(MARKDOWN_CODE, at + MARKDOWN_CODE.length());
            return close < 0 ? at + MARKDOWN_CODE.length() : mask(at, close, MARKDOWN_CODE.length());
        }
        if (compatible && text.startsWith("``", at)) {
            int close = pairs.next("''", at + 2);
            if (close >= 0) {
                decode(close, "”");
                return decode(at, "“");
            }
        }
        return pairs.close(at) < 0 && text.startsWith("`'", at) ? decode(at, "’") : code(at);
    }

    private int code(int at) {
        int width = pairs.width(at);
        int close = pairs.close(at);
        if (close < 0 && width == 1 && !pairs.isWord(at - 1)) {
            close = pairs.closeInWord(at); // `Ferry`s needs two marks on each side, and is code all the same
        }
        return close < 0 ? at + width : mask(at, close, width);
    }

    private int passthrough(int at) {
        int run = at;
        while (run < text.length() && text.charAt(run) == '+') {
            run++;
        }
        // "C++ and C++" is no passthrough, whatever the manual says.
        int width = pairs.width(at);
        int close = pairs.isWord(at - 1) ? -1 : pairs.close(at);
        if (close < 0) {
            return pairs.isWord(at - 1) ? run : at + width;
        }
        stencil.drop(at, at + width);
        passthroughs.drawText(at + width, close);
        stencil.drop(close, close + width);
        return close + width;
    }

    private int fenced(int at, String mark) {
        int close = pairs.next(mark, at + mark.length());
        if (close < 0) {
            return at + mark.length();
        }
        stencil.drop(at, at + mark.length());
        if (mark.equals("+++")) {
            passthroughs.drawHtml(at + mark.length(), close);
        } else {
            passthroughs.drawText(at + mark.length(), close);
        }
        stencil.drop(close, close + mark.length());
        return close + mark.length();
    }

    private int mask(int open, int close, int width) {
        stencil.drop(open, open + width);
        stencil.mask(Mask.Kind.CODE, open + width, close);
        stencil.drop(close, close + width);
        return close + width;
    }

    /** The pair {@code "`so`"}; between its ends the text goes on, marks and all. */
    private int quotation(int at, String mark, String opener, String reads) {
        boolean opens = text.startsWith(mark + "`", at) && !pairs.isWord(at - 1);
        if (opens && at + 3 < text.length() && !pairs.isSpace(at + 2)) {
            int close = pairs.next("`" + mark, at + 3);
            if (close >= 0 && !pairs.isWord(close + 2)) {
                closer = close;
                decode(close, reads);
                return decode(at, opener);
            }
        }
        return at + 1;
    }

    private int decode(int at, String read) {
        stencil.decode(at, at + 2, read);
        return at + 2;
    }
}
