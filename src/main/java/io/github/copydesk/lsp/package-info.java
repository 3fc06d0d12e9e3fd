/**
 * The language server: the same findings in an editor, while somebody writes. Only this room knows LSP4J.
 *
 * <p>Each content directory has one thread that checks, so that nothing in it is locked; LanguageTool reads on another.
 */
@NullMarked
package io.github.copydesk.lsp;

import org.jspecify.annotations.NullMarked;
