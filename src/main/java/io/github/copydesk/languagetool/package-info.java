/** The wall before LanguageTool: no other package knows it. */
@NullMarked
package io.github.copydesk.languagetool;

import org.jspecify.annotations.NullMarked;
