package io.github.copydesk.check;

import io.github.copydesk.results.Rule;
import io.github.copydesk.rulebook.ProjectStyle;
import io.github.copydesk.rulebook.WordLists;

/** What a check is made from: its rule, the word lists of the rule book, and what the project decided. */
public record Materials(Rule rule, WordLists lists, ProjectStyle projectStyle) {}
