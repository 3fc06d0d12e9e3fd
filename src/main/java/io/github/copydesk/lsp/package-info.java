/**
 * The language server: the same findings in an editor, during writing. The only package that knows LSP4J.
 *
 * <p>Each content directory has one thread that checks, so that nothing needs a lock. LanguageTool has another.
 */
@NullMarked
package io.github.copydesk.lsp;

import org.jspecify.annotations.NullMarked;
