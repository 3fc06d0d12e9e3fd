package io.github.copydesk.engine;

import io.github.copydesk.check.Check;
import io.github.copydesk.results.Rule;

/** A check, and the rule that it applies. */
public record RuleCheck(Rule rule, Check check) {}
