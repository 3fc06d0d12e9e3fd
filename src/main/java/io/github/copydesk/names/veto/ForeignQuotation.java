package io.github.copydesk.names.veto;

import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.names.context.ForeignPhrase;
import io.github.copydesk.token.NameToken;

/** The word is in a phrase of another language, in which it may be right. */
final class ForeignQuotation implements NameVeto {
    @Override
    public boolean holds(NameToken token, ArticleContext context) {
        return ForeignPhrase.holds(token, context);
    }
}
