package io.github.copydesk.engine;

import io.github.copydesk.baseline.Baseline;
import io.github.copydesk.config.ProjectConfiguration;
import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.filter.BaselineFilter;
import io.github.copydesk.fix.FixLevel;
import io.github.copydesk.git.Changes;
import io.github.copydesk.languagetool.Proofreading;
import io.github.copydesk.lexicon.SmallWords;
import io.github.copydesk.results.Results;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.yaml.ConfigurationException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A run over a content directory. All articles are read and counted, each is checked against these counts, and the
 * findings that do not count are filtered out.
 *
 * <p>The results depend on the content, the configuration and the settings alone, not on the number of threads.
 */
public final class CopyDesk {
    private CopyDesk() {}

    /**
     * Loads our own rules and the dictionaries that every run needs, for callers that have something else to do
     * meanwhile. If it fails, a run tries again and reports the cause.
     */
    public static void prepare() {
        SmallWords.of(RuleBook.builtIn().lists());
    }

    /**
     * Loads LanguageTool as a check does, for callers that keep the classes. What cannot be loaded is left to the next
     * check.
     */
    public static void loadLanguageTool() {
        try {
            Proofreading.load("en-US");
        } catch (RuntimeException e) {
            return; // a check reports the cause
        }
    }

    /** Checks all articles; every finding counts that no stet accepts. */
    public static Results run(Settings settings, Progress progress) {
        return run(settings, Counting.ALL, progress);
    }

    /**
     * Checks the articles that are asked for.
     *
     * @throws ConfigurationException when the project configuration or the baseline has a mistake
     */
    public static Results run(Settings settings, Counting counting, Progress progress) {
        return run(settings, counting, baselineFilter(settings, counting), progress, RunContext::results);
    }

    /**
     * Computes what a fix would write, and writes nothing.
     *
     * @param level how certain a replacement must be
     * @throws ConfigurationException when the project configuration or the baseline has a mistake
     */
    public static Fixes fix(Settings settings, Counting counting, FixLevel level, Progress progress) {
        return run(settings, counting, baselineFilter(settings, counting), progress, it -> it.fixes(level));
    }

    /**
     * What the baseline should hold: every finding that counts, except those that say that a rule did not check an
     * article. Entries of the present file that this run could not look for stay, such as those of LanguageTool when it
     * is off or has no module for the language of the article.
     *
     * @param file may be missing
     */
    public static BaselineUpdate baseline(Settings settings, Path file, Progress progress) {
        ProjectFiles files = new ProjectFiles(settings);
        Baseline before = settings.resources().disk().exists(file) ? files.baseline(file) : Baseline.of(List.of());
        BaselineFilter filter = files.baselineFilter(before);
        Results results = run(settings, Counting.ALL, Optional.of(filter), progress, RunContext::results);
        return new BaselineUpdate(before, filter.updated(results.pages()), filter.kept());
    }

    private static Optional<BaselineFilter> baselineFilter(Settings settings, Counting counting) {
        return new ProjectFiles(settings).baselineFilter(counting);
    }

    private static <T> T run(
            Settings settings,
            Counting counting,
            Optional<BaselineFilter> baseline,
            Progress progress,
            Function<RunContext, T> outcome) {
        ProjectConfiguration configuration = new ProjectFiles(settings).configuration(progress);
        try (RunPasses passes = new RunPasses(settings, configuration, counting, progress)) {
            Corpus corpus = passes.countCorpus();
            Optional<Changes> changes = passes.findChanges();
            ArticleChecker checker = passes.checker();
            CheckedArticles checked = passes.check(checker, corpus, changes);
            Results results = passes.filter(checked, checker, baseline, changes);
            return outcome.apply(passes.context(results, checked, checker, corpus));
        }
    }
}
