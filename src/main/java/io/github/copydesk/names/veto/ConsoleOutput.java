package io.github.copydesk.names.veto;

import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.token.NameToken;
import java.util.regex.Pattern;

/**
 * The word is in the output of a terminal, in which programs write their names in any form; one of its lines begins
 * with a prompt.
 */
final class ConsoleOutput implements NameVeto {
    private static final Pattern PROMPT = Pattern.compile("(?m)^\\h*(?:\\$|>>>|C:\\\\[^\\n>]{0,60}>) \\p{Ll}");

    @Override
    public boolean holds(NameToken token, ArticleContext context) {
        return context.holds(PROMPT, token.block());
    }
}
