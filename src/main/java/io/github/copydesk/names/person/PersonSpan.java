package io.github.copydesk.names.person;

import io.github.copydesk.lexicon.Lexicon;
import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.names.context.OrganisationNouns;
import io.github.copydesk.token.Calendar;
import io.github.copydesk.token.NameToken;
import io.github.copydesk.token.Titles;
import io.github.copydesk.token.TokenSequence;
import io.github.copydesk.token.WordShape;
import java.util.Optional;
import java.util.Set;

/**
 * The part of a run that may be a person, without titles and other words: the last two of
 * {@code Foreign Minister Yoshimasa Hayashi}.
 *
 * @param title the word directly before it, if it is a title or a role
 */
public record PersonSpan(TokenSequence run, Optional<NameToken> title) {
    private static final Set<String> TAILS =
            Set.of("Staff", "Writer", "Reporter", "Editor", "Correspondent", "Photographer", "Jr", "Sr", "Reuters");

    /** The person's part of a run; empty if it has none. */
    public static Optional<PersonSpan> of(TokenSequence run, ArticleContext article) {
        int from = 0;
        int to = run.size();
        while (to > from
                && (TAILS.contains(run.word(to - 1)) || (to > 1 && Calendar.isCalendarWord(run.word(to - 1))))) {
            to--;
        }
        while (from < to && leads(run, from, to, article)) {
            from++;
        }
        if (from == to) {
            return Optional.empty();
        }
        TokenSequence part = run.part(from, to);
        return OrganisationNouns.hasOne(part, article.lexicon())
                        || hasCompound(part, article)
                        || isNamedAfter(part, article)
                ? Optional.empty()
                : Optional.of(new PersonSpan(part, title(run, from, article)));
    }

    private static boolean hasCompound(TokenSequence run, ArticleContext article) {
        for (int i = 0; i < run.size(); i++) {
            if (isCompound(run.word(i), article)) {
                return true;
            }
        }
        return false;
    }

    /** The title before a person: "Minister Hayashi", or "Mrs. Brandvold", where a period ends the run. */
    private static Optional<NameToken> title(TokenSequence run, int from, ArticleContext article) {
        int index = run.get(from).index() - 1;
        if (index < 0) {
            return Optional.empty();
        }
        NameToken title = article.evidence().mentions().get(index);
        boolean stop = title.block() == run.block()
                && title.end() + 2 == run.get(from).start()
                && title.after() == '.'
                && Titles.isAbbreviation(title.word());
        boolean role = from > 0 && Titles.isRole(title.word());
        return stop || role ? Optional.of(title) : Optional.empty();
    }

    /** Whether a word comes before the person's name: a role, a people, or the first word of a sentence. */
    private static boolean leads(TokenSequence run, int at, int to, ArticleContext article) {
        String word = run.word(at);
        Lexicon lexicon = article.lexicon();
        boolean more = to - at > 2 && lexicon.given(run.word(at + 1));
        if (word.equals("St") || (OrganisationNouns.isOrganisationNoun(word) && at + 1 == to)) {
            return false;
        }
        if (isCompound(word, article)) {
            return true;
        }
        if (Titles.isRole(word)
                || WordShape.isContraction(word)
                || (Calendar.isCalendarWord(word) && !lexicon.given(word))) {
            return true;
        }
        if (at + 1 < to && article.isMonth(word, run.word(at + 1))) {
            return true;
        }
        if (article.isInGerman() && !lexicon.given(word) && hasFullName(run, at + 1, to, lexicon)) {
            return true; // der Hafenmeister Piet Hansen
        }
        if (lexicon.given(word)) {
            return more && run.get(at).opens() && article.commonWord(word);
        }
        if (at + 1 == to) {
            return false;
        }
        boolean name = lexicon.surname(word) || lexicon.familyFirst(word);
        if (lexicon.place(word) || article.word(word)) {
            return more || !name || (run.get(at).opens() && article.commonWord(word));
        }
        return more && !name && (lexicon.brand(word) || to - at > 3);
    }

    /** Whether the part of a run has a listed given name, and ends with a listed surname. */
    private static boolean hasFullName(TokenSequence run, int from, int to, Lexicon lexicon) {
        for (int at = from; at + 1 < to; at++) {
            if (lexicon.given(run.word(at))) {
                return lexicon.surname(run.word(to - 1));
            }
        }
        return false;
    }

    /** Whether something in German is named after a person: Robert Koch Institut. */
    private static boolean isNamedAfter(TokenSequence run, ArticleContext article) {
        Lexicon lexicon = article.lexicon();
        int last = run.size() - 1;
        return article.isInGerman()
                && last > 1
                && !lexicon.surname(run.word(last))
                && lexicon.surname(run.word(last - 1))
                && !lexicon.given(run.word(last - 1));
    }

    /** Whether a capitalized word is a compound and no name: "then-Senator", "American-made". */
    private static boolean isCompound(String word, ArticleContext article) {
        int hyphen = word.indexOf('-');
        if (hyphen <= 0) {
            return false;
        }
        String tail = word.substring(hyphen + 1);
        boolean small = Character.isLowerCase(word.charAt(0)) && hyphen > 2;
        boolean made =
                hyphen == 1 || (tail.length() > 3 && Character.isLowerCase(tail.charAt(0)) && article.word(tail));
        return small || made;
    }

    public boolean isSingle() {
        return run.size() == 1 && !run.hasInitials();
    }
}
