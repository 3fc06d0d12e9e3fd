package io.github.copydesk.names.person;

import io.github.copydesk.names.model.SpellingSuggestion;
import io.github.copydesk.names.model.SplitSuggestion;
import io.github.copydesk.results.NamesIndex.Kind;
import io.github.copydesk.token.NameToken;
import io.github.copydesk.token.TokenSequence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The misspellings found in an article, by mention, so that the index counts them for the right person. */
public record NameCorrections(Map<NameToken, SpellingSuggestion> doubts, List<SplitSuggestion> glued) {
    /**
     * Collects the corrections. Of two spellings of which neither is known to be right, the more frequent one is kept,
     * or else the first.
     */
    public static NameCorrections of(List<SplitSuggestion> glued, List<SpellingSuggestion> doubts) {
        Map<String, Integer> open = new HashMap<>();
        doubts.stream().filter(it -> !it.settled()).forEach(it -> open.merge(it.word(), 1, Integer::sum));
        Map<NameToken, SpellingSuggestion> byMention = new HashMap<>();
        for (SpellingSuggestion doubt : doubts) {
            int more = open.getOrDefault(doubt.right(), Integer.MAX_VALUE) - open.getOrDefault(doubt.word(), 0);
            if (doubt.settled() || more > 0 || (more == 0 && doubt.right().compareTo(doubt.word()) < 0)) {
                byMention.putIfAbsent(doubt.mention(), doubt);
            }
        }
        return new NameCorrections(byMention, glued);
    }

    /** The right form of a mention. */
    public String right(NameToken mention) {
        SpellingSuggestion doubt = doubts.get(mention);
        return doubt == null ? mention.word() : corrected(doubt);
    }

    private static String corrected(SpellingSuggestion doubt) {
        int from = doubt.start() - doubt.mention().start();
        int to = doubt.end() - doubt.mention().start();
        String word = doubt.mention().word();
        return word.substring(0, from) + doubt.right() + word.substring(to);
    }

    /** The right text of a run. */
    public String right(TokenSequence run) {
        if (doubts.isEmpty()) {
            return run.text();
        }
        StringBuilder text = new StringBuilder(run.text());
        for (int i = run.size() - 1; i >= 0; i--) {
            NameToken mention = run.get(i);
            text.replace(mention.start() - run.start(), mention.end() - run.start(), right(mention));
        }
        return text.toString();
    }

    /** The kind of form for a run with a misspelled word. */
    public Optional<Kind> kind(TokenSequence run) {
        if (doubts.isEmpty()) {
            return Optional.empty();
        }
        return run.mentions().stream()
                .flatMap(mention -> Optional.ofNullable(doubts.get(mention)).stream())
                .map(doubt -> doubt.settled() ? Kind.MISSPELLING : Kind.VARIANT)
                .findFirst();
    }
}
