package io.github.copydesk.names.veto;

import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.token.NameToken;

/** A part of the word is superscript or subscript, such as the letter of a footnote after a name. */
final class Superscript implements NameVeto {
    @Override
    public boolean holds(NameToken token, ArticleContext context) {
        String source = context.source(token);
        return source.length() > token.word().length() && (source.contains("sup>") || source.contains("sub>"));
    }
}
