/** LanguageTool's English chunker, quicker and with equal outcome. */
@NullMarked
package io.github.copydesk.languagetool.chunks;

import org.jspecify.annotations.NullMarked;
