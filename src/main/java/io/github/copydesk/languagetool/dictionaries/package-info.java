/** LanguageTool's dictionaries with fewer lookups and equal results. */
@NullMarked
package io.github.copydesk.languagetool.dictionaries;

import org.jspecify.annotations.NullMarked;
