package io.github.copydesk.engine;

import io.github.copydesk.baseline.Baseline;
import io.github.copydesk.config.ProjectConfiguration;
import io.github.copydesk.corpus.CorpusCounts;
import io.github.copydesk.corpus.Evidence;
import io.github.copydesk.disk.FileNames;
import io.github.copydesk.filter.FindingFilter;
import io.github.copydesk.filter.RecurringLines;
import io.github.copydesk.filter.StetEntryFilter;
import io.github.copydesk.fix.Draft;
import io.github.copydesk.fix.MeasuredFixes;
import io.github.copydesk.format.file.ContentFolder;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.Severity;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.text.Document;
import io.github.copydesk.yaml.ConfigurationException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A content directory that is read once and then kept up to date while its articles are edited. An article has the same
 * findings as in a run that checks only this article.
 *
 * <p>Not thread-safe, except for {@link #proofread}.
 */
public final class LiveFolder implements AutoCloseable {
    private final Settings settings;
    private final ProjectConfiguration config;
    private final Optional<Baseline> baseline;
    private final RunInput reading;
    private final CorpusCounts corpus;
    private final TreeMap<String, Evidence> evidence = new TreeMap<>();
    private final Optional<LanguageToolRun> languageTool;
    private final ArticleChecker checker;

    private LiveFolder(Settings settings, Optional<Baseline> baseline, ProjectConfiguration config, Progress progress) {
        this.settings = settings;
        this.config = config;
        this.baseline = baseline;
        reading = RunInput.of(settings, config, progress);
        corpus = new CorpusCounts(reading.site());
        gather(progress);
        languageTool = LanguageToolRun.open(settings, config, 0, progress);
        checker = ArticleChecker.of(config, languageTool.map(LanguageToolRun::check), progress::warn);
    }

    /**
     * Reads and counts all articles.
     *
     * @param progress receives the number of articles that have been read; an exception that it throws ends the reading
     * @throws ConfigurationException when the project configuration or the baseline has a mistake
     */
    public static LiveFolder open(Settings settings, Counting counting, Progress progress) {
        ProjectConfiguration config = new ProjectFiles(settings).configuration(progress);
        Optional<Baseline> baseline = counting.baseline()
                .filter(it -> settings.resources().disk().exists(it))
                .map(new ProjectFiles(settings)::baseline);
        return new LiveFolder(settings, baseline, config, progress);
    }

    private void gather(Progress progress) {
        try (Workers workers = new Workers(settings.resources().threads())) {
            workers.each(
                    reading.entries(),
                    entry -> new Article(
                            entry.path(), Evidence.of(reading.reader().read(entry))),
                    article -> {
                        evidence.put(article.path, article.evidence);
                        corpus.add(article.evidence);
                        progress.checked(evidence.size(), reading.entries().size());
                    });
        }
    }

    private record Article(String path, Evidence evidence) {}

    public RuleBook book() {
        return config.book();
    }

    /** Whether the folder has an article with this path. New files on disk are found too. */
    public boolean has(String path) {
        return evidence.containsKey(path)
                || settings.content(config.ignore()).entries().stream()
                        .anyMatch(it -> it.path().equals(path));
    }

    /** An article as it would be read from a file with this text. */
    public Document read(String path, String text) {
        return reading.reader().read(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** An article as it is read from its file. */
    public Document read(String path) {
        return reading.reader()
                .read(new ContentFolder.Entry(
                        path, FileNames.resolve(settings.contentDirectory(), path), Optional.empty()));
    }

    /** Updates the counts with the present text of an article, which may be new. */
    public void update(Document document) {
        remove(document.path());
        Evidence now = Evidence.of(document);
        evidence.put(document.path(), now);
        corpus.add(now);
    }

    /** Removes an article from the counts, if there is one with this path. */
    public void remove(String path) {
        @Nullable Evidence before = evidence.remove(path);
        if (before != null) {
            corpus.remove(before, evidence.values());
        }
    }

    /**
     * The findings of an article that was counted by {@link #update}.
     *
     * @param whole whether LanguageTool checks it too, which is slow before {@link #proofread}
     */
    public Page check(Document document, boolean whole) {
        return filtered(checker.check(document, corpus, whole && hasLanguageTool()));
    }

    private Page filtered(Page page) {
        List<FindingFilter> filters = new ArrayList<>();
        filters.add(new StetEntryFilter(config.stets(), false));
        baseline.map(new ProjectFiles(settings)::baselineFilter).ifPresent(filters::add);
        return FilteredPages.of(RecurringLines.joined(List.of(page)), filters, rule -> false)
                .pages()
                .get(0);
    }

    public boolean hasLanguageTool() {
        return languageTool.isPresent();
    }

    /**
     * Lets LanguageTool read an article, and waits for it.
     *
     * @throws ConfigurationException when it cannot read at all
     */
    public void proofread(Document document) {
        languageTool.ifPresent(it -> it.read(document));
    }

    /** The article with all certain replacements applied that cause no new finding. */
    public Draft fix(Document document, boolean whole) {
        boolean all = whole && hasLanguageTool();
        Page before = checker.check(document, corpus, all);
        ArticleFix fix = new ArticleFix(reading.reader(), checker, corpus, isCertain(), Severity.NOTE);
        return fix.draft(filtered(before), before);
    }

    /** Whether the replacement of a finding is certain. */
    public Predicate<Finding> isCertain() {
        return MeasuredFixes.of(config.book().lists())::isCertain;
    }

    @Override
    public void close() {
        languageTool.ifPresent(LanguageToolRun::close);
    }
}
