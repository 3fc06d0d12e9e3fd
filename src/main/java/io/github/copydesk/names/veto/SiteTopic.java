package io.github.copydesk.names.veto;

import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.token.NameToken;
import io.github.copydesk.token.WordSet;
import java.util.Set;

/**
 * The word begins with the topic of the articles: if a quarter of many articles have the word "Jasper", then
 * "JasperConf" and "Jasperforum" are a product or an event, and no person.
 */
final class SiteTopic implements NameVeto {
    private static final Set<String> OPENERS = WordSet.of("openers");
    private static final int SHORTEST = 3;

    @Override
    public boolean holds(NameToken token, ArticleContext context) {
        String word = token.word();
        for (int end = SHORTEST; end < word.length() && word.charAt(end) != '-'; end++) {
            String topic = word.substring(0, end);
            if (context.isTopic(topic) && !OPENERS.contains(topic)) {
                return true;
            }
        }
        return false;
    }
}
