package io.github.copydesk.names;

import io.github.copydesk.text.Span;

/**
 * A name that is probably another name, misspelled.
 *
 * @param start where it stands in the block of the mention; of hyphened names, the part that is wrong
 * @param right how it should read
 * @param settled whether it is known which of the two is right; otherwise one person is spelled in two ways
 * @param certain whether the evidence leaves no other reading
 * @param reason the evidence, for the message
 */
public record Doubt(
        Mention mention, int start, int end, String right, boolean settled, boolean certain, String reason) {
    /** Of {@code Wurdley-Horvat} for {@code Wardley-Horvat}, the first part is wrong. */
    static Doubt of(Mention mention, String right, boolean settled, boolean certain, String reason) {
        String word = mention.word();
        int head = word.lastIndexOf('-') + 1;
        int tail = word.indexOf('-') < 0 ? 0 : word.length() - word.indexOf('-');
        if (head > 0 && right.startsWith(word.substring(0, head))) {
            return new Doubt(
                    mention, mention.start() + head, mention.end(), right.substring(head), settled, certain, reason);
        }
        if (tail > 0 && right.endsWith(word.substring(word.length() - tail))) {
            return new Doubt(
                    mention,
                    mention.start(),
                    mention.end() - tail,
                    right.substring(0, right.length() - tail),
                    settled,
                    certain,
                    reason);
        }
        return new Doubt(mention, mention.start(), mention.end(), right, settled, certain, reason);
    }

    public String word() {
        return mention.block().text().substring(start, end);
    }

    public Span span() {
        return mention.block().span(start, end);
    }
}
