package io.github.copydesk.format.rst;

import io.github.copydesk.format.mask.Masker;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.BlockBuilder;
import io.github.copydesk.text.Mask;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the inline markup of one block, from left to right: marks do not nest. */
final class RstText {
    private static final Pattern FOOTNOTE =
            Pattern.compile("\\[(?:\\d{1,9}|#?[\\p{L}\\d][\\p{L}\\d._:+-]{0,99}+|#|\\*)]_");
    private static final Pattern CODE_WORD = Pattern.compile("\\S++|[\\w.]++\\(.*+|.*?[=_{}].*+");

    private static final String NESTED =
            "no markup is read within emphasis, so readers see the back quotes; end the emphasis before the literal";

    private final RstOutput out;
    private final RstFlatText flat;
    private final String text;
    private final InlineMarks marks;
    private final BlockBuilder builder = new BlockBuilder();
    /** Up to where the text was appended. */
    private int done;

    RstText(RstOutput out, RstFlatText flat) {
        this.out = out;
        this.flat = flat;
        this.text = flat.text();
        this.marks = new InlineMarks(text);
    }

    void read(Block.Kind kind, int level) {
        int at = 0;
        while (at < text.length()) {
            at = switch (text.charAt(at)) {
                case RstFlatText.ESCAPE -> at + 2;
                case '*' -> emphasis(at);
                case '`' -> backquote(at);
                case ':' -> role(at);
                case '|' -> substitution(at);
                case '_' -> underscore(at);
                case '[' -> footnote(at);
                default -> at + 1;
            };
        }
        plain(text.length());
        if (!builder.isBlank()) {
            out.add(Masker.mask(builder).build(kind, level));
        }
    }

    private int emphasis(int at) {
        boolean strong = text.startsWith("**", at);
        InlineMarks.Mark mark = strong ? InlineMarks.Mark.STRONG : InlineMarks.Mark.EMPHASIS;
        if (!marks.opens(at, mark.length())) {
            return at + mark.length();
        }
        int close = marks.close(mark, at + mark.length());
        if (close < 0) {
            return unclosed(at, mark, strong ? "strong emphasis" : "emphasis", strong ? "**" : "*");
        }
        plain(at);
        done = at + mark.length();
        for (int inner = literalIn(done, close); inner >= 0; inner = literalIn(done, close)) {
            int end = text.indexOf("``", inner + 2) + 2;
            out.flaw(flat.span(inner, end), NESTED);
            masked(Mask.Kind.CODE, inner, end);
        }
        plain(close);
        done = close + mark.length();
        return done;
    }

    /** The start of the next literal within emphasis, or -1. */
    private int literalIn(int from, int close) {
        int start = text.indexOf("``", from);
        int end = start < 0 ? -1 : text.indexOf("``", start + 2);
        return end < 0 || end + 2 > close ? -1 : start;
    }

    private int unclosed(int at, InlineMarks.Mark mark, String what, String sign) {
        String plain = sign.charAt(0) + "";
        out.flaw(
                flat.span(at, at + mark.length()),
                "this %s is not closed in its paragraph; close it with %s, or write \\%s for the character itself"
                        .formatted(what, sign, plain));
        return at + mark.length();
    }

    private int backquote(int at) {
        if (text.startsWith("``", at)) {
            if (!marks.opens(at, 2)) {
                return at + 2;
            }
            int close = marks.close(InlineMarks.Mark.LITERAL, at + 2);
            return close < 0
                    ? unclosed(at, InlineMarks.Mark.LITERAL, "literal", "``")
                    : masked(Mask.Kind.CODE, at, close + 2);
        }
        return marks.opens(at, 1) ? interpreted(at, at, "") : at + 1;
    }

    /** Reads a role, which may be before its text. */
    private int role(int at) {
        int quote = marks.roleEnd(at);
        boolean begins = quote > at && text.startsWith("`", quote) && !text.startsWith("``", quote);
        boolean opens = begins && marks.isLeftEdge(at) && quote + 1 < text.length();
        return opens && !Character.isWhitespace(text.charAt(quote + 1))
                ? interpreted(at, quote, text.substring(at + 1, quote - 1))
                : at + 1;
    }

