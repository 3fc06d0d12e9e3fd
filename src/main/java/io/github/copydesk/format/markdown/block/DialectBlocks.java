package io.github.copydesk.format.markdown.block;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockParser;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Begins the blocks of Python-Markdown, Pandoc, Docusaurus, VitePress and Obsidian: admonitions, tabs, definitions,
 * footnotes, fenced containers, abbreviations.
 */
public final class DialectBlocks extends AbstractBlockParserFactory {
    private static final int INDENT = 4;
    private static final Pattern ADMONITION =
            Pattern.compile("(?:!!!|\\?\\?\\?\\+?)[ ]?+(?=[a-z\"]|[A-Z][\\w-]*+[ \\t]*+(?:\"|$))"
                    + "(?:[A-Za-z][\\w-]*+(?:[ ]++[\\w-]++){0,3}+)?+[ \\t]*+(?:\"([^\\n]*)\"[ \\t]*+)?+");
    private static final Pattern TAB = Pattern.compile("===([+!]{0,2}+)[ \\t]++\"([^\\n]*)\"[ \\t]*+");
    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\]\\s]{1,80}+]:");
    private static final Pattern PYMDOWN =
            Pattern.compile("/{3,}+[ \\t]*+(?:[a-z][\\w-]*+[ \\t]*+(?:\\|[ \\t]*+([^\\n]*+))?+)?+");
    private static final Pattern ALERT = Pattern.compile("\\[![A-Za-z][\\w|-]{0,40}+][-+]?[ \\t]*+");
    private static final Pattern ABBREVIATION = Pattern.compile("\\*\\[[^\\]\\n]{1,80}+]:[ \\t]*+");
    private static final Pattern DEFINITION = Pattern.compile(":[ \\t]{1,8}+(?=\\S)");
    /** Patterns that begin a block even in the middle of a paragraph. */
    private static final Pattern OPENER =
            Pattern.compile("[-*+][ \\t]|1[.)][ \\t]|#{1,6}[ \\t]|>|```|~~~|:::|!!!|\\?\\?\\?");

    private final Tags tags;
    private final boolean looseIndent;

    /**
     * @param tags knows which lines contain only tags
     * @param looseIndent whether indentation means nothing, so that there is no indented code
     */
    public DialectBlocks(Tags tags, boolean looseIndent) {
        this.tags = tags;
        this.looseIndent = looseIndent;
    }

    /** Tells lines that hold nothing but tags of a site generator. */
    @FunctionalInterface
    public interface Tags {
        boolean fill(int start, int end);
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        BlockParser parent = matched.getMatchedBlockParser();
        CharSequence line = state.getLine().getContent();
        int at = state.getNextNonSpaceIndex();
        if (state.getIndent() >= INDENT) {
            boolean goesOn = parent.getBlock() instanceof Paragraph
                    && !matcher(OPENER, line, at).lookingAt();
            return looseIndent && !goesOn ? loose(state) : BlockStart.none();
        }
        Optional<BlockStart> start =
                switch (line.charAt(at)) {
                    case '!', '?' -> admonition(state, line, at);
                    case '=' -> tab(state, line, at);
                    case ':' -> colon(state, parent, line, at);
                    case '[' -> bracket(state, parent, line, at);
                    case '/' -> pyMdown(state, line, at);
                    case '*' -> abbreviation(state, line, at);
                    default -> Optional.empty();
                };
        return start.or(() -> tags(state, line, at)).orElseGet(BlockStart::none);
    }

    private static BlockStart loose(ParserState state) {
        int width = state.getIndent();
        return BlockStart.of(new BodyParser(Body.Role.LOOSE, width)).atColumn(state.getColumn() + width);
    }

    private static Optional<BlockStart> admonition(ParserState state, CharSequence line, int at) {
        Matcher matcher = matcher(ADMONITION, line, at);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(titled(state, Body.Role.ASIDE, matcher, 1));
    }

    private static Optional<BlockStart> tab(ParserState state, CharSequence line, int at) {
        Matcher matcher = matcher(TAB, line, at);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean first = matcher.group(1).indexOf('!') >= 0;
        return Optional.of(titled(state, first ? Body.Role.FIRST_TAB : Body.Role.TAB, matcher, 2));
    }

    private static BlockStart titled(ParserState state, Body.Role role, Matcher matcher, int group) {
        BodyParser body = new BodyParser(role, state.getIndent() + INDENT);
        int end = state.getLine().getContent().length();
        if (matcher.start(group) < 0) {
            return BlockStart.of(body, new LineParser(Line.Role.HIDDEN, rest(state, end)))
                    .atIndex(end);
        }
        SourceLine title = state.getLine().substring(matcher.start(group), matcher.end(group));
        return BlockStart.of(body, new LineParser(Line.Role.CAPTION, title)).atIndex(end);
    }

    private static Optional<BlockStart> colon(ParserState state, BlockParser parent, CharSequence line, int at) {
        if (FenceLine.begins(line, at)) {
            return Optional.of(FenceLine.start(state, at));
        }
        Matcher matcher = matcher(DEFINITION, line, at);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        Block block = parent.getBlock();
        Node before = block instanceof Paragraph ? block : block.getLastChild();
        if (before instanceof TableBlock) {
            return Optional.of(caption(state, matcher.end()));
        }
        boolean termBefore = before instanceof Paragraph
                || before instanceof HtmlBlock
                || (before instanceof Body body && body.role() == Body.Role.DEFINITION);
        if (!termBefore) {
            return Optional.empty();
        }
        int width = Math.min(INDENT, state.getIndent() + matcher.end() - at);
        return Optional.of(
                BlockStart.of(new BodyParser(Body.Role.DEFINITION, width)).atIndex(matcher.end()));
    }

    private static Optional<BlockStart> bracket(ParserState state, BlockParser parent, CharSequence line, int at) {
        Matcher footnote = matcher(FOOTNOTE, line, at);
        if (footnote.lookingAt()) {
            BodyParser body = new BodyParser(Body.Role.ASIDE, INDENT);
            return Optional.of(BlockStart.of(body).atIndex(footnote.end()));
        }
        Matcher alert = matcher(ALERT, line, at);
        return parent.getBlock() instanceof BlockQuote && alert.lookingAt()
                ? Optional.of(caption(state, alert.end()))
                : Optional.empty();
    }

    private static Optional<BlockStart> pyMdown(ParserState state, CharSequence line, int at) {
        Matcher matcher = matcher(PYMDOWN, line, at);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int title = matcher.start(1) < 0 ? line.length() : matcher.start(1);
        boolean end = line.toString().strip().chars().allMatch(c -> c == '/');
        Line.Role role = end ? Line.Role.FENCE_END : Line.Role.FENCE;
        return Optional.of(
                BlockStart.of(new LineParser(role, rest(state, title))).atIndex(line.length()));
    }

    private static Optional<BlockStart> abbreviation(ParserState state, CharSequence line, int at) {
        Matcher matcher = matcher(ABBREVIATION, line, at);
        return matcher.lookingAt() ? Optional.of(caption(state, matcher.end())) : Optional.empty();
    }

    private Optional<BlockStart> tags(ParserState state, CharSequence line, int at) {
        int start = state.getLine().getSourceSpan().getInputIndex();
        return tags.fill(start + at, start + line.length())
                ? Optional.of(BlockStart.of(new LineParser(Line.Role.TAGS, rest(state, at)))
                        .atIndex(line.length()))
                : Optional.empty();
    }

    private static BlockStart caption(ParserState state, int from) {
        return BlockStart.of(new LineParser(Line.Role.CAPTION, rest(state, from)))
                .atIndex(state.getLine().getContent().length());
    }

    private static SourceLine rest(ParserState state, int from) {
        return state.getLine().substring(from, state.getLine().getContent().length());
    }

    private static Matcher matcher(Pattern pattern, CharSequence line, int at) {
        return pattern.matcher(line).region(at, line.length());
    }
}
