package io.github.copydesk.format.rst;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads directives: their titles and captions at once, their bodies by the frames that they open. */
final class RstDirectives {
    /** Options that readers see, of whatever directive. */
    private static final Set<String> SHOWN = Set.of("alt", "caption", "subtitle", "title");

    private static final Pattern ROLE = Pattern.compile("([\\w.+-]++)\\s*+(?:\\(([\\w.+-]++)\\))?");
    /** A sentence in an unknown directive. */
    private static final Pattern SENTENCE = Pattern.compile("\\p{Lu}[\\p{L}'’]*+,?(?: [\\p{L}'’-]++,?){4}.*+");

    private final RstOutput out;
    private final RstCursor cursor;
    private final RstBlocks blocks;
    private final String source;

    RstDirectives(RstOutput out, RstCursor cursor, RstBlocks blocks) {
        this.out = out;
        this.cursor = cursor;
        this.blocks = blocks;
        this.source = out.source();
    }

    /**
     * Reads a directive whose line was consumed.
     *
     * @param arguments the start of its arguments
     * @return the rest of the line, to be read in its body
     */
    RstLine read(RstLine line, String name, int arguments) {
        RstDirective kind = RstDirective.of(name);
        int floor = line.column() + 1;
        RstLine inline = line.from(source, arguments);
        DirectiveHead head = DirectiveHead.read(cursor, inline, floor);
        if (kind != RstDirective.META) {
            captions(head);
        }
        if (kind == RstDirective.ADMONITION || kind == RstDirective.QUOTATION) {
            cursor.passWhenThere(head.optionsAt(), head.end());
            boolean quotes = kind == RstDirective.QUOTATION;
            open(
                    quotes ? RstFrame.Role.QUOTATION : RstFrame.Role.BODY,
                    floor,
                    quotes ? Block.Kind.QUOTATION : kindHere());
            return inline;
        }
        cursor.goTo(head.end());
        arguments(kind, head);
        body(kind, head, floor);
        return RstLine.NOTHING;
    }

    private void captions(DirectiveHead head) {
        for (DirectiveHead.Option option : head.options()) {
            if (SHOWN.contains(option.name())) {
                out.add(option.value(), Block.Kind.CAPTION, 0);
            }
        }
    }

    private void arguments(RstDirective kind, DirectiveHead head) {
        List<Span> arguments = head.arguments();
        switch (kind) {
            case TITLED, HEADLINE, LIST_TABLE, CSV_TABLE, TAB -> out.add(arguments, Block.Kind.CAPTION, 0);
            case DOCUMENT_TITLE -> out.add(arguments, Block.Kind.TITLE, 0);
            case VERSION -> version(arguments);
            case ROLE -> role(arguments);
            default -> {}
        }
    }

    /** The first word is the version. */
    private void version(List<Span> arguments) {
        if (!arguments.isEmpty()) {
            List<Span> said = new ArrayList<>(arguments);
            Span first = said.get(0);
            int at = first.start();
            while (at < first.end() && !Character.isWhitespace(source.charAt(at))) {
                at++;
            }
            said.set(0, new Span(at, first.end()));
            out.add(said, kindHere(), 0);
        }
    }

    private void role(List<Span> arguments) {
        if (!arguments.isEmpty()) {
            Span first = arguments.get(0);
            Matcher matcher = ROLE.matcher(source).region(first.start(), first.end());
            if (matcher.lookingAt()) {
                out.roles().define(matcher.group(1), matcher.group(2) == null ? "" : matcher.group(2));
            }
        }
    }

    private void body(RstDirective kind, DirectiveHead head, int floor) {
        switch (kind) {
            case TITLED, BODY, VERSION -> open(RstFrame.Role.BODY, floor, kindHere());
            case FIGURE ->
                blocks.push(new RstFrame(RstFrame.Role.BODY, floor, Block.Kind.CAPTION, kindHere(), depth()));
            case GLOSSARY -> open(RstFrame.Role.GLOSSARY, floor, kindHere());
            case LIST_TABLE ->
                open(RstFrame.Role.LIST_TABLE, floor, kindHere())
                        .heads(head.number("header-rows", source), head.number("stub-columns", source));
            case TABS -> open(RstFrame.Role.TABS, floor, kindHere()).opensTabs(out.newTabSet());
            case TAB -> tab(floor);
            case CSV_TABLE -> csv(head, floor);
            case META -> meta(head, floor);
            case UNKNOWN -> unknown(floor);
            default -> cursor.takeFrom(floor);
        }
    }

    private RstFrame open(RstFrame.Role role, int floor, Block.Kind kind) {
        RstFrame frame = new RstFrame(role, floor, kind, kind, depth());
        blocks.push(frame);
        return frame;
    }

    /** Reads a tab. Tabs of one body are a set; without a common body, those that directly follow each other. */
    private void tab(int floor) {
        RstFrame parent = blocks.top();
        boolean goesOn = parent.role() == RstFrame.Role.TABS || parent.tabEnd() == blocks.begun();
        if (!goesOn || !parent.hasTabSet()) {
            parent.opensTabs(out.newTabSet());
        }
        int next = cursor.nextText();
        int begin = next < cursor.size() ? cursor.line(next).start() : source.length();
        parent.add(open(RstFrame.Role.TAB, floor, kindHere()), begin);
    }

    private void csv(DirectiveHead head, int floor) {
        char comma = sign(head, "delim", ',');
        char quote = sign(head, "quote", '"');
        char escape = sign(head, "escape", quote);
        int headers = head.number("header-rows", source);
        int stubs = head.number("stub-columns", source);
        for (DirectiveHead.Option option : head.options()) {
            if (option.name().equals("header")) {
                rows(new CsvTable(out, comma, quote, escape).rows(option.value()), Integer.MAX_VALUE, 0);
            }
        }
        List<Span> lines = cursor.takeFrom(floor).stream().map(RstLine::span).toList();
        rows(new CsvTable(out, comma, quote, escape).rows(lines), headers, stubs);
    }

    private char sign(DirectiveHead head, String option, char otherwise) {
        String value = head.option(option, source).orElse("");
        return switch (value) {
            case "tab" -> '\t';
            case "space" -> ' ';
            case "" -> otherwise;
            default -> value.charAt(0);
        };
    }

    private void rows(List<List<List<Span>>> rows, int headers, int stubs) {
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < rows.get(i).size(); j++) {
                boolean header = i < headers || j < stubs;
                blocks.readCell(rows.get(i).get(j), header ? Block.Kind.TABLE_HEADER : Block.Kind.TABLE_CELL);
            }
        }
    }

    private void meta(DirectiveHead head, int floor) {
        for (DirectiveHead.Option option : head.options()) {
            if (option.name().startsWith("description")) {
                out.add(option.value(), Block.Kind.SUMMARY, 0);
            }
        }
        cursor.takeFrom(floor);
    }

    private void unknown(int floor) {
        int next = cursor.nextText();
        boolean sentence = next < cursor.size()
                && cursor.line(next).column() >= floor
                && cursor.line(next).matcher(SENTENCE, source).matches();
        if (sentence) {
            open(RstFrame.Role.BODY, floor, kindHere());
        } else {
            cursor.takeFrom(floor);
        }
    }

    private Block.Kind kindHere() {
        return blocks.top().rest();
    }

    private int depth() {
        return blocks.top().depth();
    }
}
