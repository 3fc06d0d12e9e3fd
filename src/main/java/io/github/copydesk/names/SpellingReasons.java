package io.github.copydesk.names;

import io.github.copydesk.model.Prediction;
import io.github.copydesk.names.candidate.SpellingCandidate;
import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.token.NameToken;
import java.util.List;
import java.util.Optional;

/** The evidence for a misspelling, for its message. */
final class SpellingReasons {
    private final ArticleContext context;

    SpellingReasons(ArticleContext context) {
        this.context = context;
    }

    /** @param authority what decides between the two spellings, if something outside the article does */
    String of(SpellingCandidate candidate, Prediction prediction, Optional<String> authority) {
        String fact = of(candidate);
        return authority
                .or(() -> prediction.reasons().stream().findFirst())
                .map(reason -> fact + ", and " + reason)
                .orElse(fact);
    }

    String of(SpellingCandidate candidate) {
        return switch (candidate.source()) {
            case ARTICLE -> inArticle(candidate.right());
            case PROJECT -> "copydesk.yml has '%s'".formatted(candidate.known());
            case FIGURE -> "'%s' is a public figure".formatted(candidate.known());
            case LEXICON ->
                context.name(candidate.right())
                        ? "'%s' is a well-known name".formatted(candidate.right())
                        : "'%s' is a common word".formatted(candidate.right());
        };
    }

    private static String times(int count) {
        return count == 2 ? "twice" : count + " times";
    }

    private String inArticle(String right) {
        List<NameToken> tokens = context.evidence().mentions(right);
        NameToken first =
                tokens.stream().filter(it -> !it.headline()).findFirst().orElse(tokens.get(0));
        String shown = context.evidence()
                .before(first)
                .map(before -> first.block().text().substring(before.start(), first.end()))
                .orElse(right);
        return tokens.size() > 1 && shown.equals(right)
                ? "the article has '%s' %s, first on line %s"
                        .formatted(right, times(tokens.size()), context.line(first))
                : "the article has '%s' on line %s".formatted(shown, context.line(first));
    }
}
