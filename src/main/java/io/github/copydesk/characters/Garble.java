package io.github.copydesk.characters;

/**
 * A stretch of text that is UTF-8 read in the wrong encoding: {@code start} inclusive, {@code end}
 * exclusive, in UTF-16 units of the text it was found in.
 *
 * @param repaired what the bytes say when they are read as UTF-8
 */
public record Garble(int start, int end, String repaired) {}
