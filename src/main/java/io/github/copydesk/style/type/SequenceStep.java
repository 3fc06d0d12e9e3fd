package io.github.copydesk.style.type;

import io.github.copydesk.style.pattern.Dialect;
import io.github.copydesk.style.pattern.Patterns;
import io.github.copydesk.style.tag.TaggedSentence;
import io.github.copydesk.yaml.YamlMap;
import io.github.copydesk.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One word of a sequence.
 *
 * @param pattern of the whole word; empty for any word
 * @param tag found in its part of speech; empty for any
 * @param negate whether the word must be a different one
 * @param skip the number of words that may come before it
 */
record SequenceStep(Optional<Pattern> pattern, Optional<Pattern> tag, boolean negate, int skip) {
    static SequenceStep of(YamlNode node, boolean ignoreCase) {
        YamlMap keys = node.map().allow(List.of("pattern", "tag", "negate", "skip"));
        Optional<Pattern> pattern =
                keys.get("pattern").filter(it -> !it.isEmpty()).map(it -> whole(it, ignoreCase));
        Optional<Pattern> tag = keys.get("tag").filter(it -> !it.isEmpty()).map(it -> Patterns.one(it, false));
        if (pattern.isEmpty() && tag.isEmpty()) {
            throw node.mistake("neither 'pattern' nor 'tag'", "A word of a sequence has one of them, or both.");
        }
        return new SequenceStep(pattern, tag, keys.bool("negate", false), keys.integer("skip", 0));
    }

    private static Pattern whole(YamlNode node, boolean ignoreCase) {
        return Dialect.compile(
                Patterns.anywhere(Patterns.valid(node.place(), () -> Dialect.toJava(node.string(), true))), ignoreCase);
    }

    /** Whether a word matches; its part of speech is computed only if the word itself matches. */
    boolean holds(TaggedSentence sentence, int word) {
        boolean is = pattern.map(it -> it.matcher(sentence.word(word).text()).matches())
                        .orElse(true)
                && tag.map(it -> it.matcher(sentence.tag(word)).find()).orElse(true);
        return is != negate;
    }
}
