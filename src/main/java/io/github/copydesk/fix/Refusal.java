package io.github.copydesk.fix;

import io.github.copydesk.results.Finding;

/**
 * A finding that is not fixed.
 *
 * @param finding in the article as it is
 * @param why for people
 */
public record Refusal(Finding finding, String why) {}
