package io.github.copydesk.check.languagetool.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedToken;
import org.languagetool.chunking.ChunkTag;
import org.languagetool.rules.patterns.PatternToken;
import org.languagetool.rules.patterns.PatternToken.PosToken;

/** The clues of all rules, equal ones once. Whether a value fits is for LanguageTool's own matchers to say. */
final class ClueBook {
    /** Those of all clue books; they have no state, and to compile one takes longer than to use it. */
    private static final Map<Key, Predicate<AnalyzedToken>> MATCHERS = new ConcurrentHashMap<>();

    private final Vocabularies vocabularies;
    private final Map<Key, Clue> known = new HashMap<>();

    ClueBook(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    private record Key(Aspect aspect, String pattern, boolean regex, boolean caseSensitive, boolean negated) {}

    /** What a token must have for this part of a pattern to match it. */
    List<Clue> clues(PatternToken token) {
        List<Clue> clues = new ArrayList<>();
        addTag(token, clues);
        addText(token, clues);
        addChunk(token.getChunkTag(), token.getNegation(), clues);
        return clues;
    }

    private void addTag(PatternToken token, List<Clue> clues) {
        String tag = token.getPOStag();
        if (tag != null) {
            boolean regex = token.isPOStagRegularExpression();
            boolean negated = token.getPOSNegation();
            clues.add(clue(new Key(Aspect.TAG, tag, regex, true, negated), () -> {
                PatternToken probe = new PatternToken("", false, false, false);
                probe.setPosToken(new PosToken(tag, regex, negated));
                return probe::isMatched;
            }));
        }
    }

    private void addText(PatternToken token, List<Clue> clues) {
        String text = token.getString();
        if (text != null && !text.isEmpty()) {
            boolean regex = token.isRegularExpression();
            boolean caseSensitive = token.isCaseSensitive();
            boolean negated = token.getNegation();
            Aspect aspect = token.isInflected() ? Aspect.LEMMA : Aspect.TEXT;
            clues.add(clue(new Key(aspect, text, regex, caseSensitive, negated), () -> {
                PatternToken probe = new PatternToken(text, caseSensitive, regex, false);
                probe.setNegation(negated);
                return probe::isMatched;
            }));
        }
    }

    private void addChunk(@Nullable ChunkTag chunk, boolean negated, List<Clue> clues) {
        if (chunk != null && !negated && !chunk.isRegexp()) {
            String tag = chunk.getChunkTag();
            clues.add(clue(
                    new Key(Aspect.CHUNK, tag, false, true, false), () -> sample -> tag.equals(sample.getToken())));
        }
    }

    private Clue clue(Key key, Supplier<Predicate<AnalyzedToken>> matcher) {
        return known.computeIfAbsent(
                key,
                it -> new Clue(
                        it.aspect(),
                        () -> MATCHERS.computeIfAbsent(it, unused -> matcher.get()),
                        vocabularies.of(it.aspect())));
    }
}
