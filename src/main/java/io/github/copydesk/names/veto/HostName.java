package io.github.copydesk.names.veto;

import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.token.NameToken;
import java.util.regex.Pattern;

/** The word is part of the name of a host, which may be in capitals or not: {@code Quayside.org}. */
final class HostName implements NameVeto {
    private static final Pattern END = Pattern.compile("\\.\\p{Ll}{2,10}(?![\\p{L}\\p{N}])");
    private static final int REACH = 14;

    @Override
    public boolean holds(NameToken token, ArticleContext context) {
        return token.after() == '.' && END.matcher(token.trail(REACH)).lookingAt();
    }
}
