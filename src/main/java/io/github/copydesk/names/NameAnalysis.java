package io.github.copydesk.names;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.lexicon.Lexicon;
import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.names.model.NameModels;
import io.github.copydesk.names.model.SpellingSuggestion;
import io.github.copydesk.names.model.SplitSuggestion;
import io.github.copydesk.names.person.NameCorrections;
import io.github.copydesk.names.person.PersonExtractor;
import io.github.copydesk.names.person.PersonMention;
import io.github.copydesk.rulebook.ProjectStyle;
import io.github.copydesk.rulebook.WordLists;
import io.github.copydesk.text.Document;
import io.github.copydesk.token.NameToken;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The results of the name rules for one article: names that are run together, and names that are probably misspelled.
 *
 * <p>Several rules use the same results, so the last ones are kept with the document as long as corpus and lists are
 * the same.
 */
public final class NameAnalysis {
    private final Corpus corpus;
    private final WordLists lists;
    private final ProjectStyle projectStyle;
    private final ArticleContext context;
    private final List<SplitSuggestion> splits;
    private final List<SpellingSuggestion> spellings;
    /** Searched when first asked for. */
    private @Nullable List<NameToken> unknown;

    private NameAnalysis(Document document, Corpus corpus, WordLists lists, ProjectStyle projectStyle) {
        this.corpus = corpus;
        this.lists = lists;
        this.projectStyle = projectStyle;
        context = new ArticleContext(document, corpus, Lexicon.of(lists), projectStyle);
        NameModels models = NameModels.of(lists);
        List<SpellingSuggestion> near =
                new SpellingDetector(context, models).find().toList();
        Map<NameToken, Double> misspelled = near.stream()
                .collect(Collectors.toMap(SpellingSuggestion::mention, SpellingSuggestion::probability, Math::max));
        splits = new SplitDetector(context, models)
                .find()
                .filter(it -> it.probability() > misspelled.getOrDefault(it.mention(), 0.0))
                .toList();
        Set<NameToken> explained = splits.stream().map(SplitSuggestion::mention).collect(Collectors.toSet());
        spellings =
                near.stream().filter(it -> !explained.contains(it.mention())).toList();
    }

    public static NameAnalysis of(Document document, Corpus corpus, WordLists lists, ProjectStyle projectStyle) {
        return document.derive(Answers.class, it -> new Answers()).of(document, corpus, lists, projectStyle);
    }

    /** Words that are several names or words run together. */
    public List<SplitSuggestion> glued() {
        return splits;
    }

    /** Names that are misspelled or spelled in two ways. */
    public List<SpellingSuggestion> doubts() {
        return spellings;
    }

    /** Names that appear once in all articles, are in no list, and have no other finding. */
    public List<NameToken> unknown() {
        List<NameToken> known = unknown;
        if (known == null) {
            known = new UnknownNames(context).find(splits, spellings);
            unknown = known;
        }
        return known;
    }

    /** The people that the article names. */
    public List<PersonMention> people() {
        Set<String> unknown = unknown().stream().map(NameToken::word).collect(Collectors.toSet());
        return new PersonExtractor(context, NameCorrections.of(splits, spellings), unknown).find();
    }

    /** Keeps the last results for a document. */
    private static final class Answers {
        private volatile NameAnalysis[] last = {};

        NameAnalysis of(Document document, Corpus corpus, WordLists lists, ProjectStyle projectStyle) {
            NameAnalysis[] known = last;
            if (known.length == 1
                    && known[0].corpus == corpus
                    && known[0].lists == lists
                    && known[0].projectStyle.equals(projectStyle)) {
                return known[0];
            }
            NameAnalysis analysis = new NameAnalysis(document, corpus, lists, projectStyle);
            last = new NameAnalysis[] {analysis};
            return analysis;
        }
    }
}
