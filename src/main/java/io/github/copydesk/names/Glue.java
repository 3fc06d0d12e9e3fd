package io.github.copydesk.names;

import io.github.copydesk.text.Span;
import java.util.List;

/**
 * Words that have run together, and how they come apart.
 *
 * @param start where they stand in the block of the mention
 * @param apart what could stand there instead, best first
 * @param reason how it is known, for the message
 */
public record Glue(Mention mention, int start, int end, List<String> apart, boolean certain, String reason) {
    /** Parts before or after a hyphen that stay as they are are left out: of {@code KimSung-han}, {@code KimSung} is glued. */
    static Glue of(Mention mention, List<String> apart, boolean certain, String reason) {
        String word = mention.word();
        int head = word.lastIndexOf('-') + 1;
        int tail = word.length() - word.indexOf('-');
        String best = apart.get(0);
        if (head > 0 && best.startsWith(word.substring(0, head))) {
            int cut = head;
            return new Glue(
                    mention, mention.start() + head, mention.end(), List.of(best.substring(cut)), certain, reason);
        }
        if (head > 0 && best.endsWith(word.substring(word.length() - tail))) {
            return new Glue(
                    mention,
                    mention.start(),
                    mention.end() - tail,
                    List.of(best.substring(0, best.length() - tail)),
                    certain,
                    reason);
        }
        return new Glue(mention, mention.start(), mention.end(), apart, certain, reason);
    }

    static Glue certain(Mention mention, String apart, String reason) {
        return of(mention, List.of(apart), true, reason);
    }

    static Glue likely(Mention mention, String apart, String reason) {
        return of(mention, List.of(apart), false, reason);
    }

    public String word() {
        return mention.block().text().substring(start, end);
    }

    public Span span() {
        return mention.block().span(start, end);
    }
}
