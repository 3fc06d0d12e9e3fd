package io.github.copydesk.format.xml;

import io.github.copydesk.format.mask.Masker;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.BlockBuilder;
import io.github.copydesk.text.Mask;
import io.github.copydesk.text.Span;
import java.util.Optional;

/** A block in the making: white space is one space, and none at its ends or beside a line break. */
final class XmlFlow {
    private final String source;
    private final XmlEntities entities;
    private final Mistakes mistakes;
    private final BlockBuilder block = new BlockBuilder();
    private Block.Kind kind = Block.Kind.PARAGRAPH;
    private int level;
    private int spaceFrom = -1;
    private int spaceTo;
    /** The space is in the text of a reference, which has one place. */
    private boolean spaceIsFixed;

    private boolean begun;
    private boolean lineBegun;

    XmlFlow(String source, XmlEntities entities, Mistakes mistakes) {
        this.source = source;
        this.entities = entities;
        this.mistakes = mistakes;
    }

    /** Whether there is anything to see in it. */
    boolean hasBegun() {
        return begun;
    }

    /** The first text of a block says what it is. */
    void beginAs(Block.Kind ownKind, int ownLevel) {
        if (!begun) {
            kind = ownKind;
            level = ownLevel;
        }
    }

    /** Source in which references are resolved. */
    void text(int start, int end) {
        int at = start;
        while (at < end) {
            int stop = entities.next(at, end);
            verbatim(at, stop);
            at = stop < end ? reference(stop, end) : end;
        }
    }

    private int reference(int at, int end) {
        XmlEntities.Reference reference = entities.at(at, end);
        Span span = new Span(at, at + Math.max(1, reference.length()));
        if (reference.length() == 0) {
            mistakes.add(at, at + 1, "'&' does not begin a reference here; write '&amp;'");
            verbatim(at, at + 1);
        } else if (reference.text().isPresent()) {
            decoded(reference.text().orElseThrow(), span);
        } else {
            // It may be declared in a file that includes this one.
            mask(Mask.Kind.LIVE, span);
        }
        return span.end();
    }

    /** Source, unchanged. */
    void verbatim(int start, int end) {
        int at = start;
        while (at < end) {
            int run = at;
            boolean space = XmlScanner.isSpace(source.charAt(at));
            while (at < end && XmlScanner.isSpace(source.charAt(at)) == space) {
                at++;
            }
            if (space) {
                space(run, at);
            } else {
                before();
                block.append(source, run, at);
            }
        }
    }

    private void decoded(String text, Span span) {
        int at = 0;
        while (at < text.length()) {
            int run = at;
            boolean space = XmlScanner.isSpace(text.charAt(at));
            while (at < text.length() && XmlScanner.isSpace(text.charAt(at)) == space) {
                at++;
            }
            if (space) {
                if (spaceFrom < 0) {
                    space(span.start(), span.end());
                }
                spaceIsFixed = true;
            } else {
                before();
                block.append(text.substring(run, at), span);
            }
        }
    }

    void mask(Mask.Kind mask, Span span) {
        if (span.length() > 0) {
            before();
            block.mask(mask, span);
        }
    }

    void lineBreak(int start, int end) {
        if (begun) {
            block.append("\n", new Span(start, end));
        }
        spaceFrom = -1;
        lineBegun = false;
    }

    /** A space that is due before what comes next. */
    void space(int from, int to) {
        if (spaceFrom < 0) {
            spaceFrom = from;
            spaceTo = to;
            spaceIsFixed = false;
        } else if (from == spaceTo && !spaceIsFixed) {
            spaceTo = to;
        }
    }

    private void before() {
        if (spaceFrom >= 0 && lineBegun) {
            block.append(" ", new Span(spaceFrom, spaceTo));
        }
        spaceFrom = -1;
        begun = true;
        lineBegun = true;
    }

    /** The block, if there is anything in it to see. */
    Optional<Block> finish() {
        return begun && !block.isBlank() ? Optional.of(Masker.mask(block).build(kind, level)) : Optional.empty();
    }
}
