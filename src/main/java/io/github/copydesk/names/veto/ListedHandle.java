package io.github.copydesk.names.veto;

import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.token.NameToken;
import io.github.copydesk.token.Phrase;
import io.github.copydesk.token.WordShape;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The word is a user name: alone in brackets, in brackets after the name that it is made of, before that name in
 * brackets, in an address, in a list of user names, as a link whose address ends in it in any case,
 * as a link that credits its owner, or beside a word for accounts: {@code IRC handle: …}, {@code … on GitHub}.
 */
final class ListedHandle implements NameVeto {
    private static final int REACH = 40;
    private static final Pattern CREDIT =
            Pattern.compile("(?i)\\b(?:by|from|via|credit|courtesy of|thanks to|par|von|por|di):?\\s*$");
    private static final Pattern ACCOUNT_BEFORE = Pattern.compile(
            "(?i)\\b(?:handle|nick(?:name)?|user ?name|user|login|IRC|GitHub|Twitter|Mastodon|Discord|Telegram)(?: (?:id|is|as))?\\s*[:=]\\s*$");
    private static final Pattern ACCOUNT_AFTER = Pattern.compile(
            "(?i)\\s+(?:on|at|via) (?:GitHub|GitLab|Twitter|Mastodon|Discord|Telegram|Slack|IRC|Freenode)\\b");
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]{5,60})\\)");

    @Override
    public boolean holds(NameToken token, ArticleContext context) {
        char before = token.before();
        boolean alone = before == '(' && token.after() == ')' && WordShape.seam(token.word()) > 0;
        String lead = token.lead(REACH).stripTrailing();
        String glued = Phrase.glued(token.word());
        boolean behindName = (before == '(' || before == '[' || before == '@')
                && Phrase.glued(lead.replaceAll("[(\\[@]+$", "").strip()).endsWith(glued);
        return alone
                || behindName
                || isBeforeName(token, glued)
                || isCredited(token, glued, context)
                || isAccount(token)
                || context.code().hasHandle(token.word())
                || context.isLinkToNamesake(token)
                || context.entries().isAmongHandles(token);
    }

    /**
     * Whether a link consists of the word and credits its owner, and the parts appear nowhere separately:
     * {@code based on a map by [Ostrelund](…)}.
     */
    private static boolean isCredited(NameToken token, String glued, ArticleContext context) {
        return WordShape.seam(token.word()) < 0
                && context.evidence().phrase(glued).isEmpty()
                && CREDIT.matcher(token.lead(REACH)).find()
                && context.isLinkText(token);
    }

    private static boolean isAccount(NameToken token) {
        return ACCOUNT_BEFORE.matcher(token.lead(REACH)).find()
                || ACCOUNT_AFTER.matcher(token.trail(REACH)).lookingAt();
    }

    private static boolean isBeforeName(NameToken token, String glued) {
        Matcher brackets = BRACKETS.matcher(token.trail(2 * REACH));
        return brackets.find() && Phrase.glued(brackets.group(1)).equals(glued);
    }
}
