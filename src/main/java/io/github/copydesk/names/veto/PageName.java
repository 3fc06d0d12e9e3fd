package io.github.copydesk.names.veto;

import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.token.NameToken;

/** The word is the name of a page of a wiki, which is written as one word. */
final class PageName implements NameVeto {
    @Override
    public boolean holds(NameToken token, ArticleContext context) {
        return context.code().isPageName(token.word());
    }
}
