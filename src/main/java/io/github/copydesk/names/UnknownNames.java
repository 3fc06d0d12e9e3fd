package io.github.copydesk.names;

import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.names.model.SpellingSuggestion;
import io.github.copydesk.names.model.SplitSuggestion;
import io.github.copydesk.token.NameToken;
import io.github.copydesk.token.WordShape;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds names that stand once in all articles and that nobody knows, except those that another rule explains. */
final class UnknownNames {
    private final ArticleContext witness;

    UnknownNames(ArticleContext witness) {
        this.witness = witness;
    }

    List<NameToken> find(List<SplitSuggestion> glued, List<SpellingSuggestion> doubts) {
        Set<String> explained = new HashSet<>();
        glued.forEach(glue -> explained.add(glue.mention().word()));
        doubts.forEach(doubt -> explained.add(doubt.mention().word()));
        return witness.evidence().words().entrySet().stream()
                .filter(entry -> entry.getValue().size() == 1
                        && WordShape.isName(entry.getKey())
                        && !WordShape.isContraction(entry.getKey()))
                .filter(entry -> !witness.known(entry.getKey())
                        && witness.corpus().uses(entry.getKey()).mentions() <= 1
                        && !explained.contains(entry.getKey()))
                .map(entry -> entry.getValue().get(0))
                .filter(mention -> !mention.headline() && (mention.running() || mention.joined()))
                .filter(mention -> witness.english() || witness.hasGivenName(mention.word()))
                .toList();
    }
}
