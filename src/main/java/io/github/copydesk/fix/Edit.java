package io.github.copydesk.fix;

import io.github.copydesk.rule.Finding;
import io.github.copydesk.text.Span;

/**
 * A stretch of an article that is written anew.
 *
 * @param span that of the finding, and of a finding that is taken out the blanks or line ends that go with it
 */
record Edit(Finding finding, Span span, String replacement) {}
