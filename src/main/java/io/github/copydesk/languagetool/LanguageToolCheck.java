package io.github.copydesk.languagetool;

import io.github.copydesk.check.Check;
import io.github.copydesk.check.Materials;
import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.lexicon.Lexicon;
import io.github.copydesk.lexicon.SmallWords;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Rule;
import io.github.copydesk.results.Severity;
import io.github.copydesk.rulebook.MeasuredLevels;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.LanguageTag;
import io.github.copydesk.text.Span;
import io.github.copydesk.text.WordRuns;
import io.github.copydesk.token.SentenceEnd;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The findings of LanguageTool, except on what others judge better: capitalized words that it does not know are left to
 * the rules about names, and headings and table cells need not be sentences.
 */
public final class LanguageToolCheck implements Check {
    private static final Set<Block.Kind> SENTENCES =
            EnumSet.of(Block.Kind.PARAGRAPH, Block.Kind.QUOTATION, Block.Kind.SUMMARY);
    private static final int MOST_REPLACEMENTS = 5;
    /** The number of uses in one article from which a word is intended: "rustup", "the Dat project". */
    private static final int USES_OF_JARGON = 3;

    private final Rule rule;
    private final Set<String> accepted;
    private final Proofreading proofreading;
    private final SmallWords words;
    private final Lexicon lexicon;
    private final SiteTerms terms;
    private final MeasuredLevels levels;
    private final Set<String> modules;
    private final Set<String> asked;

    /** @param asked the ids of LanguageTool's rules that the project enables or gives a severity */
    public LanguageToolCheck(Materials materials, Proofreading proofreading, Set<String> asked) {
        this.rule = materials.rule();
        this.accepted = materials.projectStyle().accepted();
        this.proofreading = proofreading;
        this.asked = Set.copyOf(asked);
        words = SmallWords.of(materials.lists());
        lexicon = Lexicon.of(materials.lists());
        terms = new SiteTerms(Set.copyOf(materials.lists().entries("languagetool/terms.txt")));
        levels = MeasuredLevels.of(materials.lists());
        modules = Set.copyOf(materials.lists().entries("languagetool/modules.txt"));
    }

    @Override
    public Stream<Finding> check(Document document, Corpus corpus) {
        Prose prose = Prose.of(document);
        if (prose.isEmpty()) {
            return Stream.empty();
        }
        List<Remark> remarks;
        try {
            remarks = proofreading.remarks(document.language(), prose.text());
        } catch (MissingLanguageException e) {
            return Stream.of(missingLanguage(document));
        }
        Set<Block> foreign = ForeignBlocks.of(document, prose, remarks);
        boolean speech = Speech.isSpeech(prose, remarks);
        List<Finding> findings = remarks.stream()
                .filter(remark -> prose.isProse(remark.start(), remark.end()))
                .filter(remark ->
                        isOn(remark) && concerns(remark, prose.place(remark.start(), remark.end()), foreign, document))
                .map(remark -> {
                    Finding its = finding(document, corpus, remark, prose.place(remark.start(), remark.end()));
                    return speech && !remark.spelling() ? its.likely() : its;
                })
                .toList();
        Map<String, Integer> uses = new HashMap<>();
        findings.forEach(finding -> uses.merge(finding.message(), 1, Integer::sum));
        return findings.stream().map(it -> uses.getOrDefault(it.message(), 0) < USES_OF_JARGON ? it : it.likely());
    }

    /**
     * Asks the corpus all that {@link #check} may ask, without running LanguageTool. Words that only LanguageTool finds
     * are not included.
     */
    public void ask(Document document, Corpus corpus) {
        for (Block block : document.blocks()) {
            WordRuns run = new WordRuns(block.text());
            while (run.next()) {
                String word = run.word();
                if (Character.isLowerCase(word.charAt(0)) && lexicon.facts(word).smallFrequency() < 0) {
                    SiteTerms.ask(word, corpus);
                }
            }
        }
    }

