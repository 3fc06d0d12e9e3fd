package io.github.copydesk.languagetool.gate;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedSentence;
import org.languagetool.CheckResults;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.RuleMatchListener;
import org.languagetool.ToneTag;
import org.languagetool.UserConfig;
import org.languagetool.markup.AnnotatedText;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.RuleSet;

/** LanguageTool without the rules that cannot match. */
public final class GatedLanguageTool extends JLanguageTool {
    private final Gate gate = new Gate();

    /** Also replaces the disambiguator of the language, for all its instances. */
    public GatedLanguageTool(Language language, UserConfig config) {
        super(language, null, config);
        GatedDisambiguator.install(language);
    }

    @Override
    protected CheckResults performCheck(
            List<AnalyzedSentence> sentences,
            List<String> texts,
            RuleSet rules,
            ParagraphHandling paragraphs,
            AnnotatedText text,
            @Nullable RuleMatchListener listener,
            Mode mode,
            Level level,
            boolean remote,
            Set<ToneTag> tones)
            throws IOException {
        return super.performCheck(
                sentences, texts, gated(rules), paragraphs, text, listener, mode, level, remote, tones);
    }

    private RuleSet gated(RuleSet rules) {
        return new RuleSet() {
            @Override
            public List<Rule> allRules() {
                return rules.allRules();
            }

            @Override
            public List<Rule> rulesForSentence(AnalyzedSentence sentence) {
                gate.renew();
                return gate.open(rules.rulesForSentence(sentence), sentence);
            }
        };
    }
}
