package io.github.copydesk.token;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Span;

/**
 * A word with a capital and its place in a block, without a possessive {@code ’s}.
 *
 * @param index its number among the tokens of the article, from 0
 * @param opens whether it begins a sentence or a quotation, so that its capital proves nothing
 * @param headline whether its line is in capitals or in title case, so that its capital proves nothing
 * @param joined whether it continues the previous token, with a space, an initial or a particle between them
 */
public record NameToken(
        int index, Block block, int start, int end, String word, boolean opens, boolean headline, boolean joined) {

    public Span span() {
        return block.span(start, end);
    }

    /** Whether its capital indicates a name. */
    public boolean running() {
        return !opens && !headline;
    }

    /** The character before it, or a space. */
    public char before() {
        return start == 0 ? ' ' : block.text().charAt(start - 1);
    }

    /** The character after it, or a space. */
    public char after() {
        return end == block.text().length() ? ' ' : block.text().charAt(end);
    }

    /** The words before it in its block, in lower case as it happens, at most {@code length} characters. */
    public String lead(int length) {
        return block.text().substring(Math.max(0, start - length), start);
    }

    /** The text after it in its block, at most {@code length} characters. */
    public String trail(int length) {
        return block.text().substring(end, Math.min(block.text().length(), end + length));
    }
}
