package io.github.copydesk.languagetool.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.testing.Articles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.Test;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.rules.IncorrectExample;
import org.languagetool.rules.Rule;
import org.languagetool.rules.en.CompoundRule;
import org.languagetool.rules.en.EnglishSpecificCaseRule;
import org.languagetool.rules.patterns.AbstractTokenBasedRule;
import org.languagetool.rules.patterns.PatternRule;
import org.languagetool.rules.patterns.PatternToken;
import org.languagetool.rules.spelling.CachingWordListLoader;
import org.languagetool.tagging.disambiguation.Disambiguator;
import org.languagetool.tagging.disambiguation.rules.XmlRuleDisambiguator;

/** Compares with LanguageTool without a gate; with {@code -Dcopydesk.corpus} on more text. */
final class GateTest {
    private final Language english = Languages.getLanguageForShortCode("en-US");
    private final JLanguageTool languageTool = new JLanguageTool(english);
    private final List<Rule> rules = languageTool.getAllActiveRules().stream()
            .filter(it -> it instanceof AbstractTokenBasedRule
                    || it instanceof CompoundRule
                    || it instanceof EnglishSpecificCaseRule)
            .toList();

    private static List<String> sentences(JLanguageTool languageTool) {
        List<String> sentences = new ArrayList<>(List.of(
                "",
                "\uD800 \u00ad soft\u00adhyphen \u200b.",
                "He have went to to the store, and a apple the the store were there. "
                        .repeat(9)
                        .strip(),
                "one more ".repeat(400)));
        Articles.all().values().forEach(article -> sentences.addAll(languageTool.sentenceTokenize(article)));
        return sentences;
    }

    @Test
    void isShutToNoRuleThatMatches() throws IOException {
        Gate gate = new Gate();
        int open = 0;
        int all = 0;
        for (String text : sentences(languageTool)) {
            AnalyzedSentence sentence = languageTool.getAnalyzedSentence(text);
            List<Rule> left = new ArrayList<>(rules);
            List<Rule> through = gate.open(rules, sentence);
            left.removeAll(through);
            open += through.size();
            all += rules.size();
            for (Rule rule : left) {
                assertEquals(0, rule.match(sentence).length, () -> rule.getFullId() + ": " + text);
            }
        }
        assertTrue(open * 20L < all, open + " of " + all);
    }

    /** Of every tenth rule; of all with {@code -Dcopydesk.corpus}. */
    @Test
    void isOpenToEachRuleWhereItsOwnExampleMatches() throws IOException {
        Gate gate = new Gate();
        int nth = System.getProperty("copydesk.corpus", "").isEmpty() ? 10 : 1;
        int matches = 0;
        for (int i = 0; i < rules.size(); i += nth) {
            Rule rule = rules.get(i);
            for (IncorrectExample example : rule.getIncorrectExamples()) {
                String text = example.getExample().replaceAll("</?marker>", "");
                AnalyzedSentence sentence = languageTool.getAnalyzedSentence(text);
                int found = rule.match(sentence).length;
                matches += found;
                assertTrue(
                        found == 0 || gate.open(List.of(rule), sentence).contains(rule),
                        () -> rule.getFullId() + ": " + text);
            }
        }
        assertTrue(matches > 500, matches + " matches");
    }

    @Test
    void saysTheSameOnManyThreadsAtOnce() {
        ClueBook book = new ClueBook();
        List<AnalyzedSentence> sentences = Articles.all().values().stream()
                .limit(2)
                .flatMap(article -> languageTool.sentenceTokenize(article).stream())
                .map(this::analyzed)
                .toList();
        List<List<List<Rule>>> said = IntStream.range(0, 8)
                .parallel()
                .mapToObj(thread -> {
                    Gate gate = new Gate(book);
                    return sentences.stream().map(it -> gate.open(rules, it)).toList();
                })
                .toList();
        Gate alone = new Gate(new ClueBook());
        List<List<Rule>> expected =
                sentences.stream().map(it -> alone.open(rules, it)).toList();
        said.forEach(it -> assertEquals(expected, it));
    }

