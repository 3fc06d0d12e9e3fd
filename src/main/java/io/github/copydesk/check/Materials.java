package io.github.copydesk.check;

import io.github.copydesk.rule.HouseStyle;
import io.github.copydesk.rule.Rule;
import io.github.copydesk.rule.WordLists;

/** What a check is made from: its rule, the word lists of the rule book, and what the newsroom decided. */
public record Materials(Rule rule, WordLists lists, HouseStyle house) {}
