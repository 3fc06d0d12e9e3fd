package io.github.copydesk.cli;

import io.github.copydesk.engine.Settings;
import io.github.copydesk.run.Project;
import io.github.copydesk.run.Selection;

/**
 * What a command reads.
 *
 * @param needsArticles whether somebody said where articles are, so that a run without any is a mistake
 */
record CommandInput(Settings settings, Selection selection, Project project, boolean needsArticles) {}
