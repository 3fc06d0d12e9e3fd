/** Skips LanguageTool's rules that cannot match in a sentence, with equal results. */
@NullMarked
package io.github.copydesk.languagetool.gate;

import org.jspecify.annotations.NullMarked;