    private MeasuredLevels.Level level(Remark remark) {
        return levels.of(remark.ruleId(), remark.category());
    }

    private boolean isOn(Remark remark) {
        return level(remark) != MeasuredLevels.Level.OFF || asked.contains(remark.ruleId());
    }

    private boolean concerns(Remark remark, Prose.Place place, Set<Block> foreign, Document document) {
        String text = place.text();
        if (foreign.contains(place.block()) || isOnlyLoud(remark, text) || Cause.explains(document, place)) {
            return false;
        }
        if (remark.spelling()) {
            return text.codePoints().noneMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))
                    && !accepted.contains(text);
        }
        return SENTENCES.contains(place.block().kind()) || isWholeSentence(place.block());
    }

    /** Whether the remark is only about capitals: THE WHITE HOUSE. A single word, IOS, may be wrong. */
    private static boolean isOnlyLoud(Remark remark, String text) {
        return text.indexOf(' ') > 0
                && text.equals(text.toUpperCase(Locale.ROOT))
                && remark.replacements().stream().anyMatch(text::equalsIgnoreCase);
    }

    /** Whether a block must be a sentence; a list item that ends like one must be. */
    private static boolean isWholeSentence(Block block) {
        return block.kind() == Block.Kind.LIST_ITEM && SentenceEnd.isOneOf(".!?", block.text());
    }

    private Finding finding(Document document, Corpus corpus, Remark remark, Prose.Place place) {
        Block block = place.block();
        String message = remark.spelling()
                ? "LanguageTool does not know '%s'".formatted(place.text())
                : "'%s': %s".formatted(place.text(), withoutFullStop(remark.message()));
        List<String> replacements =
                remark.spelling() ? proofreading.corrections(document.language(), place.text()) : remark.replacements();
        Finding finding = rule(remark)
                .finding(block.span(place.start(), place.end()), message)
                .withReplacements(
                        place.isVerbatim()
                                ? replacements.stream().limit(MOST_REPLACEMENTS).toList()
                                : List.of());
        return isCertain(document, corpus, remark, place, replacements) ? finding : finding.likely();
    }

    /** The rule of a remark: LanguageTool's rule with the level of its row in the table, or as a note. */
    private Rule rule(Remark remark) {
        Rule its = rule.sub(remark.ruleId(), remark.title());
        return level(remark) == MeasuredLevels.Level.WARNING ? its : its.at(Severity.NOTE);
    }

    private boolean isCertain(
            Document document, Corpus corpus, Remark remark, Prose.Place place, List<String> replacements) {
        if (remark.spelling()) {
            return new Misspellings(words, document.language()).isMisspelling(place.text(), replacements)
                    && !terms.has(place.text(), replacements, document, corpus);
        }
        boolean doubtful = remark.ruleId().equals(SentenceStart.RULE) && SentenceStart.isDoubtful(document, place);
        return !doubtful
                && !remark.style()
                && !Doubtful.isDoubtful(document, remark, place)
                && !Taste.isMatterOfTaste(place.text(), replacements, document.language());
    }

    private static String withoutFullStop(String message) {
        return message.endsWith(".") && !message.endsWith("..") ? message.substring(0, message.length() - 1) : message;
    }

    /** Once in a run, for each language; a language that LanguageTool does not know at all is no more than a note. */
    private Finding missingLanguage(Document document) {
        String language = LanguageTag.primary(document.language());
        boolean exists = modules.contains(language);
        String cause = exists
                ? ("LanguageTool's module language-%s is not installed; add it to the plugin, or its jars to the folder"
                                + " copydesk-languages beside the command's jar")
                        .formatted(language)
                : "LanguageTool has no module for the language '%s'".formatted(language);
        return rule.sub("MISSING_LANGUAGE", "The article's language is not installed")
                .at(exists ? Severity.WARNING : Severity.NOTE)
                .finding(new Span(0, 0), cause + "; LanguageTool skipped the text of this article")
                .basedOn(Finding.SKIPPED);
    }
}
