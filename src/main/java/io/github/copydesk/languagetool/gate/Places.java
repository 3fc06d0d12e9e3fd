package io.github.copydesk.languagetool.gate;

import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;

/** The tokens of a sentence with the numbers of their values, computed at the first use. */
final class Places {
    private final AnalyzedTokenReadings[] tokens;
    private final AnalyzedTokenReadings[] asTagged;
    private final Vocabularies vocabularies;
    private final int[][] numbers = new int[Aspect.COUNT][];

    /** @param asTagged the tokens before disambiguation, which some rules use */
    private Places(AnalyzedTokenReadings[] tokens, AnalyzedTokenReadings[] asTagged, Vocabularies vocabularies) {
        this.tokens = tokens;
        this.asTagged = asTagged;
        this.vocabularies = vocabularies;
    }

    /** Places for any kind of rule. */
    static Places of(AnalyzedSentence sentence, Vocabularies vocabularies) {
        return new Places(
                sentence.getTokensWithoutWhitespace(), sentence.getPreDisambigTokensWithoutWhitespace(), vocabularies);
    }

    /** Places for rules that disambiguate. */
    static Places now(AnalyzedSentence sentence, Vocabularies vocabularies) {
        AnalyzedTokenReadings[] tokens = sentence.getTokensWithoutWhitespace();
        return new Places(tokens, tokens, vocabularies);
    }

    int count() {
        return tokens.length;
    }

    /** Whether disambiguation has left all tokens at their places. */
    boolean areSure() {
        return tokens.length == asTagged.length;
    }

    int[] numbers(Aspect aspect) {
        int[] known = numbers[aspect.place()];
        if (known == null) {
            known = look(aspect);
            numbers[aspect.place()] = known;
        }
        return known;
    }

    @SuppressWarnings("ReferenceEquality") // the same is looked at once
    private int[] look(Aspect aspect) {
        int[] found = new int[tokens.length];
        Vocabulary vocabulary = vocabularies.of(aspect);
        Values values = new Values();
        for (int i = 0; i < found.length; i++) {
            values.clear();
            aspect.add(tokens[i], values);
            if (asTagged[i] != tokens[i]) {
                aspect.add(asTagged[i], values);
            }
            found[i] = values.number(vocabulary);
        }
        return found;
    }
}
