package io.github.copydesk.names.candidate;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.lexicon.Lexicon;
import io.github.copydesk.names.candidate.SplitCandidate.Attested;
import io.github.copydesk.names.candidate.SplitCandidate.Kind;
import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.token.NameToken;
import io.github.copydesk.token.NameTokens;
import io.github.copydesk.token.Phrase;
import io.github.copydesk.token.WordShape;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds where the article, the list of public figures or another article has the parts of a word next to each other.
 */
final class AttestedSplits {
    private final ArticleContext context;
    private final Lexicon lexicon;
    private final NameTokens tokens;

    AttestedSplits(ArticleContext context) {
        this.context = context;
        lexicon = context.lexicon();
        tokens = context.evidence();
    }

    /** The candidates for one occurrence of the word: for the word itself, and with the words next to it. */
    Stream<SplitCandidate> of(NameToken token) {
        return Stream.concat(sideBySide(token.word()).stream(), wholeName(token));
    }

    private Optional<SplitCandidate> sideBySide(String word) {
        String glued = Phrase.glued(word);
        Optional<Phrase> here = tokens.phrase(glued);
        if (here.isPresent() && here.get().count() >= tokens.count(word)) {
            return here.map(it -> attested(word, inCaseOf(word, it.text()), Attested.ARTICLE, it.text(), 0));
        }
        Optional<String> figure = lexicon.person(glued);
        if (figure.isPresent()) {
            return figure.map(it -> attested(word, inLettersOf(word, it), Attested.FIGURE, it, 0));
        }
        return context.corpus()
                .phrase(glued)
                .filter(it -> it.articles() > context.elsewhere(word))
                .map(it -> attested(word, inCaseOf(word, it.text()), Attested.CORPUS, it.text(), it.articles()));
    }

    private static SplitCandidate attested(String word, String text, Attested by, String known, int articles) {
        Kind kind =
                WordShape.seam(word) > 0 ? Character.isLowerCase(word.charAt(0)) ? Kind.SMALL : Kind.CAMEL : Kind.LOWER;
        return new SplitCandidate(word, kind, List.of(text.split("[ \n]+", -1)), by, known, articles);
    }

    /** The candidate for one missing space of a name that a source has in full. */
    private Stream<SplitCandidate> wholeName(NameToken token) {
        String word = token.word();
        Stream<Optional<SplitCandidate>> ways = Stream.concat(
                tokens.before(token).stream().map(first -> whole(first.word() + word)
                        .filter(it -> it.startsWith(first.word() + " "))
                        .map(it ->
                                attested(word, it.substring(first.word().length() + 1), Attested.WHOLE_NAME, it, 0))),
                tokens.after(token).stream().map(next -> whole(word + next.word())
                        .filter(it -> it.endsWith(" " + next.word()))
                        .map(it -> attested(
                                word,
                                it.substring(0, it.length() - next.word().length() - 1),
                                Attested.WHOLE_NAME,
                                it,
                                0))));
        return ways.flatMap(Optional::stream)
                .filter(it -> it.parts().size() > 1 && !it.parts().contains(""))
                .limit(1);
    }

    private Optional<String> whole(String runTogether) {
        String glued = Phrase.glued(runTogether);
        return Stream.of(
                        lexicon.person(glued),
                        tokens.phrase(glued).map(Phrase::text),
                        context.corpus().phrase(glued).map(Corpus.Known::text))
                .flatMap(Optional::stream)
                .filter(it -> it.indexOf(' ') != it.lastIndexOf(' '))
                .findFirst();
    }

    /** The phrase without its accents if the article has none. */
    private static String inLettersOf(String word, String phrase) {
        StringBuilder apart = new StringBuilder(phrase);
        int at = 0;
        for (int i = 0; i < apart.length() && at < word.length(); i++) {
            if (apart.charAt(i) != ' ') {
                boolean capital = Character.isUpperCase(apart.charAt(i));
                char letter = word.charAt(at++);
                apart.setCharAt(i, capital ? Character.toUpperCase(letter) : Character.toLowerCase(letter));
            }
        }
        return apart.toString();
    }

    /** The phrase with the first letter in lower case if the word begins so. */
    private static String inCaseOf(String word, String phrase) {
        return Character.isLowerCase(word.charAt(0))
                ? WordShape.lower(phrase.substring(0, 1)) + phrase.substring(1)
                : phrase;
    }
}
