package io.github.copydesk.format.xml;

import io.github.copydesk.format.html.HtmlFormat;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.BlockBuilder;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Mask;
import io.github.copydesk.text.Span;
import io.github.copydesk.text.Stet;
import java.util.List;

/** The text of an element as XML spells it, to be read in another way. */
final class Capture {
    private final XmlEntities entities;
    private final String source;
    private final BlockBuilder text = new BlockBuilder();

    Capture(XmlEntities entities, String source) {
        this.entities = entities;
        this.source = source;
    }

    String text() {
        return text.text().toString();
    }

    void text(int start, int end, boolean verbatim) {
        int at = start;
        while (at < end) {
            int stop = verbatim ? end : entities.next(at, end);
            text.append(source, at, stop);
            at = stop < end ? reference(stop, end) : end;
        }
    }

    private int reference(int at, int end) {
        XmlEntities.Reference reference = entities.at(at, end);
        int stop = at + Math.max(1, reference.length());
        text.append(reference.text().orElse("&"), new Span(at, stop));
        return stop;
    }

    /** Adds the text that is read as HTML. */
    void readHtml(Frame frame, List<Block> blocks, List<Stet> stets) {
        if (text.isBlank()) {
            return;
        }
        Block html = Paragraphs.marked(text.build(Block.Kind.PARAGRAPH, 0));
        Document document = HtmlFormat.read("", html.text(), "");
        for (Block block : document.blocks()) {
            blocks.add(inSource(block, html, frame));
        }
        for (Stet stet : document.stets()) {
            stets.add(new Stet(
                    html.span(stet.span().start(), stet.span().end()),
                    html.span(stet.words().start(), stet.words().end()),
                    stet.inside()));
        }
    }

    /** Reads a tag that means a line end as text where HTML does not recognize it as a tag. */
    private boolean isLineEnd(Span span) {
        return XmlScanner.isSpace(source.charAt(span.start()));
    }

    private Block inSource(Block block, Block html, Frame frame) {
        BlockBuilder moved = new BlockBuilder();
        String read = block.text();
        for (int i = 0; i < read.length(); i++) {
            Span inner = block.span(i, i + 1);
            Span span = html.span(inner.start(), inner.end());
            boolean tag = isLineEnd(span) && !Character.isWhitespace(read.charAt(i));
            moved.append(tag ? " " : read.substring(i, i + 1), span);
        }
        for (Mask mask : block.masks()) {
            moved.maskGathered(mask.kind(), mask.start(), mask.end());
        }
        boolean summary = frame.kind == Block.Kind.SUMMARY;
        return moved.build(summary ? Block.Kind.SUMMARY : block.kind(), summary ? 0 : block.level());
    }
}
