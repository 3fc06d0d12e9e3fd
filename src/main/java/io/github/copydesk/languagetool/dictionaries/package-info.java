/** LanguageTool's dictionaries, asked less often and with equal outcome. */
@NullMarked
package io.github.copydesk.languagetool.dictionaries;

import org.jspecify.annotations.NullMarked;
