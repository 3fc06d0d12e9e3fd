package io.github.copydesk.names.person;

import io.github.copydesk.lexicon.Lexicon;
import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.names.context.Namesakes;
import io.github.copydesk.names.context.OrganisationNouns;
import io.github.copydesk.token.Phrase;
import io.github.copydesk.token.WordShape;
import java.util.List;

/**
 * Scores how much consecutive words look like a person, independent of the words around them.
 *
 * <p>A listed given name and a listed surname are enough. A given name and a common word are not: Virginia Beach.
 */
public final class PersonScore {
    /** The score from which a sequence is a person without further evidence. */
    public static final int ENOUGH = 3;

    public static final int SURE = 10;
    private static final int NEVER = -20;
    private static final int MOST_WORDS = 5;

    private final ArticleContext article;
    private final Lexicon lexicon;

    public PersonScore(ArticleContext article) {
        this.article = article;
        this.lexicon = article.lexicon();
    }

    public int of(List<String> words, boolean initials) {
        String first = words.get(0);
        String last = words.get(words.size() - 1);
        if (words.size() > MOST_WORDS || Namesakes.looksLikePerson(String.join(" ", words))) {
            return NEVER;
        }
        if (isListed(words)) {
            return SURE;
        }
        int inner = inner(words);
        if (initials) {
            return inner + (article.word(last) ? 0 : lexicon.surname(last) ? 3 : 1);
        }
        if (lexicon.given(first)) {
            return inner + afterGiven(last) - (isMore(first) ? 1 : 0);
        }
        if (lexicon.familyFirst(first) && !lexicon.surname(last) && !article.isInGerman()) {
            boolean plain = words.stream().skip(1).noneMatch(word -> article.word(word) || lexicon.place(word));
            return inner
                    + (plain && first.length() > 1 ? 3 : 0)
                    - (article.commonWord(first) || (words.size() == 2 && OrganisationNouns.isArticle(first)) ? 3 : 0);
        }
        return inner + afterStranger(first, last);
    }

    private boolean isListed(List<String> words) {
        String glued = Phrase.glued(String.join("", words));
        return lexicon.person(glued).isPresent() || article.project().isPerson(glued);
    }

    /** Whether a given name is also a place or a word: Jordan, Grace. */
    private boolean isMore(String first) {
        return article.commonWord(first) || lexicon.place(first);
    }

    /** The score of the words between the first and the last, which must be names themselves. */
    private int inner(List<String> words) {
        int inner = words.size() > 3 ? -1 : 0;
        for (int i = 1; i < words.size() - 1; i++) {
            String word = words.get(i);
            boolean name = lexicon.given(word) || lexicon.surname(word);
            if (!name && (article.word(word) || lexicon.place(word))) {
                return NEVER;
            }
        }
        return inner;
    }

    private int afterGiven(String last) {
        boolean surname = lexicon.surname(last);
        if (Character.isUpperCase(last.charAt(last.length() - 1)) || WordShape.seam(last) > 3) {
            return -6;
        }
        if (article.commonWord(last)) {
            return surname ? 3 : -3;
        }
        if (lexicon.place(last) || lexicon.brand(last)) {
            return surname ? 3 : 1;
        }
        return surname ? 4 : article.word(last) ? 2 : 4;
    }

    private int afterStranger(String first, String last) {
        boolean surname = lexicon.surname(last);
        if (WordShape.seam(first) > 0 && !first.startsWith("Mc")) {
            return -6;
        }
        if (lexicon.place(first) || lexicon.brand(first) || isPlace(last) || lexicon.brand(last)) {
            return surname && lexicon.surname(first) ? 0 : -4;
        }
        if (article.word(first) || !article.english()) {
            return lexicon.surname(first) && surname ? 0 : article.commonWord(first) ? -5 : -2;
        }
        if (article.word(last)) {
            return surname ? 0 : -3;
        }
        return surname ? 2 : 0;
    }

    /** Whether a word is a place or its people: Americans. */
    private boolean isPlace(String word) {
        return lexicon.place(word) || (word.endsWith("s") && lexicon.place(word.substring(0, word.length() - 1)));
    }
}
