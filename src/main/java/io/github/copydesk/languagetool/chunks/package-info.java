/** A faster form of LanguageTool's English chunker with equal results. */
@NullMarked
package io.github.copydesk.languagetool.chunks;

import org.jspecify.annotations.NullMarked;
