package io.github.copydesk.config;

import io.github.copydesk.rule.Rule;
import io.github.copydesk.text.Glob;
import io.github.copydesk.yaml.Place;

/**
 * What a newsroom lets stand in some articles, named in copydesk.yml because the article cannot say it.
 *
 * @param rule the id of a rule, or {@code languagetool} for all of its rules
 * @param text what is flagged, in one line; one that ends in an ellipsis is its beginning; empty for any
 */
public record StetEntry(Place place, Glob path, String rule, String text, String reason) {
    private static final String ELLIPSIS = "…";

    public boolean isAbout(Rule of) {
        return rule.equals(of.id()) || rule.equals(of.folder());
    }

    /** @param flagged the text as it stands in the article */
    public boolean isAboutText(String flagged) {
        String line = flagged.strip().replaceAll("\\s+", " ");
        return text.isEmpty()
                || (text.endsWith(ELLIPSIS)
                        ? line.startsWith(text.substring(0, text.length() - 1).strip())
                        : line.equals(text));
    }
}
