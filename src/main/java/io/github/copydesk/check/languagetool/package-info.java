/** The wall before LanguageTool: no other package knows it. */
@NullMarked
package io.github.copydesk.check.languagetool;

import org.jspecify.annotations.NullMarked;
