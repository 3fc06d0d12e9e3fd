package io.github.copydesk.style.tag;

import java.util.List;

/**
 * The words of a sentence with their parts of speech. Tagging is expensive, so it happens when the first tag is
 * requested. For one thread.
 */
public final class TaggedSentence {
    private final PennTagger tagger;
    private final String[] texts;
    private final List<Word> words;
    private List<String> tags = List.of();

    /**
     * A word, a punctuation mark, or a part of a contraction: {@code 's}, {@code n't}.
     *
     * @param start in the text that was tagged, in UTF-16 units; {@code end} is exclusive
     */
    public record Word(String text, int start, int end) {}

    TaggedSentence(PennTagger tagger, List<Word> words) {
        this.tagger = tagger;
        this.words = words;
        this.texts = words.stream().map(Word::text).toArray(String[]::new);
    }

    public int size() {
        return words.size();
    }

    public Word word(int index) {
        return words.get(index);
    }

    /** The part of speech of a word, such as {@code NN} or {@code VBZ}. */
    public String tag(int index) {
        if (tags.isEmpty()) {
            tags = List.of(tagger.tags(texts));
        }
        return tags.get(index);
    }
}
