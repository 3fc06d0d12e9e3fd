package io.github.copydesk.names.context;

import io.github.copydesk.lexicon.Lexicon;
import io.github.copydesk.token.NameTokens;
import java.util.List;
import java.util.Map;

/** The public figures among the people whom an article names in full. */
final class PublicFigures {
    private PublicFigures() {}

    /** Their share, from 0 to 1. */
    static double share(NameTokens tokens, Lexicon lexicon) {
        List<String> people = tokens.phrases().entrySet().stream()
                .filter(it -> lexicon.given(it.getValue().first().word()))
                .map(Map.Entry::getKey)
                .toList();
        long known =
                people.stream().filter(it -> lexicon.person(it).isPresent()).count();
        return (double) known / Math.max(1, people.size());
    }
}
