package io.github.copydesk.names.veto;

import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.names.context.ContextWords;
import io.github.copydesk.token.NameToken;
import io.github.copydesk.token.WordShape;
import java.util.regex.Pattern;

/**
 * The word is a name in code or a domain name: it begins in lower case and has several capitals or gets a value
 * ({@code keepLamps: true}), begins with an acronym or follows a word and a hyphen ({@code Get-LampState}), or is before a bracket, or beside a full stop that does not end a sentence of an article
 * without code.
 */
final class ProgramName implements NameVeto {
    /** The length of {@code " : false"} and of the character after it. */
    private static final int LONGEST = 9;

    private static final Pattern VALUE =
            Pattern.compile("\\h?[:=]\\h?(?:(?:true|false|null|none|nil)\\b|[\\d\"'\\[{])");
    private static final Pattern IDENTIFIER = Pattern.compile("\\p{Ll}+(?:\\p{Lu}\\p{Ll}+){2,}");

    /** At least three capitals and another word: {@code VMLampState}. */
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{3,}\\p{Ll}+(?:\\p{Lu}\\p{Ll}+)*");

    private static final Pattern COMMAND = Pattern.compile("\\p{Lu}\\p{Ll}+-\\p{Lu}\\p{Ll}+\\p{Lu}");

    @Override
    public boolean holds(NameToken token, ArticleContext context) {
        String trail = token.trail(LONGEST);
        boolean domain = trail.length() > 1 && trail.charAt(0) == '.' && Character.isLowerCase(trail.charAt(1));
        return domain
                || (token.before() == '.' && (context.code().any() || !ContextWords.followsSentence(token)))
                || token.after() == '('
                || isCommand(token, context)
                || ACRONYM.matcher(token.word()).matches()
                || (Character.isLowerCase(token.word().charAt(0))
                        && VALUE.matcher(trail).lookingAt())
                || (context.code().any() && IDENTIFIER.matcher(token.word()).matches());
    }

    /** Whether a word of several parts is joined with a hyphen to a word that is no name: a command. */
    private static boolean isCommand(NameToken token, ArticleContext context) {
        String verb = token.word().substring(0, Math.max(0, token.word().indexOf('-')));
        return COMMAND.matcher(token.word()).lookingAt()
                && context.commonWord(WordShape.lower(verb))
                && !context.name(verb);
    }
}
