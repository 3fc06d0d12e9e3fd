package io.github.copydesk.names;

import io.github.copydesk.names.candidate.Edit;
import io.github.copydesk.names.candidate.SpellingCandidate;
import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.names.context.RegionalSpelling;
import io.github.copydesk.token.NameTokens;
import java.util.Optional;

/**
 * What decides between two spellings of an article from outside: the people of the project configuration; the author in
 * the front matter; and the other articles, if they have only one of the two, and the article does not show clearly which
 * is wrong. Author and articles do not overrule an article that has one far more often.
 */
final class SpellingAuthority {
    /** How many times as frequent a spelling must be to be the clear choice of the article. */
    private static final int CLEAR = 3;

    /** The most mentions of a word that are looked at. */
    private static final int ASKED = 20;

    private final ArticleContext context;

    SpellingAuthority(ArticleContext context) {
        this.context = context;
    }

    /**
     * Why the spelling that a candidate proposes is right, and the written one is wrong; empty if nothing says so.
     *
     * @param isAsked whether the article does not show clearly which of the two is wrong
     */
    Optional<String> confirms(SpellingCandidate candidate, boolean isAsked) {
        return reason(candidate.right(), candidate.written(), candidate.edit(), isAsked);
    }

    /** Whether the written spelling is right, and the one that the candidate proposes is wrong. */
    boolean rejects(SpellingCandidate candidate, boolean isAsked) {
        return reason(candidate.written(), candidate.right(), candidate.edit(), isAsked)
                .isPresent();
    }

    private Optional<String> reason(String right, String wrong, Edit edit, boolean isAsked) {
        if (isConfigured(right, wrong)) {
            return Optional.of(
                    "copydesk.yml has '%s'".formatted(context.project().nameWith(right)));
        }
        if (!maySay(right, wrong, edit)) {
            return Optional.empty();
        }
        if (isAuthor(right, wrong)) {
            return Optional.of("the front matter names an author '%s'".formatted(right));
        }
        return isAsked && isElsewhere(right, wrong)
                ? Optional.of("of the two, other articles have only '%s'".formatted(right))
                : Optional.empty();
    }

    /**
     * Only people: a word under {@code accept:} is right in addition to others. A public figure with a similar name is
     * another person.
     */
    private boolean isConfigured(String right, String wrong) {
        return context.project().words().contains(right) && !context.accepted(wrong) && !isFigure(wrong);
    }

    /** Whether the article has the word in the name of a public figure, as a surname after the given name. */
    private boolean isFigure(String surname) {
        NameTokens article = context.evidence();
        return article.mentions(surname).stream()
                .limit(ASKED)
                .flatMap(it -> article.before(it).stream())
                .flatMap(it -> context.lexicon().figuresWith(it.word()).stream())
                .anyMatch(figure -> figure.words().contains(surname));
    }

    private boolean isAuthor(String right, String wrong) {
        return context.isAuthor(right) && !context.isAuthor(wrong);
    }

    private boolean isElsewhere(String right, String wrong) {
        return context.elsewhere(right) > 0 && context.elsewhere(wrong) == 0;
    }

    /** Capitals and accents come and go, and other articles may be written for another region. */
    private boolean maySay(String right, String wrong, Edit edit) {
        NameTokens article = context.evidence();
        return edit != Edit.CAPITAL
                && edit != Edit.ACCENT
                && !context.accepted(wrong)
                && article.count(wrong) < CLEAR * article.count(right)
                && !RegionalSpelling.areOneWord(wrong, right, context::englishWord);
    }
}
