package io.github.copydesk.names.model;

import io.github.copydesk.results.Confidence;
import io.github.copydesk.text.Span;
import io.github.copydesk.token.NameToken;
import java.util.List;

/**
 * Words that are run together, with their replacements.
 *
 * @param start in the block of the token
 * @param apart the replacements, best first
 * @param probability of the suggestion
 * @param reason the evidence, for the message
 */
public record SplitSuggestion(
        NameToken mention,
        int start,
        int end,
        List<String> apart,
        double probability,
        Confidence confidence,
        String reason) {
    public SplitSuggestion {
        apart = List.copyOf(apart);
    }

    /** Unchanged hyphenated parts are left out: those before the break, and lower-case ones after it. */
    public static SplitSuggestion of(
            NameToken token, List<String> apart, double probability, Confidence confidence, String reason) {
        String word = token.word();
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
        List<String> shown = head == 0 && cut == 0 ? apart : List.of(best.substring(head, best.length() - cut));
        return new SplitSuggestion(
                token, token.start() + head, token.end() - cut, shown, probability, confidence, reason);
    }

    public String word() {
        return mention.block().text().substring(start, end);
    }

    public Span span() {
        return mention.block().span(start, end);
    }
}