    private int interpreted(int at, int quote, String role) {
        int start = quote + 1;
        int close = marks.close(InlineMarks.Mark.INTERPRETED, start);
        if (close < 0) {
            unclosed(quote, InlineMarks.Mark.INTERPRETED, "interpreted text", "`");
            return start;
        }
        int roleEnd = role.isEmpty() ? marks.roleEnd(close + 1) : close + 1;
        int end = marks.afterReference(roleEnd);
        if (!marks.isRightEdge(end)) {
            end = close + 1;
            roleEnd = end;
        }
        String name = roleEnd > close + 1 ? text.substring(close + 2, roleEnd - 1) : role;
        int angle = targetStart(start, close);
        if (!name.isEmpty()) {
            withRole(name, at, start, angle, close, end);
        } else if (end > close + 1) {
            reference(at, start, angle, close, end);
        } else if (CODE_WORD.matcher(text).region(start, close).matches()) {
            masked(Mask.Kind.CODE, at, end);
        } else {
            shown(at, start, close, end);
        }
        return done;
    }

    /** The start of the target in angle brackets at the end of the text; the end of the text if there is none. */
    private int targetStart(int start, int close) {
        if (text.charAt(close - 1) != '>' || (close - 2 >= start && text.charAt(close - 2) == RstFlatText.ESCAPE)) {
            return close;
        }
        int angle = close - 2;
        while (angle >= start && text.charAt(angle) != '<' && text.charAt(angle) != '>') {
            angle--;
        }
        boolean opens = angle >= start && text.charAt(angle) == '<';
        boolean free = opens && (angle == start || Character.isWhitespace(text.charAt(angle - 1)));
        return free ? angle : close;
    }

    private void reference(int at, int start, int angle, int close, int end) {
        int titleEnd = trimmed(start, angle);
        if (titleEnd == start) {
            masked(Mask.Kind.URL, at, end);
        } else {
            shown(at, start, angle == close ? close : titleEnd, end);
        }
    }

    private void withRole(String name, int at, int start, int angle, int close, int end) {
        RstRoles.Reading reading = out.roles().of(name);
        int titleEnd = trimmed(start, angle);
        boolean titled = angle < close && titleEnd > start;
        boolean reads =
                switch (reading) {
                    case TEXT -> true;
                    case TITLE -> titled;
                    case NAME -> titled && hasSpace(start, titleEnd);
                    default -> false;
                };
        if (reads) {
            shown(at, start, titled ? titleEnd : close, end);
        } else {
            masked(reading.mask(), at, end);
        }
    }

    private int trimmed(int start, int end) {
        int at = end;
        while (at > start && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private boolean hasSpace(int start, int end) {
        return text.substring(start, end).indexOf(' ') > 0;
    }

    private int substitution(int at) {
        if (!marks.opens(at, 1) || text.startsWith("||", at)) {
            return at + 1;
        }
        int close = marks.close(InlineMarks.Mark.SUBSTITUTION, at + 1);
        return close < 0 ? at + 1 : masked(Mask.Kind.LIVE, at, marks.afterReference(close + 1));
    }

    private int underscore(int at) {
        if (text.startsWith("_`", at) && marks.opens(at, 2)) {
            int close = marks.close(InlineMarks.Mark.INTERPRETED, at + 2);
            if (close > 0) {
                shown(at, at + 2, close, close + 1);
                return done;
            }
        }
        int end = marks.afterReference(at);
        if (marks.endsReference(at, done)) {
            plain(at);
            done = end;
        }
        return end;
    }

    private int footnote(int at) {
        Matcher matcher = FOOTNOTE.matcher(text).region(at, text.length());
        boolean refers = marks.isLeftEdge(at) && matcher.lookingAt() && marks.isRightEdge(matcher.end());
        return refers ? masked(Mask.Kind.LIVE, at, matcher.end()) : at + 1;
    }

    private void plain(int to) {
        flat.append(builder, done, Math.min(to, text.length()));
        done = Math.max(done, to);
    }

    /** Appends the text before the mark, and the text in it. */
    private void shown(int at, int start, int stop, int end) {
        plain(at);
        flat.append(builder, start, stop);
        done = end;
    }

    private int masked(Mask.Kind kind, int at, int end) {
        plain(at);
        flat.mask(builder, kind, at, end);
        done = end;
        return end;
    }
}
