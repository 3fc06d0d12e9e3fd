package io.github.copydesk.names.veto;

import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.token.NameToken;
import io.github.copydesk.token.WordSet;
import java.util.Set;

/** A verb with a small word after a hyphen, in an article that is not in English: {@code Savez-vous}. */
final class Enclitic implements NameVeto {
    private static final Set<String> WORDS = WordSet.of("enclitics");

    @Override
    public boolean holds(NameToken token, ArticleContext context) {
        int hyphen = token.word().indexOf('-');
        return hyphen > 0 && !context.english() && WORDS.contains(token.word().substring(hyphen + 1));
    }
}
