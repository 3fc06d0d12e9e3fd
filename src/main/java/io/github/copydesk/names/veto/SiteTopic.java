package io.github.copydesk.names.veto;

import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.token.NameToken;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The word begins with what the articles are about: where a fourth of many articles has the word "Ruby", "RubyKaigi" is a
 * product or an event of it, and no person.
 */
final class SiteTopic implements NameVeto {
    private static final Pattern FIRST = Pattern.compile("\\p{Lu}\\p{Ll}{2,}(?=\\p{Lu})");
    private static final int FEWEST_ARTICLES = 10;
    private static final int SHARE = 4;

    @Override
    public boolean holds(NameToken token, ArticleContext context) {
        Matcher first = FIRST.matcher(token.word());
        if (!first.lookingAt()) {
            return false;
        }
        int articles = context.census().uses(first.group()).articles();
        return articles >= FEWEST_ARTICLES
                && articles * SHARE >= context.census().articles();
    }
}
