package io.github.copydesk.names;

import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.names.model.SpellingSuggestion;
import io.github.copydesk.names.model.SplitSuggestion;
import io.github.copydesk.token.NameToken;
import io.github.copydesk.token.WordShape;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds names that appear once in all articles and are in no list, except those with another finding. */
final class UnknownNames {
    private final ArticleContext article;

    UnknownNames(ArticleContext article) {
        this.article = article;
    }

    List<NameToken> find(List<SplitSuggestion> glued, List<SpellingSuggestion> doubts) {
        Set<String> explained = new HashSet<>();
        glued.forEach(glue -> explained.add(glue.mention().word()));
        doubts.forEach(doubt -> explained.add(doubt.mention().word()));
        return article.evidence().words().entrySet().stream()
                .filter(entry -> entry.getValue().size() == 1
                        && WordShape.isName(entry.getKey())
                        && !WordShape.isContraction(entry.getKey()))
                .filter(entry -> !article.known(entry.getKey())
                        && article.corpus().uses(entry.getKey()).mentions() <= 1
                        && !article.isAuthor(entry.getKey())
                        && !explained.contains(entry.getKey()))
                .map(entry -> entry.getValue().get(0))
                .filter(mention -> !mention.headline() && (mention.running() || mention.joined()))
                .filter(mention -> article.english() || article.hasGivenName(mention.word()))
                .toList();
    }
}
