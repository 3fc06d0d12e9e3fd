/** Runs LanguageTool. No other package uses it. */
@NullMarked
package io.github.copydesk.languagetool;

import org.jspecify.annotations.NullMarked;
