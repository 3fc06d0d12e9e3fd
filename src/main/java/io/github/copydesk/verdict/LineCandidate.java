package io.github.copydesk.verdict;

import io.github.copydesk.model.Features;
import io.github.copydesk.text.Span;
import java.util.Locale;

/**
 * A stretch of an article that may have come from the page around it, or from the system that the text was taken out of.
 *
 * @param block the number of its block
 * @param span in the source
 * @param fact what is certain of it, as the message says it after the quoted text
 */
public record LineCandidate(Kind kind, int block, Span span, String fact, Features features) {
    /** The same candidate, up to another place. */
    public LineCandidate upTo(int end) {
        return new LineCandidate(kind, block, new Span(span.start(), end), fact, features);
    }

    /** What a line may be; each kind is the business of one rule. */
    public enum Kind {
        /** Navigation, comment forms, share bars, notices. */
        CHROME,
        /** What is a page's by its form or its place, in text that plainly was taken off one. */
        PAGE_BLOCK,
        /** The words of a link that led on to the rest of a text. */
        TAIL_LINK,
        /** A call to the reader. */
        PROMO,
        /** What was left to be replaced, by the wording of the line, in text that plainly was taken off a page. */
        PAGE_TOKEN,
        /** A square-bracket tag. */
        SHORTCODE,
        /** A template tag. */
        TEMPLATE,
        /** A field without a value. */
        FIELD,
        /** Words that hold the place of others. */
        PLACEHOLDER,
        /** The headline, said again. */
        HEADLINE,
        /** A paragraph, said again. */
        PARAGRAPH;

        /** The name of the model that judges it. */
        public String family() {
            return switch (this) {
                case CHROME, PAGE_BLOCK, TAIL_LINK, PROMO, PAGE_TOKEN -> "lines";
                case SHORTCODE, TEMPLATE, FIELD, PLACEHOLDER -> "tags";
                case HEADLINE, PARAGRAPH -> "repetition";
            };
        }

        /** As the names of features call it: {@code is-tail-link}. */
        public String feature() {
            return "is-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
