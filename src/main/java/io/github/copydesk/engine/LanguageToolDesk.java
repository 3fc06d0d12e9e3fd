package io.github.copydesk.engine;

import io.github.copydesk.cache.ResultCache;
import io.github.copydesk.check.Materials;
import io.github.copydesk.config.DeskConfig;
import io.github.copydesk.config.LanguageToolChoices;
import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.languagetool.LanguageToolCheck;
import io.github.copydesk.languagetool.LanguageToolSettings;
import io.github.copydesk.languagetool.MissingLanguageException;
import io.github.copydesk.languagetool.Proofreading;
import io.github.copydesk.languagetool.ProofreadingException;
import io.github.copydesk.languagetool.ProofreadingPlan;
import io.github.copydesk.results.Rule;
import io.github.copydesk.text.Document;
import io.github.copydesk.yaml.ConfigurationException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** LanguageTool in one run, with what earlier runs know of its answers. */
final class LanguageToolDesk implements AutoCloseable {
    private final ResultCache cache;
    private final Proofreading proofreading;
    private final String language;
    private final RuleCheck check;
    private final LanguageToolCheck questions;
    private final Progress progress;

    /** @param bytes of all articles */
    LanguageToolDesk(Rule rule, Settings settings, DeskConfig config, long bytes, Progress progress) {
        Means means = settings.means();
        this.progress = progress;
        language = settings.language();
        cache = means.cache()
                .map(folder -> ResultCache.in(folder, progress::complain))
                .orElseGet(ResultCache::temporary);
        try {
            proofreading = new Proofreading(
                    new ProofreadingPlan(
                            means.fork(), means.here(), means.threads(), bytes, choices(config.languageTool())),
                    cache,
                    progress::done);
            Materials materials = new Materials(rule, config.book().lists(), config.house());
            questions = new LanguageToolCheck(materials, proofreading, asked(rule, config));
            check = new RuleCheck(rule, questions);
        } catch (RuntimeException | Error e) {
            cache.close();
            throw e;
        }
    }

    /** The ids of LanguageTool's rules that the newsroom names. */
    private static Set<String> asked(Rule rule, DeskConfig config) {
        return Stream.concat(config.languageTool().enable().stream(), config.severity().named(rule).stream())
                .collect(Collectors.toSet());
    }

    private static LanguageToolSettings choices(LanguageToolChoices choices) {
        return new LanguageToolSettings(
                choices.disable(), choices.enable(), choices.disableCategories(), choices.enableCategories());
    }

    /** Asks the corpus what its check may ask of an article. */
    void ask(Document document, Corpus corpus) {
        questions.ask(document, corpus);
    }

    /** Has the article read while others are still being parsed. */
    void foresee(Document document) {
        proofreading.foresee(document);
    }

    /**
     * Waits until LanguageTool has read all that was foreseen, and gives the check that knows it.
     *
     * @throws ConfigurationException when it cannot read at all, or not in the language of the run
     */
    RuleCheck read() {
        try {
            proofreading.await();
            proofreading.require(language);
            if (proofreading.failures() > 0) {
                progress.complain("LanguageTool could not check every article; the report names the others");
            }
            return check;
        } catch (MissingLanguageException | ProofreadingException e) {
            throw new ConfigurationException(String.valueOf(e.getMessage()));
        }
    }

    /** The check, which knows what was read, and reads what was not when it is asked. */
    RuleCheck check() {
        return check;
    }

    /**
     * Has one article read, and waits for it.
     *
     * @throws ConfigurationException when LanguageTool cannot read at all
     */
    void read(Document document) {
        try {
            proofreading.foresee(document);
            proofreading.await();
        } catch (ProofreadingException e) {
            throw new ConfigurationException(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void close() {
        proofreading.close();
        cache.close();
    }
}
