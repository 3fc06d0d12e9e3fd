/** LanguageTool's dictionaries, asked less often and with equal outcome. */
@NullMarked
package io.github.copydesk.check.languagetool.dictionaries;

import org.jspecify.annotations.NullMarked;
