package io.github.copydesk.languagetool.chunks;

import java.util.function.Function;
import opennlp.tools.util.TokenTag;

/** The hashes and weights of a sentence's words and tags, each computed once. */
final class ChunkWords {
    private static final int BEYOND = 2;

    private final long[][] words;
    private final long[][] tags;

    ChunkWords(TokenTag[] tokens) {
        words = hashes(tokens, TokenTag::getToken);
        tags = hashes(tokens, TokenTag::getTag);
    }

    private static long[][] hashes(TokenTag[] tokens, Function<TokenTag, String> text) {
        long[][] hashes = new long[tokens.length + 2 * BEYOND][];
        for (int i = 0; i < hashes.length; i++) {
            int index = i - BEYOND;
            String value = index < 0 ? "bos" : index >= tokens.length ? "eos" : text.apply(tokens[index]);
            hashes[i] = new long[] {TagModel.hash(value), TagModel.weight(value)};
        }
        return hashes;
    }

    /**
     * The hash and the weight of a word or of its tag, for indexes from two tokens before the sentence to two after it.
     */
    long[] hash(int index, boolean word) {
        return (word ? words : tags)[index + BEYOND];
    }
}
