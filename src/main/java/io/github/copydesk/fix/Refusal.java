package io.github.copydesk.fix;

import io.github.copydesk.results.Finding;

/**
 * A finding that is not fixed.
 *
 * @param finding in the unchanged article
 * @param why the reason, for users
 */
public record Refusal(Finding finding, String why) {}
