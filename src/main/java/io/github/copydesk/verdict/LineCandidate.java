package io.github.copydesk.verdict;

import io.github.copydesk.model.Features;
import io.github.copydesk.text.Span;
import java.util.Locale;

/**
 * A stretch of an article that may come from the page around it, or from the system that exported the text.
 *
 * @param block the index of its block
 * @param span in the source
 * @param fact what is certain about it; the message has it after the quoted text
 */
public record LineCandidate(Kind kind, int block, Span span, String fact, Features features) {
    /** The same candidate with another end. */
    public LineCandidate upTo(int end) {
        return new LineCandidate(kind, block, new Span(span.start(), end), fact, features);
    }

    /** What a line may be. Each kind belongs to one rule. */
    public enum Kind {
        /** Navigation, comment forms, share bars, notices. */
        CHROME,
        /** A line identified by its form or its place, in text that is clearly copied from a page. */
        PAGE_BLOCK,
        /** The words of a "read more" link. */
        TAIL_LINK,
        /** A call to action. */
        PROMO,
        /** A placeholder identified by the wording of its line, in text that is clearly copied from a page. */
        PAGE_TOKEN,
        /** A square-bracket tag. */
        SHORTCODE,
        /** A template tag. */
        TEMPLATE,
        /** A field without a value: a merge field. */
        FIELD,
        /** A placeholder of a writer. */
        PLACEHOLDER,
        /** A repeated headline. */
        HEADLINE,
        /** A repeated paragraph. */
        PARAGRAPH;

        /** The name of the model that judges this kind. */
        public String family() {
            return switch (this) {
                case CHROME, PAGE_BLOCK, TAIL_LINK, PROMO, PAGE_TOKEN -> "lines";
                case SHORTCODE, TEMPLATE, FIELD, PLACEHOLDER -> "tags";
                case HEADLINE, PARAGRAPH -> "repetition";
            };
        }

        /** The name in features: {@code is-tail-link}. */
        public String feature() {
            return "is-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
