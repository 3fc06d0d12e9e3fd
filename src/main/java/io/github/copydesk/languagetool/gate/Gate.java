package io.github.copydesk.languagetool.gate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.rules.Rule;
import org.languagetool.rules.en.CompoundRule;
import org.languagetool.rules.en.EnglishSpecificCaseRule;
import org.languagetool.rules.patterns.AbstractTokenBasedRule;
import org.languagetool.rules.spelling.CachingWordListLoader;

/**
 * Selects the rules that can match in a sentence. LanguageTool itself tests only required words, but most rules test
 * parts of speech, and would read every token for them. For one thread.
 */
final class Gate {
    private ClueBook book;
    private Masks masks = new Masks();
    private final IdentityHashMap<AbstractTokenBasedRule, Clues> clues = new IdentityHashMap<>();
    private @Nullable Compounds compounds;
    private @Nullable Casing casing;

    Gate() {
        this(ClueBook.current());
    }

    Gate(ClueBook book) {
        this.book = book;
    }

    /** The rules that can match, in order. */
    List<Rule> open(List<Rule> rules, AnalyzedSentence sentence) {
        Places places = Places.of(sentence, book.vocabularies());
        if (!places.areSure()) {
            return rules;
        }
        List<Rule> open = new ArrayList<>();
        for (Rule rule : rules) {
            if (isOpen(rule, sentence, places)) {
                open.add(rule);
            }
        }
        return open;
    }

    private boolean isOpen(Rule rule, AnalyzedSentence sentence, Places places) {
        if (rule instanceof AbstractTokenBasedRule pattern) {
            return isOpen(pattern, sentence, places);
        }
        if (rule.getClass() == CompoundRule.class) {
            return isOpen((CompoundRule) rule, sentence, places);
        }
        return rule.getClass() != EnglishSpecificCaseRule.class || isOpen((EnglishSpecificCaseRule) rule, sentence);
    }

    private boolean isOpen(EnglishSpecificCaseRule rule, AnalyzedSentence sentence) {
        if (casing == null) {
            casing = new Casing(new CachingWordListLoader().loadWords(rule.getPhrasesPath()));
        }
        return casing.mayBeIn(sentence);
    }

    /** Whether a rule for compounds can match; it skips immune tokens. */
    private boolean isOpen(CompoundRule rule, AnalyzedSentence sentence, Places places) {
        if (compounds == null) {
            compounds = new Compounds(rule.getCompoundRuleData());
        }
        return compounds.mayBeIn(sentence)
                || Arrays.stream(sentence.getTokensWithoutWhitespace()).anyMatch(AnalyzedTokenReadings::isImmunized)
                || rule.getAntiPatterns().stream().anyMatch(pattern -> isOpen(pattern, sentence, places));
    }

    Places places(AnalyzedSentence sentence) {
        return Places.now(sentence, book.vocabularies());
    }

    boolean isOpen(AbstractTokenBasedRule rule, AnalyzedSentence sentence, Places places) {
        Clues known = clues.get(rule);
        if (known == null) {
            known = book.clues(rule);
            clues.put(rule, known);
        }
        return known.areIn(sentence, places, masks);
    }

    /** Switches to the current book, between sentences. */
    @SuppressWarnings("ReferenceEquality") // another book has other clues
    void renew() {
        ClueBook current = ClueBook.current();
        if (book != current) {
            book = current;
            masks = new Masks();
            clues.clear();
        }
    }
}
