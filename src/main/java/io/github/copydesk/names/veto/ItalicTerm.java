package io.github.copydesk.names.veto;

import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.token.NameToken;

/** The word is in italics in an article that has several single words in italics: a term of another language. */
final class ItalicTerm implements NameVeto {
    @Override
    public boolean holds(NameToken token, ArticleContext context) {
        return context.isItalicTerm(token);
    }
}
