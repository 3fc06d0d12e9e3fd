package io.github.copydesk.names.context;

import io.github.copydesk.lexicon.Lexicon;
import io.github.copydesk.token.NameToken;
import io.github.copydesk.token.NameTokens;
import io.github.copydesk.token.TokenSequence;
import io.github.copydesk.token.WordSet;
import io.github.copydesk.token.WordShape;
import java.util.Optional;
import java.util.Set;

/**
 * Words that make the names before or after them something other than a person: Johns Hopkins University, San Diego.
 */
public final class OrganisationNouns {
    private static final Set<String> ENDS = WordSet.of("things");
    private static final Set<String> BEGINNINGS = WordSet.of("thing-beginnings");

    private static final Set<String> ARTICLES = Set.of("La", "Le", "Les", "Los", "Las", "El", "Der", "Die", "Das");

    /** The most words between a name and such a word. */
    private static final int REACH = 4;

    /** Whether the sequence contains a word that no person's name contains. */
    public static boolean hasOne(TokenSequence run, Lexicon lexicon) {
        for (int i = 0; i < run.size(); i++) {
            String word = run.word(i);
            boolean last = i == run.size() - 1;
            boolean surname = run.size() < 3 && isOrganisationNoun(word) && lexicon.surname(word);
            if ((isOrganisationNoun(word) && !surname)
                    || (BEGINNINGS.contains(word) && !last)
                    || WordShape.isContraction(word)) {
                return true;
            }
            if (last && i > 0 && ARTICLES.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the following names make this one the name of a thing: Tobyhanna Army Depot, Scottrade Center. */
    public static boolean goesOn(NameToken mention, NameTokens evidence) {
        Optional<NameToken> next = evidence.after(mention);
        for (int words = 0; next.isPresent() && words < REACH; words++) {
            if (isOrganisationNoun(next.get().word())) {
                return true;
            }
            next = evidence.after(next.get());
        }
        return false;
    }

    public static boolean isOrganisationNoun(String word) {
        return ENDS.contains(word);
    }

    public static boolean isArticle(String word) {
        return ARTICLES.contains(word);
    }

    private OrganisationNouns() {}
}
