package io.github.copydesk.names.veto;

import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.token.NameToken;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The word begins with what the articles are about: where a fourth of many articles has the word "Jasper", "JasperConf" is a
 * product or an event of it, and no person.
 */
final class SiteTopic implements NameVeto {
    private static final Pattern FIRST = Pattern.compile("\\p{Lu}\\p{Ll}{2,}(?=\\p{Lu})");

    @Override
    public boolean holds(NameToken token, ArticleContext context) {
        Matcher first = FIRST.matcher(token.word());
        return first.lookingAt() && context.isTopic(first.group());
    }
}
