package io.github.copydesk.format.xml;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Flaw;
import io.github.copydesk.text.Mask;
import io.github.copydesk.text.Span;
import io.github.copydesk.text.Stet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Reads XML into blocks, by the table of its vocabulary. */
final class XmlReader {
    /** An aside in an aside in an aside ends the block that contains it. */
    private static final int MOST_ASIDES = 20;

    private final String source;
    private final ElementTable table;
    private final LanguageScope language;
    private final Mistakes mistakes;
    private final XmlEntities entities;
    private final XmlScanner scanner;
    private final OpenElements open;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Stet> stets = new ArrayList<>();
    private final Deque<XmlFlow> interrupted = new ArrayDeque<>();
    private final Gate gate = new Gate(blocks, stets);
    private XmlFlow flow;
    private Capture capture;
    /** The end of the last label, if nothing follows it. */
    private int labelEnd = -1;

    XmlReader(String source, ElementTable table, LanguageScope language) {
        this.source = source;
        this.table = table;
        this.language = language;
        this.mistakes = new Mistakes(source);
        this.entities = new XmlEntities(source);
        this.scanner = new XmlScanner(source, mistakes);
        this.open = new OpenElements(mistakes);
        this.flow = newFlow();
        this.capture = new Capture(entities, source);
    }

    void read() {
        while (true) {
            switch (scanner.next()) {
                case TEXT -> text(false);
                case CDATA -> text(true);
                case COMMENT -> comment();
                case START_TAG -> startTag();
                case END_TAG -> open.close(scanner.name(), scanner.start(), scanner.end(), this::leave);
                case DOCTYPE -> entities.declare(scanner.start(), scanner.end());
                case OTHER -> {}
                case END -> {
                    open.closeAll(source.length(), this::leave);
                    finish();
                    return;
                }
            }
        }
    }

    String language() {
        return language.language();
    }

    List<Block> blocks() {
        blocks.sort(Comparator.comparing(Block::span));
        return blocks;
    }

    List<Flaw> flaws() {
        return mistakes.flaws();
    }

    List<Stet> stets() {
        return stets;
    }

    private void text(boolean verbatim) {
        int start = scanner.start();
        int end = scanner.end();
        if (open.isQuiet()) {
            if (open.quiet().isCaptured()) {
                capture.text(start, end, verbatim);
            }
            return;
        }
        Frame top = open.top();
        if (!top.isRoot()) {
            flow.beginAs(top.kind, top.level);
            if (verbatim) {
                flow.verbatim(start, end);
            } else {
                flow.text(start, end);
            }
        }
        labelEnd = -1;
    }

    private void comment() {
        Span span = new Span(scanner.start(), scanner.end());
        Stet.in(source, span, 4, 3, flow.hasBegun()).ifPresent(stets::add);
    }

    private void startTag() {
        Frame parent = open.top();
        Frame frame = parent.child(scanner.name(), scanner.start(), scanner.end());
        open.open(frame);
        if (!open.isQuiet()) {
            enter(frame, parent);
        }
        if (scanner.isSelfClosed()) {
            open.closeTop(scanner.start(), scanner.end(), this::leave);
        }
    }

    private void enter(Frame frame, Frame parent) {
        ElementRow row = table.row(frame.name, parent.name);
        frame.enter(row);
        if (isKeptFromReaders(frame)) {
            frame.quieten();
        }
        before(frame);
        if (frame.isQuiet()) {
            open.hush(frame);
            capture = frame.isCaptured() ? new Capture(entities, source) : capture;
        } else {
            attributes(frame);
        }
    }

    /** Text of another language, text that must not change, text that is replaced by that of another file. */
    private boolean isKeptFromReaders(Frame frame) {
        boolean kept = false;
        for (XmlScanner.Attribute attribute : scanner.attributes()) {
            String value = value(attribute);
            switch (attribute.name()) {
                case "xml:lang", "lang" -> {
                    language.name(value);
                    kept |= language.isForeign(value);
                }
                case "translate" -> kept |= value.equals("no") && !frame.isSection();
                case "conref", "conkeyref" -> kept = true;
                default -> {}
            }
        }
        return kept;
    }

    private String value(XmlScanner.Attribute attribute) {
        return source.substring(attribute.value().start(), attribute.value().end());
    }

    private void before(Frame frame) {
        switch (frame.role) {
            case ASIDE, PICTURE -> {
                if (frame.role == Role.PICTURE) {
                    flow.lineBreak(frame.start, frame.startEnd);
                }
                if (interrupted.size() < MOST_ASIDES) {
                    interrupted.push(flow);
                    frame.interrupts = true;
                    flow = newFlow();
                } else {
                    finish();
                }
            }
            case BREAK -> flow.lineBreak(frame.start, frame.startEnd);
            case LABEL -> {
                if (labelEnd >= 0) {
                    flow.space(labelEnd, frame.start);
                }
            }
            case ITEM -> {
                finish();
                gate.open();
            }
            default -> {
                if (frame.isApart()) {
                    finish();
                }
            }
        }
    }

    /** The actions at the end of an element. */
    private void leave(Frame frame, int tagStart, int tagEnd) {
        switch (frame.role) {
            case MASK -> mask(frame, new Span(Math.min(frame.startEnd, tagStart), tagStart));
            case REFERENCE -> {
                if (tagStart <= frame.startEnd) {
                    mask(frame, new Span(frame.start, frame.startEnd));
                }
            }
            case ASIDE, PICTURE -> {
                finish();
                if (frame.interrupts) {
                    flow = interrupted.pop();
                }
            }
            case LABEL -> labelEnd = tagEnd;
            case GATE -> gate.close(frame, capture.text());
            case LANGUAGE -> language.name(capture.text());
            case HTML -> capture.readHtml(frame, blocks, stets);
            case ITEM -> {
                finish();
                gate.leave();
            }
            default -> {
                if (frame.isApart()) {
                    finish();
                }
            }
        }
    }

    private void mask(Frame frame, Span span) {
        Frame around = open.top();
        flow.beginAs(around.kind, around.level);
        boolean reference = frame.role == Role.REFERENCE;
        // An element that is empty holds no code, but a text that comes from elsewhere stands for its tag.
        boolean generated = reference || (span.length() == 0 && frame.mask == Mask.Kind.LIVE);
        flow.mask(generated ? Mask.Kind.LIVE : frame.mask, generated ? new Span(frame.start, frame.startEnd) : span);
    }

    private void attributes(Frame frame) {
        for (XmlScanner.Attribute attribute : scanner.attributes()) {
            table.attribute(frame.name, attribute.name()).ifPresent(kind -> {
                XmlFlow own = newFlow();
                own.beginAs(kind, kind == Block.Kind.HEADING ? Math.max(1, frame.sections) : 0);
                own.text(attribute.value().start(), attribute.value().end());
                own.finish().ifPresent(blocks::add);
            });
        }
    }

    private void finish() {
        flow.finish().ifPresent(block -> {
            language.decide();
            blocks.add(block);
        });
        flow = newFlow();
        labelEnd = -1;
    }

    private XmlFlow newFlow() {
        return new XmlFlow(source, entities, mistakes);
    }
}
