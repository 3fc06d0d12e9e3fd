package io.github.copydesk.engine;

import io.github.copydesk.names.person.PersonIndex;
import io.github.copydesk.results.Page;
import java.util.List;

/**
 * What the checks found in the articles of a run, before baseline, revision and project configuration are applied.
 *
 * @param pages by path
 * @param people whom the articles name
 */
record CheckedArticles(List<Page> pages, PersonIndex people) {}
