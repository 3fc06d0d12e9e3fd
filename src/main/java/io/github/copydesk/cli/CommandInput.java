package io.github.copydesk.cli;

import io.github.copydesk.engine.Settings;
import io.github.copydesk.run.Project;
import io.github.copydesk.run.Selection;

/**
 * The articles that a command reads.
 *
 * @param needsArticles whether their place was given, so that finding none is a mistake
 */
record CommandInput(Settings settings, Selection selection, Project project, boolean needsArticles) {}
