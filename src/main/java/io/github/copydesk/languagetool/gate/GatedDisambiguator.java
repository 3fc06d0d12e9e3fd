package io.github.copydesk.languagetool.gate;

import java.io.IOException;
import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool.CheckCancelledCallback;
import org.languagetool.Language;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.RuleSet;
import org.languagetool.tagging.disambiguation.AbstractDisambiguator;
import org.languagetool.tagging.disambiguation.Disambiguator;
import org.languagetool.tagging.disambiguation.rules.DisambiguationPatternRule;
import org.languagetool.tagging.disambiguation.rules.XmlRuleDisambiguator;

/** LanguageTool's rules that disambiguate parts of speech, without those that cannot match. */
final class GatedDisambiguator extends AbstractDisambiguator {
    private final RuleSet rules;
    private final ThreadLocal<Gate> gates = ThreadLocal.withInitial(Gate::new);

    private GatedDisambiguator(RuleSet rules) {
        this.rules = rules;
    }

    /**
     * Replaces the disambiguator within the language's own. There is no public API for this; if reflection is not
     * allowed, the language remains as it is, correct and slow.
     *
     * @return whether it is replaced now
     */
    static synchronized boolean install(Language language) {
        Disambiguator whole = language.getDisambiguator();
        try {
            for (Field field : whole.getClass().getDeclaredFields()) {
                if (field.getType() == Disambiguator.class) {
                    field.setAccessible(true);
                    if (field.get(whole) instanceof XmlRuleDisambiguator plain) {
                        field.set(whole, of(plain));
                    }
                    return field.get(whole) instanceof GatedDisambiguator;
                }
            }
            return false;
        } catch (ReflectiveOperationException | RuntimeException e) {
            return false;
        }
    }

    static GatedDisambiguator of(XmlRuleDisambiguator plain) {
        try {
            Field field = XmlRuleDisambiguator.class.getDeclaredField("disambiguationRules");
            field.setAccessible(true);
            return new GatedDisambiguator((RuleSet) field.get(plain));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public AnalyzedSentence disambiguate(AnalyzedSentence sentence) throws IOException {
        return disambiguate(sentence, null);
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // a rule that does nothing gives back the same sentence
    public AnalyzedSentence disambiguate(AnalyzedSentence sentence, @Nullable CheckCancelledCallback callback)
            throws IOException {
        Gate gate = gates.get();
        gate.renew();
        AnalyzedSentence now = sentence;
        Places places = gate.places(now);
        for (Rule rule : rules.rulesForSentence(sentence)) {
            if (callback != null && callback.checkCancelled()) {
                break;
            }
            DisambiguationPatternRule pattern = (DisambiguationPatternRule) rule;
            if (gate.isOpen(pattern, now, places)) {
                AnalyzedSentence next = pattern.replace(now);
                if (next != now) {
                    now = next;
                    places = gate.places(now);
                }
            }
        }
        return now;
    }
}
