package io.github.copydesk.names.candidate;

import io.github.copydesk.lexicon.FigureName;
import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.token.NameToken;
import io.github.copydesk.token.NameTokens;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Finds public figures of whose names a word and the word next to it may be a misspelling. */
final class FigureCandidates {
    private static final int SHORTEST = 4;
    /** The most mentions of a word that are compared. */
    private static final int TOKENS = 20;

    private final ArticleContext context;
    private final NameTokens tokens;

    FigureCandidates(ArticleContext context) {
        this.context = context;
        tokens = context.evidence();
    }

    /** Public figures whose names are close to the word and the one beside it, by the right spelling of the word. */
    Map<String, String> near(String written) {
        List<NameToken> mentions = written.length() < SHORTEST ? List.of() : tokens.mentions(written);
        Map<String, String> figures = mentions.isEmpty() ? Map.of() : new TreeMap<>();
        int many = Math.min(mentions.size(), TOKENS);
        for (int i = 0; i < many; i++) {
            NameToken token = mentions.get(i);
            Optional<NameToken> first = tokens.before(token);
            if (first.isPresent()) {
                figures(token, first.get(), true, figures);
            }
            Optional<NameToken> last = tokens.after(token);
            if (last.isPresent()) {
                figures(token, last.get(), false, figures);
            }
        }
        return figures;
    }

    private void figures(NameToken token, NameToken neighbour, boolean before, Map<String, String> figures) {
        String written = token.word();
        Set<FigureName> named = context.lexicon().figuresWith(neighbour.word());
        if (named.isEmpty()) {
            return;
        }
        for (FigureName figure : named) {
            List<String> words = figure.words();
            int at = words.indexOf(neighbour.word()) + (before ? 1 : -1);
            if (at >= 0 && at < words.size() && Edit.ofNames(written, words.get(at)) != Edit.NONE) {
                figures.merge(words.get(at), figure.name(), FigureCandidates::first);
            }
        }
    }

    private static String first(String one, String other) {
        return one.length() < other.length() || (one.length() == other.length() && one.compareTo(other) < 0)
                ? one
                : other;
    }
}
