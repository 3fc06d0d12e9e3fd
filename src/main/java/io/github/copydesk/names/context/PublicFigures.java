package io.github.copydesk.names.context;

import io.github.copydesk.lexicon.Lexicon;
import io.github.copydesk.token.NameToken;
import io.github.copydesk.token.NameTokens;
import java.util.List;
import java.util.Map;

/** The public figures among the people whom an article names in full, or with a title and a surname. */
final class PublicFigures {
    private PublicFigures() {}

    /** Their share, from 0 to 1. */
    static double share(NameTokens tokens, Lexicon lexicon) {
        List<String> people = tokens.phrases().entrySet().stream()
                .filter(it -> lexicon.given(it.getValue().first().word()))
                .map(Map.Entry::getKey)
                .toList();
        List<String> titled = tokens.words().entrySet().stream()
                .filter(it -> it.getValue().stream().anyMatch(token -> isTitled(token, tokens)))
                .map(Map.Entry::getKey)
                .toList();
        long known =
                people.stream().filter(it -> lexicon.person(it).isPresent()).count()
                        + titled.stream().filter(lexicon::figure).count();
        return (double) known / Math.max(1, people.size() + titled.size());
    }

    private static boolean isTitled(NameToken token, NameTokens tokens) {
        return tokens.title(token).isPresent() && tokens.after(token).isEmpty();
    }
}
