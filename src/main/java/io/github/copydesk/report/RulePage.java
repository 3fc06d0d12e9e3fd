package io.github.copydesk.report;

import io.github.copydesk.results.Rule;

/**
 * The page of a rule as reports show it.
 *
 * @param summary the text before its first heading
 * @param text the whole text, without markup
 * @param html for the inside of a section whose heading is an {@code h3}
 */
record RulePage(String summary, String text, String html) {
    /** The page of a rule; for an empty page, the rule's title. */
    static RulePage of(Rule rule) {
        RulePage page = DrawnPages.get(rule.page()).orElseGet(() -> PageRenderer.draw(rule.page()));
        return new RulePage(
                page.summary.isEmpty() ? rule.title() : page.summary,
                page.text.isEmpty() ? rule.title() : page.text,
                page.html);
    }
}
