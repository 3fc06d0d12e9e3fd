package io.github.copydesk.stet;

import io.github.copydesk.results.Rule;
import io.github.copydesk.text.Span;

/**
 * A stet for one rule in one part of an article.
 *
 * @param place of the rule's id, in the source
 * @param rule the id of a rule, or of all rules below it, such as {@code languagetool}
 * @param scope the part, in the source; {@link Scopes#FILE} for all of it
 */
record Order(Span place, String rule, String reason, Span scope) {
    static boolean isAbout(String ordered, Rule rule) {
        return ordered.equals(rule.id()) || ordered.equals(rule.folder());
    }
}
