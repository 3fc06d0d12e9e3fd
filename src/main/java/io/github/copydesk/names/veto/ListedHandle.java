package io.github.copydesk.names.veto;

import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.token.NameToken;
import io.github.copydesk.token.Phrase;

/** The word stands in brackets behind the name that it is made of, or is what somebody is called in an address. */
final class ListedHandle implements NameVeto {
    private static final int REACH = 40;

    @Override
    public boolean holds(NameToken token, ArticleContext context) {
        char before = token.before();
        String lead = token.lead(REACH).stripTrailing();
        boolean behindName = (before == '(' || before == '[' || before == '@')
                && Phrase.glued(lead.replaceAll("[(\\[@]+$", "").strip()).endsWith(Phrase.glued(token.word()));
        return behindName || context.code().hasHandle(token.word());
    }
}
