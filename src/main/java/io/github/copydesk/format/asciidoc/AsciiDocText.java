package io.github.copydesk.format.asciidoc;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Mask;
import io.github.copydesk.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the inline markup of one AsciiDoc block: first the parts in which marks have no meaning, then the marks. */
final class AsciiDocText {
    private static final String MARKS = "*_#";
    private static final int LONGEST_ROLE = 100;

    private AsciiDocText() {}

    /** Roles of text that is not prose: names of things, or text to type. */
    private static final Set<String> CODE = Set.of(
            "api",
            "class",
            "classname",
            "cmd",
            "code",
            "command",
            "file",
            "filename",
            "filepath",
            "function",
            "method",
            "option",
            "package",
            "param",
            "parameter",
            "parm",
            "path",
            "property",
            "replaceable",
            "userinput",
            "var",
            "variable");

    /** Roles of the labels of a program. */
    private static final Set<String> LABELS = Set.of(
            "button",
            "guibutton",
            "guilabel",
            "guimenu",
            "guimenuitem",
            "kbd",
            "key",
            "keycap",
            "menu",
            "ui",
            "uicontrol");

    /**
     * @param compatible whether {@code ``so''} is a quotation, as in AsciiDoc for Python
     * @return the block, and those of its footnotes and images; may be empty
     */
    static List<Block> blocks(
            String source, List<Span> lines, Layout layout, Block.Kind kind, int level, boolean compatible) {
        Stencil stencil = new Stencil(source, FlatText.of(source, lines, layout));
        if (layout == Layout.CSV) {
            drawDoubledQuotes(stencil);
        } else if (layout == Layout.DSV) {
            drawEscapes(stencil);
        }
        new AsciiDocLiterals(stencil, compatible).draw();
        drawMarks(stencil);
        return stencil.blocks(kind, level);
    }

    private static void drawMarks(Stencil stencil) {
        String text = stencil.text();
        MarkPairs pairs = new MarkPairs(text, stencil::isFree);
        // The end of the open pair, by mark and width, since a mark does not nest in itself.
        int[][] until = new int[MARKS.length()][3];
        for (int at = 0; at < text.length(); at++) {
            char mark = text.charAt(at);
            if (!stencil.isFree(at) || isId(text, at)) {
                continue;
            }
            int which = MARKS.indexOf(mark);
            if (which >= 0) {
                int width = pairs.width(at);
                int close = at < until[which][width] ? -1 : pairs.close(at);
                if (close >= 0) {
                    until[which][width] = close + width;
                    stencil.drop(close, close + width);
                    int role = roleBefore(text, at);
                    stencil.drop(role, at + width);
                    Optional<Mask.Kind> mask = maskOf(text.substring(role, at));
                    if (mask.isPresent()) {
                        stencil.mask(mask.get(), at + width, close);
                        at = close;
                    }
                }
                at += width - 1;
            } else if (mark == '^' || mark == '~') {
                int close = pairs.closeInWord(at);
                if (close >= 0) {
                    stencil.drop(at, at + 1);
                    stencil.drop(close, close + 1);
                }
            }
        }
    }

    private static void drawDoubledQuotes(Stencil stencil) {
        String text = stencil.text();
        int at = text.indexOf("\"\"");
        while (at >= 0) {
            stencil.decode(at, at + 2, "\"");
            at = text.indexOf("\"\"", at + 2);
        }
    }

    private static void drawEscapes(Stencil stencil) {
        String text = stencil.text();
        int at = text.indexOf('\\');
        while (at >= 0 && at + 1 < text.length()) {
            if (!Character.isLetterOrDigit(text.charAt(at + 1))) {
                stencil.drop(at, at + 1);
            }
            at = text.indexOf('\\', at + 2);
        }
    }

    /** The mask of {@code [.path]#text#}, if its text is not prose. */
    private static Optional<Mask.Kind> maskOf(String role) {
        if (!role.startsWith("[.")) {
            return Optional.empty();
        }
        List<String> roles = List.of(role.substring(2, role.length() - 1).split("\\."));
        return roles.stream().anyMatch(CODE::contains)
                ? Optional.of(Mask.Kind.CODE)
                : roles.stream().anyMatch(LABELS::contains) ? Optional.of(Mask.Kind.LIVE) : Optional.empty();
    }

    /** The start of the attributes before a mark, {@code [.lead]#text#}, or the mark itself. */
    private static int roleBefore(String text, int mark) {
        int at = mark - 1;
        if (at < 0 || text.charAt(at) != ']') {
            return mark;
        }
        while (at > 0 && isRoleChar(text.charAt(at - 1))) {
            at--;
        }
        boolean role = at > 0 && at < mark - 1 && text.charAt(at - 1) == '[' && !Character.isDigit(text.charAt(at));
        return role ? at - 1 : mark;
    }

    /** Whether the number sign begins an id before a mark, {@code [#here]#text#}. */
    private static boolean isId(String text, int at) {
        if (text.charAt(at) != '#' || at == 0 || text.charAt(at - 1) != '[') {
            return false;
        }
        int end = at + 1;
        while (end < text.length() && end - at < LONGEST_ROLE && isRoleChar(text.charAt(end))) {
            end++;
        }
        return end > at + 1
                && end + 1 < text.length()
                && text.charAt(end) == ']'
                && (MARKS + "`").indexOf(text.charAt(end + 1)) >= 0;
    }

    private static boolean isRoleChar(char c) {
        return Character.isLetterOrDigit(c) || ".#%-_".indexOf(c) >= 0;
    }
}
