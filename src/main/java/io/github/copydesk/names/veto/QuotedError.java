package io.github.copydesk.names.veto;

import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.token.NameToken;

/** The word is followed by {@code [sic]}, with which an editor marked it. */
final class QuotedError implements NameVeto {
    private static final int REACH = 9;

    @Override
    public boolean holds(NameToken token, ArticleContext context) {
        String trail = token.trail(REACH);
        return trail.contains("[sic") || trail.contains("(sic");
    }
}
