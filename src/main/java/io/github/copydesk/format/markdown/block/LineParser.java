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
    /** The replacement for an option's name that looks like an emoji code. */
    private static final char SHIELDED = '\uE0FF';

    private final Line block;
    private final SourceLine text;
    private final boolean options;

    LineParser(Line.Role role, SourceLine text) {
        this(role, text, false);
    }

    /**
     * @param options whether lines with options may follow, {@code :class: wide}
     * @param text what of the line is shown to readers
     */
    LineParser(Line.Role role, SourceLine text, boolean options) {
        this.options = options;
        this.block = new Line(role);
        this.text = text;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        CharSequence line = state.getLine().getContent();
        int at = state.getNextNonSpaceIndex();
        boolean option = options && at + 1 < line.length() && (line.charAt(at) == SHIELDED || isOption(line, at));
        return option ? BlockContinue.atIndex(line.length()) : BlockContinue.none();
    }

    private static boolean isOption(CharSequence line, int at) {
        return line.charAt(at) == ':' && Character.isLetter(line.charAt(at + 1));
    }

    /** The text alone counts, not the marks around it. */
    @Override
    public void addSourceSpan(SourceSpan span) {
        if (block.getSourceSpans().isEmpty() && block.place().getLength() == 0) {
            block.place(span);
        }
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
