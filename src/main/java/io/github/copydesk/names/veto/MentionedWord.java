package io.github.copydesk.names.veto;

import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.token.NameToken;
import java.util.regex.Pattern;

/**
 * The sentence is about the word itself: it is alone in quotation marks, and so are one or two other words beside it,
 * as in {@code some write "Ostrelund", others "Ostrelunt"}.
 */
final class MentionedWord implements NameVeto {
    private static final int REACH = 80;
    private static final String OPENERS = "\"'“‘«‹„‚";
    private static final String CLOSERS = "\"'”’»›“‘";
    private static final Pattern QUOTED = Pattern.compile("(?<![\\p{L}\\p{N}])[" + OPENERS
            + "]\\p{L}[\\p{L}’'-]{0,30}(?: [\\p{L}’'-]{1,30}){0,2}[,.]?[" + CLOSERS + "](?![\\p{L}\\p{N}])");
    private static final Pattern CLOSED = Pattern.compile("[,.]?[" + CLOSERS + "](?![\\p{L}\\p{N}])");

    @Override
    public boolean holds(NameToken token, ArticleContext context) {
        if (OPENERS.indexOf(token.before()) < 0
                || !CLOSED.matcher(token.trail(REACH)).lookingAt()) {
            return false;
        }
        String lead = token.lead(REACH);
        String sentence = lead.substring(endOfSentence(lead), lead.length() - 1);
        String trail = token.trail(REACH).substring(1);
        return QUOTED.matcher(sentence).find() || QUOTED.matcher(trail).find();
    }

    private static int endOfSentence(String lead) {
        return Math.max(lead.lastIndexOf(". "), Math.max(lead.lastIndexOf("? "), lead.lastIndexOf("! "))) + 1;
    }
}
