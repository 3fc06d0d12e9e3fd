package io.github.copydesk.names.veto;

import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.token.NameToken;

/** An apostrophe is in place of the last letter of an English word, as people speak: {@code Lookin' good}. */
final class DroppedEnd implements NameVeto {
    @Override
    public boolean holds(NameToken token, ArticleContext context) {
        char after = token.after();
        String trail = token.trail(2);
        return (after == '\'' || after == '’')
                && token.word().endsWith("in")
                && (trail.length() < 2 || !Character.isLetter(trail.charAt(1)));
    }
}
