package io.github.copydesk.languagetool.gate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedToken;
import org.languagetool.chunking.ChunkTag;
import org.languagetool.rules.patterns.AbstractTokenBasedRule;
import org.languagetool.rules.patterns.PatternToken;
import org.languagetool.rules.patterns.PatternToken.PosToken;

/**
 * The clues of all rules, equal ones once, with their cached results. It is thread-safe. LanguageTool's own matchers
 * decide whether a value fits.
 */
final class ClueBook {
    /**
     * Patterns whose text is kept by LanguageTool; of others it keeps a reduced form, such as a full stop for an
     * escaped one.
     */
    private static final Pattern SAYS_WHAT_IT_IS = Pattern.compile("[\\p{L}\\p{N} '’|-]+");

    private static ClueBook current = new ClueBook();

    private final Vocabularies vocabularies = new Vocabularies();
    private final Map<Key, Clue> known = new ConcurrentHashMap<>();
    private final Map<AbstractTokenBasedRule, Clues> rules = Collections.synchronizedMap(new IdentityHashMap<>());
    private final AtomicInteger count = new AtomicInteger();

    /** The current book, shared by all threads. It is replaced when its cache is full. */
    static synchronized ClueBook current() {
        if (current.vocabularies.areFull()) {
            current = new ClueBook();
        }
        return current;
    }

    Vocabularies vocabularies() {
        return vocabularies;
    }

    Clues clues(AbstractTokenBasedRule rule) {
        Clues clues = rules.get(rule);
        if (clues == null) {
            clues = new Clues(rule, this);
            rules.put(rule, clues);
        }
        return clues;
    }

    /** @param literal whether a bar in the pattern is a plain character */
    private record Key(
            Aspect aspect, String pattern, boolean regex, boolean caseSensitive, boolean negated, boolean literal) {}

    /** The conditions that a token must fulfil to match this part of a pattern. */
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
            clues.add(clue(new Key(Aspect.TAG, tag, regex, true, negated, false), () -> {
                PatternToken probe = new PatternToken("", false, false, false);
                probe.setPosToken(new PosToken(tag, regex, negated));
                return probe::isMatched;
            }));
        }
    }

    private void addText(PatternToken token, List<Clue> clues) {
        String text = token.getString();
        if (text != null && !text.isEmpty()) {
            Aspect aspect = token.isInflected() ? Aspect.LEMMA : Aspect.TEXT;
            Predicate<AnalyzedToken> matcher = textAlone(token)::isMatched;
            if (SAYS_WHAT_IT_IS.matcher(text).matches()) {
                boolean negated = token.getNegation();
                boolean literal = matcher.test(aspect.sample(text)) != negated;
                clues.add(clue(
                        new Key(aspect, text, token.isRegularExpression(), token.isCaseSensitive(), negated, literal),
                        () -> matcher));
            } else {
                clues.add(clue(aspect, () -> matcher));
            }
        }
    }

    private static PatternToken textAlone(PatternToken token) {
        try {
            PatternToken probe = (PatternToken) token.clone();
            probe.setPosToken(null);
            return probe;
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void addChunk(@Nullable ChunkTag chunk, boolean negated, List<Clue> clues) {
        if (chunk != null && !negated && !chunk.isRegexp()) {
            String tag = chunk.getChunkTag();
            clues.add(clue(
                    new Key(Aspect.CHUNK, tag, false, true, false, false),
                    () -> sample -> tag.equals(sample.getToken())));
        }
    }

    private Clue clue(Key key, Supplier<Predicate<AnalyzedToken>> matcher) {
        return known.computeIfAbsent(key, it -> clue(it.aspect(), matcher));
    }

    private Clue clue(Aspect aspect, Supplier<Predicate<AnalyzedToken>> matcher) {
        return new Clue(count.getAndIncrement(), aspect, matcher, vocabularies.of(aspect));
    }
}
