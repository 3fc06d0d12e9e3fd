package io.github.copydesk.names.veto;

import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.token.NameToken;
import java.util.regex.Pattern;

/**
 * The paragraph or cell lists spellings: three or more entries differ by capitals only, as in a list of terms to avoid.
 */
final class ListedSpellings implements NameVeto {
    private static final int MANY = 3;
    /** The most UTF-16 units of such a list. */
    private static final int LONGEST = 1_000;

    private static final Pattern SEPARATOR = Pattern.compile("[,;/]");

    @Override
    public boolean holds(NameToken token, ArticleContext context) {
        String text = token.block().text();
        return text.length() <= LONGEST
                && SEPARATOR
                                .splitAsStream(text)
                                .map(String::strip)
                                .filter(token.word()::equalsIgnoreCase)
                                .distinct()
                                .limit(MANY)
                                .count()
                        == MANY;
    }
}
