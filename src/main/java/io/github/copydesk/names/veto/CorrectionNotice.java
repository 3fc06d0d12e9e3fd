package io.github.copydesk.names.veto;

import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.token.NameToken;
import java.util.regex.Pattern;

/** The paragraph is about a spelling: it corrects one, or gives a second spelling of a name. */
final class CorrectionNotice implements NameVeto {
    private static final Pattern NOTICE = Pattern.compile(
            "\\b(?:mis-?spel(?:led|t|ls|ling)|spel(?:led|t) (?:as|in|with|his|her|the)|[Cc]orrection|[Cc]orrected|[Ii]ncorrectly|[Mm]isidentified|[Mm]isstated|[Ff]ormerly|, now (?=\\p{Lu})|also (?:written|spel(?:led|t)|transliterated|romani[sz]ed))\\b");

    @Override
    public boolean holds(NameToken token, ArticleContext context) {
        return context.holds(NOTICE, token.block());
    }
}
