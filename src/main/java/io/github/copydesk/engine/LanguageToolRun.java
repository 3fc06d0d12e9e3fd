package io.github.copydesk.engine;

import io.github.copydesk.cache.ResultCache;
import io.github.copydesk.check.Materials;
import io.github.copydesk.config.LanguageToolChoices;
import io.github.copydesk.config.ProjectConfiguration;
import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.filter.Severities;
import io.github.copydesk.languagetool.LanguageToolCheck;
import io.github.copydesk.languagetool.LanguageToolSettings;
import io.github.copydesk.languagetool.MissingLanguageException;
import io.github.copydesk.languagetool.Proofreading;
import io.github.copydesk.languagetool.ProofreadingException;
import io.github.copydesk.languagetool.ProofreadingPlan;
import io.github.copydesk.results.Rule;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.text.Document;
import io.github.copydesk.yaml.ConfigurationException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** LanguageTool in one run, with the cache of its results. */
final class LanguageToolRun implements AutoCloseable {
    private final ResultCache cache;
    private final Proofreading proofreading;
    private final String language;
    private final RuleCheck check;
    private final LanguageToolCheck questions;
    private final Progress progress;
    private final AtomicInteger read = new AtomicInteger();
    private volatile int expected;

    /**
     * Starts LanguageTool; empty if the settings or the project configuration switch it off.
     *
     * @param bytes of all articles together; 0 where they are read one at a time
     */
    static Optional<LanguageToolRun> open(
            Settings settings, ProjectConfiguration config, long bytes, Progress progress) {
        Severities severities = new Severities(config.severity());
        return config.book()
                .rule(RuleBook.LANGUAGETOOL)
                .filter(rule -> settings.languageTool() && !severities.isOff(rule))
                .map(rule -> new LanguageToolRun(rule, settings, config, bytes, progress));
    }

    private LanguageToolRun(Rule rule, Settings settings, ProjectConfiguration config, long bytes, Progress progress) {
        Resources resources = settings.resources();
        this.progress = progress;
        language = settings.language();
        cache = resources
                .cache()
                .map(folder -> ResultCache.in(folder, progress::complain))
                .orElseGet(ResultCache::temporary);
        try {
            proofreading = new Proofreading(
                    new ProofreadingPlan(
                            resources.fork(),
                            resources.here(),
                            resources.threads(),
                            bytes,
                            choices(config.languageTool())),
                    cache,
                    path -> count());
            Materials materials = new Materials(rule, config.book().lists(), config.projectStyle());
            questions = new LanguageToolCheck(materials, proofreading, asked(rule, config));
            check = new RuleCheck(rule, questions);
        } catch (RuntimeException | Error e) {
            cache.close();
            throw e;
        }
    }

    /** The ids of LanguageTool's rules that the project configuration names. */
    private static Set<String> asked(Rule rule, ProjectConfiguration config) {
        return Stream.concat(config.languageTool().enable().stream(), config.severity().named(rule).stream())
                .collect(Collectors.toSet());
    }

    private static LanguageToolSettings choices(LanguageToolChoices choices) {
        return new LanguageToolSettings(
                choices.disable(), choices.enable(), choices.disableCategories(), choices.enableCategories());
    }

    /** Asks the corpus everything that the check may ask about an article. */
    void ask(Document document, Corpus corpus) {
        questions.ask(document, corpus);
    }

    /** Says how many articles LanguageTool will be given in advance, for the progress of the run. */
    void expect(long articles) {
        expected = Math.toIntExact(articles);
    }

    /** Lets LanguageTool read the article in the background, unless its results are cached. */
    void foresee(Document document) {
        if (!proofreading.foresee(document)) {
            count();
        }
    }

    private void count() {
        int count = read.incrementAndGet();
        if (count <= expected) {
            progress.proofread(count, expected);
        }
    }

    /** Says that no more articles are given in advance. */
    void begin() {
        proofreading.begin();
    }

    /**
     * Waits until LanguageTool has read all articles that it was given in advance.
     *
     * @throws ConfigurationException when it cannot read at all, or not in the language of the run
     */
    void await() {
        try {
            proofreading.await();
            proofreading.require(language);
            if (proofreading.failures() > 0) {
                progress.complain("LanguageTool could not check every article; the report names the others");
            }
        } catch (MissingLanguageException | ProofreadingException e) {
            throw new ConfigurationException(String.valueOf(e.getMessage()));
        }
    }

    /** The check. It waits for articles that were given in advance, and reads others when it is called. */
    RuleCheck check() {
        return check;
    }

    /**
     * Lets LanguageTool read one article, and waits for it.
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
