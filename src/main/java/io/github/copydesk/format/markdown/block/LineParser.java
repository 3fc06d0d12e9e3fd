package io.github.copydesk.format.markdown.block;

import org.commonmark.node.Block;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;

/** Reads one line, or the text in it. */
final class LineParser extends AbstractBlockParser {
    private final Line block;
    private final SourceLine text;

    /** @param text what of the line is shown to readers */
    LineParser(Line.Role role, SourceLine text) {
        this.block = new Line(role);
        this.text = text;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }

    /** The text alone counts, not the marks around it. */
    @Override
    public void addSourceSpan(SourceSpan span) {
        block.place(span);
        if (text.getSourceSpan() != null && block.getSourceSpans().isEmpty()) {
            block.addSourceSpan(text.getSourceSpan());
        }
    }

    @Override
    public void parseInlines(InlineParser parser) {
        if (text.getContent().length() > 0) {
            parser.parse(SourceLines.of(text), block);
        }
    }
}
