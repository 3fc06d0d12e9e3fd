package io.github.copydesk.format.markdown.block;

import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;

/** Goes on while lines are empty or indented, and takes the indentation away from the blocks inside. */
final class BodyParser extends AbstractBlockParser {
    private final Body body;
    private final int width;

    /** @param width how many columns the lines of the body are indented at least */
    BodyParser(Body.Role role, int width) {
        this.body = new Body(role);
        this.width = width;
    }

    @Override
    public Block getBlock() {
        return body;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block child) {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        if (state.getIndent() >= width) {
            return BlockContinue.atColumn(state.getColumn() + width);
        }
        boolean inCode =
                body.role() == Body.Role.LOOSE && state.getActiveBlockParser().getBlock() instanceof FencedCodeBlock;
        return inCode ? BlockContinue.atColumn(state.getColumn() + state.getIndent()) : BlockContinue.none();
    }
}
