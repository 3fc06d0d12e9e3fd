package io.github.copydesk.check.languagetool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.rules.CategoryId;
import org.languagetool.rules.ITSIssueType;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/** LanguageTool in this JVM. Building the first one takes seconds, further ones next to nothing. */
final class InProcessProofreader implements Proofreader {
    /** What our own rules tell better: unpaired quotes are one finding each there, and the seam of two sentences is. */
    private static final List<String> OWN_BUSINESS =
            List.of("EN_UNPAIRED_QUOTES", "UNPAIRED_BRACKETS", "SENTENCE_WHITESPACE", "DE_UNPAIRED_QUOTES");

    private static final Pattern SUGGESTION = Pattern.compile("</?suggestion>");

    private final JLanguageTool languageTool;

    /**
     * Not safe beside another constructor or a running check of the same language: LanguageTool switches rules that
     * all instances share.
     *
     * @throws MissingLanguageException when the class path has no module for the language
     */
    InProcessProofreader(String language, LanguageToolSettings settings) {
        JLanguageTool.useCustomPasswordAuthenticator(false);
        languageTool = new JLanguageTool(languageFor(language));
        OWN_BUSINESS.forEach(languageTool::disableRule);
        settings.disabledCategories().forEach(id -> languageTool.disableCategory(new CategoryId(id)));
        settings.enabledCategories().forEach(id -> languageTool.enableRuleCategory(new CategoryId(id)));
        settings.disabledRules().forEach(languageTool::disableRule);
        settings.enabledRules().forEach(languageTool::enableRule);
    }

    private static Language languageFor(String code) {
        if (!Languages.isLanguageSupported(code)) {
            throw new MissingLanguageException(code);
        }
        Language language = Languages.getLanguageForShortCode(code);
        Language variant = language.getDefaultLanguageVariant();
        return variant == null ? language : variant;
    }

    @Override
    public List<Remark> read(String prose) {
        try {
            return languageTool.check(prose).stream()
                    .map(InProcessProofreader::remark)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Remark remark(RuleMatch match) {
        Rule rule = match.getRule();
        return new Remark(
                rule.getId(),
                rule.getDescription(),
                match.getFromPos(),
                match.getToPos(),
                SUGGESTION.matcher(match.getMessage()).replaceAll("'"),
                match.getSuggestedReplacements(),
                rule.isDictionaryBasedSpellingRule(),
                rule.getLocQualityIssueType() == ITSIssueType.Style);
    }
}