    private AnalyzedSentence analyzed(String text) {
        try {
            return languageTool.getAnalyzedSentence(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void isShutToNoCompoundThatMatches() throws IOException {
        CompoundRule rule = (CompoundRule)
                rules.stream().filter(CompoundRule.class::isInstance).findAny().orElseThrow();
        List<String> forms = List.of("%s", "So it is a %s, they say.", "“%s” and -%s- twice");
        Gate gate = new Gate();
        int matches = 0;
        for (String compound : everyTenth(rule.getCompoundRuleData().getIncorrectCompounds())) {
            String one = compound.replace("\\d+", "17");
            for (String words :
                    List.of(one, StringUtils.capitalize(one), one.replace(' ', '-'), one.replace(" ", " - "))) {
                String text = forms.get(matches % forms.size()).replace("%s", words);
                AnalyzedSentence sentence = languageTool.getRawAnalyzedSentence(text);
                int found = rule.match(sentence).length;
                matches += found;
                assertTrue(found == 0 || gate.open(List.of(rule), sentence).contains(rule), text);
            }
        }
        assertTrue(matches > 1000, matches + " matches");
    }

    @Test
    void isShutToNoPhraseInOddCapitals() throws IOException {
        EnglishSpecificCaseRule rule = (EnglishSpecificCaseRule) rules.stream()
                .filter(EnglishSpecificCaseRule.class::isInstance)
                .findAny()
                .orElseThrow();
        Gate gate = new Gate();
        int matches = 0;
        for (String phrase : everyTenth(new CachingWordListLoader().loadWords(rule.getPhrasesPath()))) {
            for (String words : List.of(phrase.toLowerCase(Locale.ROOT), StringUtils.swapCase(phrase))) {
                for (String text : List.of(words, "They saw (" + words + "), it seems.")) {
                    AnalyzedSentence sentence = languageTool.getRawAnalyzedSentence(text);
                    int found = rule.match(sentence).length;
                    matches += found;
                    assertTrue(found == 0 || gate.open(List.of(rule), sentence).contains(rule), text);
                }
            }
        }
        assertTrue(matches > 100, matches + " matches");
    }

    private static List<String> everyTenth(Collection<String> all) {
        List<String> sorted = all.stream().sorted().toList();
        return IntStream.range(0, sorted.size() / 10)
                .mapToObj(it -> sorted.get(it * 10))
                .toList();
    }

    @Test
    void isShutToNoRuleWithASignThatPatternsUse() throws IOException {
        for (String sign : List.of("\\.", "\\(", "\\?", "a\\|b", "a|b", ".", "\\0", "to.?")) {
            for (boolean negated : List.of(false, true)) {
                for (String text : List.of("Well (so to say.", "Is it a b or a|b or to ?", "a")) {
                    assertPasses(rule(sign, negated), text);
                }
            }
        }
    }

    private PatternRule rule(String sign, boolean negated) {
        PatternToken token = new PatternToken(sign, false, true, false);
        token.setNegation(negated);
        token.setWhitespaceBefore(negated);
        return new PatternRule("SIGN", english, List.of(token), "a sign", "a sign", "a sign");
    }

    private void assertPasses(PatternRule rule, String text) throws IOException {
        AnalyzedSentence sentence = languageTool.getAnalyzedSentence(text);
        boolean open = new Gate().open(List.of(rule), sentence).contains(rule);
        assertTrue(open || rule.match(sentence).length == 0, () -> rule.getPatternTokens() + ": " + text);
    }

    @Test
    void disambiguatesAsLanguageToolDoes() throws IOException {
        Disambiguator plain = new XmlRuleDisambiguator(english, true);
        Disambiguator gated = GatedDisambiguator.of((XmlRuleDisambiguator) plain);
        for (String text : sentences(languageTool)) {
            AnalyzedSentence theirs = plain.disambiguate(languageTool.getRawAnalyzedSentence(text));
            AnalyzedSentence ours = gated.disambiguate(languageTool.getRawAnalyzedSentence(text));
            assertEquals(theirs.toString(), ours.toString());
            assertEquals(theirs.getAnnotations(), ours.getAnnotations());
        }
    }

    @Test
    void isInstalledOnce() {
        assertTrue(GatedDisambiguator.install(english));
        assertTrue(GatedDisambiguator.install(english));
    }
}
