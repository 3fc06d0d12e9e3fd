package io.github.copydesk.names.veto;

import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.names.context.ContextWords;
import io.github.copydesk.token.NameToken;
import java.util.regex.Pattern;

/**
 * The word is a name in code or a domain name: it begins in lower case and has several capitals or gets a value
 * ({@code keepLamps: true}), or is before a bracket, or beside a full stop that does not end a sentence of an article
 * without code.
 */
final class ProgramName implements NameVeto {
    /** The length of {@code " : false"} and of the character after it. */
    private static final int LONGEST = 9;

    private static final Pattern VALUE =
            Pattern.compile("\\h?[:=]\\h?(?:(?:true|false|null|none|nil)\\b|[\\d\"'\\[{])");
    private static final Pattern IDENTIFIER = Pattern.compile("\\p{Ll}+(?:\\p{Lu}\\p{Ll}+){2,}");

    @Override
    public boolean holds(NameToken token, ArticleContext context) {
        String trail = token.trail(LONGEST);
        boolean domain = trail.length() > 1 && trail.charAt(0) == '.' && Character.isLowerCase(trail.charAt(1));
        return domain
                || (token.before() == '.' && (context.code().any() || !ContextWords.followsSentence(token)))
                || token.after() == '('
                || (Character.isLowerCase(token.word().charAt(0))
                        && VALUE.matcher(trail).lookingAt())
                || (context.code().any() && IDENTIFIER.matcher(token.word()).matches());
    }
}
