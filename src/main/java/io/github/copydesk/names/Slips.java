package io.github.copydesk.names;

import io.github.copydesk.rule.NamesIndex.Kind;
import io.github.copydesk.token.NameToken;
import io.github.copydesk.token.TokenSequence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the rules hold for slips in an article, by mention, so that the index counts them to the right person. */
record Slips(Map<NameToken, Doubt> doubts, List<Glue> glued) {
    static Slips of(List<Glue> glued, List<Doubt> doubts) {
        Map<NameToken, Doubt> byMention = new HashMap<>();
        doubts.forEach(doubt -> byMention.putIfAbsent(doubt.mention(), doubt));
        return new Slips(byMention, glued);
    }

    /** The word as it should read. */
    String right(NameToken mention) {
        Doubt doubt = doubts.get(mention);
        return doubt == null ? mention.word() : corrected(doubt);
    }

    private static String corrected(Doubt doubt) {
        int from = doubt.start() - doubt.mention().start();
        int to = doubt.end() - doubt.mention().start();
        String word = doubt.mention().word();
        return word.substring(0, from) + doubt.right() + word.substring(to);
    }

    /** The text of the run as it should read. */
    String right(TokenSequence run) {
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

    /** What the run is when one of its words is in doubt. */
    Optional<Kind> kind(TokenSequence run) {
        if (doubts.isEmpty()) {
            return Optional.empty();
        }
        return run.mentions().stream()
                .flatMap(mention -> Optional.ofNullable(doubts.get(mention)).stream())
                .map(doubt -> doubt.settled() ? Kind.SLIP : Kind.VARIANT)
                .findFirst();
    }

    boolean isGlued(NameToken mention) {
        return glued.stream().anyMatch(glue -> glue.mention().equals(mention));
    }
}
