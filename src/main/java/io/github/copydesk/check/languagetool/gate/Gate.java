package io.github.copydesk.check.languagetool.gate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.rules.Rule;
import org.languagetool.rules.en.CompoundRule;
import org.languagetool.rules.patterns.AbstractTokenBasedRule;

/**
 * Tells which rules can match in a sentence at all. LanguageTool goes by the words that a rule must have; most rules ask
 * for parts of speech, and would look at every token for them. For one thread.
 */
final class Gate {
    private Vocabularies vocabularies = new Vocabularies();
    private ClueBook book = new ClueBook(vocabularies);
    private final IdentityHashMap<AbstractTokenBasedRule, Clues> clues = new IdentityHashMap<>();
    private @Nullable Compounds compounds;

    /** Those of the rules that can match, in their order. */
    List<Rule> open(List<Rule> rules, AnalyzedSentence sentence) {
        forgetIfFull();
        Places places = Places.of(sentence, vocabularies);
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
        return rule.getClass() != CompoundRule.class || isOpen((CompoundRule) rule, sentence, places);
    }

    /** It passes over tokens that are immune. */
    private boolean isOpen(CompoundRule rule, AnalyzedSentence sentence, Places places) {
        if (compounds == null) {
            compounds = new Compounds(rule.getCompoundRuleData());
        }
        return compounds.mayBeIn(sentence)
                || Arrays.stream(sentence.getTokensWithoutWhitespace()).anyMatch(AnalyzedTokenReadings::isImmunized)
                || rule.getAntiPatterns().stream().anyMatch(pattern -> isOpen(pattern, sentence, places));
    }

    Places places(AnalyzedSentence sentence) {
        return Places.now(sentence, vocabularies);
    }

    boolean isOpen(AbstractTokenBasedRule rule, AnalyzedSentence sentence, Places places) {
        if (rule.canBeIgnoredFor(sentence)) {
            return false;
        }
        Clues known = clues.get(rule);
        if (known == null) {
            known = new Clues(rule, book);
            clues.put(rule, known);
        }
        return known.areIn(places);
    }

    /** Not while places are in use. */
    void forgetIfFull() {
        if (vocabularies.areFull()) {
            vocabularies = new Vocabularies();
            book = new ClueBook(vocabularies);
            clues.clear();
        }
    }
}
