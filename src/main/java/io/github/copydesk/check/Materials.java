package io.github.copydesk.check;

import io.github.copydesk.results.Rule;
import io.github.copydesk.rulebook.ProjectStyle;
import io.github.copydesk.rulebook.WordLists;

/**
 * The input of a check: its rule, the word lists of the rule book, and the names and words that the project accepts.
 */
public record Materials(Rule rule, WordLists lists, ProjectStyle projectStyle) {}
