package io.github.copydesk.names.veto;

import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.text.Block;
import io.github.copydesk.token.NameToken;
import io.github.copydesk.token.Phrase;
import io.github.copydesk.token.WordSet;
import io.github.copydesk.token.WordShape;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The word is a user name: alone in brackets, in brackets after the name that it is made of, before that name in
 * brackets or after a dash in a list, in an address, in a list of user names, in a table beside that name, as a link
 * whose address ends in it in any case, as a link that credits its owner, after a word for accounts,
 * {@code IRC handle: …} or {@code my screen name, …}, after the number of a change, at the beginning of an item
 * that links to one, or before the name of a service,
 * {@code … on GitHub}, if the article does not have the name with a space.
 */
final class ListedHandle implements NameVeto {
    private static final int REACH = 40;
    private static final Set<String> SERVICES = WordSet.of("online-services");
    private static final Pattern CREDIT =
            Pattern.compile("(?i)\\b(?:by|from|via|credit|courtesy of|thanks to|par|von|por|di):?\\s*$");
    private static final Pattern ACCOUNT_BEFORE = Pattern.compile("(?i)\\b(?:" + either(WordSet.of("account-words"))
            + "|" + either(SERVICES) + ")(?: (?:id|is|as))?\\s*[:=]\\s*$|\\b(?:screen|user) ?name, $");
    private static final Pattern ACCOUNT_AFTER =
            Pattern.compile("(?i)\\s+(?:on|at|via) (?:" + either(SERVICES) + ")\\b");
    /** Between a user name and the name of its owner in a list. */
    private static final Pattern DASH = Pattern.compile("\\s+--?\\s+|\\s*[–—]\\s+");
    /** A change of a program and who made it: {@code Fixes #12 by …}. */
    private static final Pattern CHANGE = Pattern.compile("#\\d+\\)? (?:by|from|via) $");

    private static final String OPENING = "(（[@";
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]{5,60})\\)");

    @Override
    public boolean holds(NameToken token, ArticleContext context) {
        char before = token.before();
        boolean alone = before == '(' && token.after() == ')' && WordShape.seam(token.word()) > 0;
        String lead = token.lead(REACH).stripTrailing();
        String glued = Phrase.glued(token.word());
        boolean afterName = OPENING.indexOf(before) >= 0
                && Phrase.glued(lead.replaceAll("[(（\\[@]+$", "").strip()).endsWith(glued);
        return alone
                || afterName
                || isBeforeName(token, glued)
                || isCredited(token, glued, context)
                || isAccount(token, glued, context)
                || context.code().hasHandle(token.word())
                || context.isLinkToNamesake(token)
                || context.isTableHandle(token)
                || context.entries().isCreditedWithAChange(token)
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

    /**
     * Whether the word is said to be an account. Before the name of a service, a name that the article also has with a
     * space is a person who spoke there.
     */
    private static boolean isAccount(NameToken token, String glued, ArticleContext context) {
        return ACCOUNT_BEFORE.matcher(token.lead(REACH)).find()
                || CHANGE.matcher(token.lead(REACH)).find()
                || (ACCOUNT_AFTER.matcher(token.trail(REACH)).lookingAt()
                        && context.evidence().phrase(glued).isEmpty());
    }

    /** A pattern for one of the words. */
    private static String either(Set<String> words) {
        return words.stream().sorted().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    private static boolean isBeforeName(NameToken token, String glued) {
        String trail = token.trail(2 * REACH);
        Matcher brackets = BRACKETS.matcher(trail);
        Matcher dash = DASH.matcher(trail);
        return (brackets.find() && Phrase.glued(brackets.group(1)).equals(glued))
                || (token.start() == 0
                        && token.block().kind() == Block.Kind.LIST_ITEM
                        && dash.lookingAt()
                        && Phrase.glued(trail.substring(dash.end())).startsWith(glued));
    }
}
