package io.github.copydesk.languagetool;

import io.github.copydesk.languagetool.dictionaries.QuickSpeller;
import io.github.copydesk.languagetool.dictionaries.QuickTagger;
import io.github.copydesk.languagetool.gate.GatedLanguageTool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.UserConfig;
import org.languagetool.rules.CategoryId;
import org.languagetool.rules.ITSIssueType;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.spelling.SpellingCheckRule;

/**
 * One instance of LanguageTool for one language. Creating the first one takes seconds, further ones hardly any time. It
 * is not thread-safe.
 *
 * <p>It computes no corrections while it checks a text, since most unknown words are names without a finding; that
 * saves a quarter of the time. {@link #corrections} computes those of one word.
 */
final class Reader {
    /**
     * Rules of LanguageTool that are off because copydesk's own rules are better: unpaired quotation marks, and spaces
     * between sentences.
     */
    static final List<String> OWN_BUSINESS = List.of(
            "EN_UNPAIRED_QUOTES",
            "UNPAIRED_BRACKETS",
            "SENTENCE_WHITESPACE",
            "DE_UNPAIRED_QUOTES",
            "DE_SENTENCE_WHITESPACE",
            "ES_UNPAIRED_BRACKETS",
            "PL_UNPAIRED_BRACKETS");

    private static final Pattern SUGGESTION = Pattern.compile("</?suggestion>");

    private final JLanguageTool languageTool;
    private final List<SpellingCheckRule> spellers;

    /**
     * Creates an instance. No other instance may be created, or used for the same language, at the same time, since
     * LanguageTool changes rules that all instances share.
     *
     * @throws MissingLanguageException when the class path has no module for the language
     */
    Reader(String code, LanguageToolSettings settings) {
        JLanguageTool.useCustomPasswordAuthenticator(false);
        Language language = languageFor(code);
        QuickTagger.install(language);
        EnglishParts parts = EnglishParts.loading(language);
        try {
            languageTool = instance(language, settings);
            spellers = spellers(language);
        } finally {
            parts.await(); // also after a failure: who goes on without LanguageTool needs the memory
        }
        spellers.forEach(QuickSpeller::install);
    }

    private static JLanguageTool instance(Language language, LanguageToolSettings settings) {
        JLanguageTool languageTool = new GatedLanguageTool(language, config(false));
        OWN_BUSINESS.forEach(languageTool::disableRule);
        RulesOfToday.among(languageTool.getAllRules()).stream()
                .filter(id ->
                        settings.enabledRules().stream().noneMatch(it -> id.equals(it) || id.startsWith(it + "[")))
                .forEach(languageTool::disableRule);
        settings.disabledCategories().forEach(id -> languageTool.disableCategory(new CategoryId(id)));
        settings.enabledCategories().forEach(id -> languageTool.enableRuleCategory(new CategoryId(id)));
        settings.disabledRules().forEach(languageTool::disableRule);
        settings.enabledRules().forEach(languageTool::enableRule);
        return languageTool;
    }

    /**
     * The same spelling rules with corrections. They need an instance of their own, since corrections are turned on or
     * off for a whole instance.
     */
    private static List<SpellingCheckRule> spellers(Language language) {
        return new JLanguageTool(language, null, config(true))
                .getAllSpellingCheckRules().stream()
                        .filter(Rule::isDictionaryBasedSpellingRule)
                        .toList();
    }

    /** LanguageTool's default configuration but for the last argument. */
    static UserConfig config(boolean suggestions) {
        return new UserConfig(
                List.of(),
                List.of(),
                Map.of(),
                0,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                false,
                null,
                false,
                false,
                false,
                UserConfig.TokenType.NO_TOKEN,
                suggestions);
    }

    /**
     * The language of a tag; if LanguageTool does not know the region, as in {@code fr-LU}, the language without a
     * region.
     */
    private static Language languageFor(String tag) {
        String code = tag.replace('_', '-');
        String plain = code.replaceFirst("-.*", "");
        boolean exact = isSupported(code);
        if (!exact && !isSupported(plain)) {
            throw MissingLanguageException.of(tag);
        }
        Language language = Languages.getLanguageForShortCode(exact ? code : plain);
        Language variant = language.isVariant() ? null : language.getDefaultLanguageVariant();
        return variant == null ? language : variant;
    }

    private static boolean isSupported(String code) {
        return !code.isBlank() && Languages.isLanguageSupported(code);
    }

    /** The remarks in the order of the text. */
    List<Remark> read(String prose) {
        try {
            return languageTool.check(prose).stream().map(Reader::remark).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The corrections of a word that is not in the dictionary, best first. */
    List<String> corrections(String word) {
        try {
            for (SpellingCheckRule speller : spellers) {
                RuleMatch[] matches = speller.match(languageTool.getRawAnalyzedSentence(word));
                if (matches.length > 0) {
                    return List.copyOf(matches[0].getSuggestedReplacements());
                }
            }
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Remark remark(RuleMatch match) {
        Rule rule = match.getRule();
        return new Remark(
                rule.getId(),
                rule.getCategory().getId().toString(),
                rule.getDescription(),
                match.getFromPos(),
                match.getToPos(),
                SUGGESTION.matcher(match.getMessage()).replaceAll("'"),
                match.getSuggestedReplacements(),
                rule.isDictionaryBasedSpellingRule(),
                rule.getLocQualityIssueType() == ITSIssueType.Style);
    }
}
