package io.github.copydesk.names.model;

import io.github.copydesk.text.Span;
import io.github.copydesk.token.NameToken;
import java.util.List;

/**
 * Words that have run together, and how they come apart.
 *
 * @param start where they stand in the block of the mention
 * @param apart what could stand there instead, best first
 * @param reason how it is known, for the message
 */
public record SplitSuggestion(
        NameToken mention, int start, int end, List<String> apart, boolean certain, String reason) {
    /** Hyphened parts that stay as they are are left out: before the glue, and after it when they are no names: {@code KimSung-han}. */
    public static SplitSuggestion of(NameToken mention, List<String> apart, boolean certain, String reason) {
        String word = mention.word();
        String best = apart.get(0);
        int head = 0;
        for (int next = word.indexOf('-') + 1; next > head; next = word.indexOf('-', head) + 1) {
            if (!best.startsWith(word.substring(0, next))) {
                break;
            }
            head = next;
        }
        int tail = word.lastIndexOf('-');
        boolean small = tail > head && Character.isLowerCase(word.charAt(tail + 1));
        int cut = small && best.endsWith(word.substring(tail)) ? word.length() - tail : 0;
        if (head == 0 && cut == 0) {
            return new SplitSuggestion(mention, mention.start(), mention.end(), apart, certain, reason);
        }
        String part = best.substring(head, best.length() - cut);
        return new SplitSuggestion(
                mention, mention.start() + head, mention.end() - cut, List.of(part), certain, reason);
    }

    public static SplitSuggestion certain(NameToken mention, String apart, String reason) {
        return of(mention, List.of(apart), true, reason);
    }

    public static SplitSuggestion likely(NameToken mention, String apart, String reason) {
        return of(mention, List.of(apart), false, reason);
    }

    public String word() {
        return mention.block().text().substring(start, end);
    }

    public Span span() {
        return mention.block().span(start, end);
    }
}
