package io.github.copydesk.names.veto;

import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.token.NameToken;
import io.github.copydesk.token.WordShape;
import java.util.regex.Pattern;

/**
 * An apostrophe is in place of the last letter of an English word at the beginning of a sentence, as people speak:
 * {@code Lookin' good}. Elsewhere the sign may close a quotation after a name.
 */
final class DroppedEnd implements NameVeto {
    private static final Pattern BEGINS = Pattern.compile("(?:^|[.!?:…][\"'”’*)]*\\s+)[\"'“‘(*]*$");
    private static final int REACH = 9;

    @Override
    public boolean holds(NameToken token, ArticleContext context) {
        char after = token.after();
        return (after == '\'' || after == '’')
                && token.word().endsWith("in")
                && context.commonWord(WordShape.lower(token.word()) + "g")
                && BEGINS.matcher(token.lead(REACH)).find();
    }
}
