package io.github.copydesk.format.markdown.block;

import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;

/** Passes over a directive whose indented lines are no prose, such as the options of a reference page. */
final class HiddenParser extends AbstractBlockParser {
    private static final int WIDTH = 4;

    private final Line block = new Line(Line.Role.HIDDEN);

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return state.isBlank() || state.getIndent() >= WIDTH
                ? BlockContinue.atIndex(state.getIndex())
                : BlockContinue.none();
    }
}
