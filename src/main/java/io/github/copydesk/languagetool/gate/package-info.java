/** Spares LanguageTool the rules that cannot match in a sentence, with equal outcome. */
@NullMarked
package io.github.copydesk.languagetool.gate;

import org.jspecify.annotations.NullMarked;
