package io.github.copydesk.format.frontmatter;

import io.github.copydesk.text.BlockBuilder;
import io.github.copydesk.text.Span;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Finds the characters of a YAML value in its source: quotes double or escape, lines fold. */
final class YamlScalar {
    private final String source;
    private final String read;
    private final String value;
    private final ScalarStyle style;
    private final int end;
    private final BlockBuilder block;
    private int at;
    private int done;

    private YamlScalar(String source, String read, ScalarNode node, int start, int end, BlockBuilder block) {
        this.source = source;
        this.read = read;
        this.value = node.getValue();
        this.style = node.getScalarStyle();
        this.block = block;
        this.at = start;
        this.end = end;
    }

    /**
     * @param read the text that the parser saw: the source, or the same with placeholders for its template tags
     * @param base where the YAML begins in the source
     */
    static BlockBuilder append(BlockBuilder block, String source, String read, int base, ScalarNode node) {
        int start = offset(source, base, node.getStartMark().orElseThrow());
        int end = offset(source, base, node.getEndMark().orElseThrow());
        return new YamlScalar(source, read, node, start, end, block).append();
    }

    /** The offset of a mark, which counts code points. */
    static int offset(String source, int base, Mark mark) {
        return source.offsetByCodePoints(base, mark.getIndex());
    }

    private BlockBuilder append() {
        skipOpening();
        boolean fits = true;
        while (fits && done < value.length() && at < end) {
            fits = isBlank(value.charAt(done)) ? spaces() : character();
        }
        if (done < value.length()) {
            block.append(value.substring(done), new Span(Math.min(at, end), end));
        }
        return block;
    }

    /** The quote, or the {@code >-} of a block scalar with the line end and indentation after it. */
    private void skipOpening() {
        // An anchor or a tag comes before its value: &name, !!str.
        while (at < end && (source.charAt(at) == '&' || source.charAt(at) == '!')) {
            while (at < end && !isBlank(source.charAt(at))) {
                at++;
            }
            while (at < end && isBlank(source.charAt(at))) {
                at++;
            }
        }
        if (style == ScalarStyle.SINGLE_QUOTED || style == ScalarStyle.DOUBLE_QUOTED) {
            at++;
        } else if (style == ScalarStyle.FOLDED || style == ScalarStyle.LITERAL) {
            while (at < end && source.charAt(at) != '\n' && source.charAt(at) != '\r') {
                at++;
            }
            while (at < end && isBlank(source.charAt(at))) {
                at++;
            }
        }
    }

    private boolean character() {
        char c = source.charAt(at);
        if (style == ScalarStyle.SINGLE_QUOTED && source.startsWith("''", at)) {
            return decoded("'", 2);
        }
        if (style == ScalarStyle.DOUBLE_QUOTED && c == '\\' && at + 1 < end) {
            return escape();
        }
        if (read.charAt(at) != value.charAt(done)) {
            return false;
        }
        block.append(source, at, at + 1);
        at++;
        done++;
        return true;
    }

    private boolean escape() {
        char c = source.charAt(at + 1);
        int digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
        if (c == '\n' || c == '\r') {
            at += 1;
            while (at < end && isBlank(source.charAt(at))) {
                at++;
            }
            return true;
        }
        // One character beyond the first 65,536 is one escape of eight digits, or two of four as JSON has it.
        int units = digits == 4 ? 1 : Character.charCount(value.codePointAt(done));
        return decoded(value.substring(done, done + units), 2 + digits);
    }

    private boolean decoded(String text, int length) {
        int stop = Math.min(end, at + length);
        block.append(text, new Span(at, stop));
        at = stop;
        done += text.length();
        return true;
    }

    /** Reads white space. A space of the value can be a line end with the indentation of the next line. */
    private boolean spaces() {
        int valueEnd = done;
        while (valueEnd < value.length() && isBlank(value.charAt(valueEnd))) {
            valueEnd++;
        }
        int stop = at;
        while (stop < end && isBlank(source.charAt(stop))) {
            stop++;
        }
        if (stop == at) {
            return style == ScalarStyle.DOUBLE_QUOTED && source.charAt(at) == '\\' && escape();
        }
        String text = value.substring(done, valueEnd);
        if (source.substring(at, stop).equals(text)) {
            block.append(source, at, stop);
        } else {
            block.append(text.indexOf('\n') >= 0 ? "\n" : " ", new Span(at, stop));
        }
        at = stop;
        done = valueEnd;
        return true;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
