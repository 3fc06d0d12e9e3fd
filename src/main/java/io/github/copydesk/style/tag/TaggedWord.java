package io.github.copydesk.style.tag;

/**
 * A word, a mark, or a part of a contraction: {@code 's}, {@code n't}.
 *
 * @param tag the part of speech, such as {@code NN} or {@code VBZ}
 * @param start in the text that was tagged, in UTF-16 units; {@code end} is exclusive
 */
public record TaggedWord(String text, String tag, int start, int end) {}
