package io.github.copydesk.format.rst;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Span;
import io.github.copydesk.text.Stet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what begins with two dots: directives, footnotes, targets, substitutions, comments. */
final class RstExplicit {
    private static final String NAME = "((?:[\\p{L}\\p{N}_]|[-.+:](?=[\\p{L}\\p{N}])){1,100}+)";
    private static final Pattern DIRECTIVE = Pattern.compile(NAME + " ?::(?:\\s++|$)");
    private static final Pattern FOOTNOTE =
            Pattern.compile("\\[(?:\\d{1,9}|#?[\\p{L}\\d][\\p{L}\\d._:+-]{0,99}+|#|\\*)](?:\\s++|$)");
    private static final Pattern SUBSTITUTION =
            Pattern.compile("\\|(?! )[^|]{1,200}+\\|\\s++" + NAME + " ?::(?:\\s++|$)");
    private static final Pattern ONE_COLON = Pattern.compile(NAME + " ?:(?!:)(?:\\s++|$)");
    private static final Pattern NO_SPACE = Pattern.compile("\\.\\." + NAME + "::(?:\\s++|$)");

    private final RstOutput out;
    private final RstCursor cursor;
    private final RstBlocks blocks;
    private final RstDirectives directives;
    private final String source;

    RstExplicit(RstOutput out, RstCursor cursor, RstBlocks blocks) {
        this.out = out;
        this.cursor = cursor;
        this.blocks = blocks;
        this.source = out.source();
        this.directives = new RstDirectives(out, cursor, blocks);
    }

    boolean is(RstLine line) {
        return line.begins("..", source)
                && (line.length() == 2 || Character.isWhitespace(source.charAt(line.start() + 2)));
    }

    /** A target without a name. */
    boolean isAnonymous(RstLine line) {
        return line.begins("__", source)
                && (line.length() == 2 || Character.isWhitespace(source.charAt(line.start() + 2)));
    }

    /** Reports a directive without the space after its dots, which readers see as text. */
    void flawed(RstLine line) {
        Matcher glued = line.matcher(NO_SPACE, source);
        if (line.begins("..", source) && glued.lookingAt() && RstDirective.isMeant(glued.group(1))) {
            out.flaw(
                    line.span(),
                    "a directive needs a space after its two dots, or readers see it as text: .. %s::"
                            .formatted(glued.group(1)));
        }
    }

    /** Reads the beginning of a line, and returns the rest, which belongs to the body that was opened. */
    RstLine read(RstLine line) {
        RstLine rest = line.from(source, line.start() + 2);
        int floor = line.column() + 1;
        Matcher directive = rest.matcher(DIRECTIVE, source);
        if (directive.lookingAt()) {
            return directives.read(line, directive.group(1), directive.end());
        }
        Matcher footnote = rest.matcher(FOOTNOTE, source);
        if (footnote.lookingAt()) {
            Block.Kind kind = blocks.top().rest();
            blocks.push(new RstFrame(
                    RstFrame.Role.BODY, floor, kind, kind, blocks.top().depth()));
            return line.from(source, footnote.end());
        }
        Matcher substitution = rest.matcher(SUBSTITUTION, source);
        if (substitution.lookingAt()) {
            substitution(substitution.group(1), line.from(source, substitution.end()), floor);
        } else if (rest.begins("_", source)) {
            cursor.takeFrom(floor);
        } else {
            comment(line, rest, floor);
        }
        return RstLine.NOTHING;
    }

    private void substitution(String name, RstLine inline, int floor) {
        DirectiveHead head = DirectiveHead.read(cursor, inline, floor);
        if (name.equals("replace")) {
            out.add(head.arguments(), Block.Kind.PARAGRAPH, 0);
        }
        for (DirectiveHead.Option option : head.options()) {
            if (option.name().equals("alt")) {
                out.add(option.value(), Block.Kind.CAPTION, 0);
            }
        }
        cursor.takeFrom(floor);
    }

    private void comment(RstLine line, RstLine rest, int floor) {
        if (rest.isBlank() && cursor.peek(0).isBlank()) {
            return;
        }
        List<RstLine> body = new ArrayList<>(cursor.takeFrom(floor));
        while (!body.isEmpty() && body.get(body.size() - 1).isBlank()) {
            body.remove(body.size() - 1);
        }
        int end = body.isEmpty() ? line.end() : body.get(body.size() - 1).end();
        Stet.in(source, new Span(line.start(), end), 2, 0, false).ifPresent(out::add);
        Matcher meant = rest.matcher(ONE_COLON, source);
        if (meant.lookingAt() && RstDirective.isMeant(meant.group(1))) {
            out.flaw(
                    line.span(),
                    "'.. %1$s:' has one colon, so it is a hidden comment; write '.. %1$s::'".formatted(meant.group(1)));
        }
    }
}
