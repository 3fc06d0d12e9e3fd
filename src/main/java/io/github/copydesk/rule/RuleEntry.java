package io.github.copydesk.rule;

import io.github.copydesk.yaml.YamlMap;

/**
 * A rule with what its check is made from.
 *
 * @param keys the front matter of its page, or the whole of a Vale rule
 */
public record RuleEntry(Rule rule, RuleType type, YamlMap keys) {}
