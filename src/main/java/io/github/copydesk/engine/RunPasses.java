package io.github.copydesk.engine;

import io.github.copydesk.config.ProjectConfiguration;
import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.corpus.CorpusCounts;
import io.github.copydesk.corpus.Evidence;
import io.github.copydesk.filter.BaselineFilter;
import io.github.copydesk.filter.ChangedLinesFilter;
import io.github.copydesk.filter.FindingFilter;
import io.github.copydesk.filter.RecurringLines;
import io.github.copydesk.filter.SkippedArticles;
import io.github.copydesk.filter.StetEntryFilter;
import io.github.copydesk.format.file.Decoded;
import io.github.copydesk.git.Changes;
import io.github.copydesk.git.History;
import io.github.copydesk.names.person.PersonIndex;
import io.github.copydesk.names.person.PersonMention;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.Results;
import io.github.copydesk.text.Document;
import io.github.copydesk.yaml.ConfigurationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The passes of a run, in the order of the methods. LanguageTool reads articles in its own threads or JVM meanwhile.
 */
final class RunPasses implements AutoCloseable {
    private final Settings settings;
    private final ProjectConfiguration configuration;
    private final Counting counting;
    private final Progress progress;
    private final RunInput input;
    private final Articles articles;
    private final Workers workers;
    private final Optional<LanguageToolRun> languageTool;

    /** Lists the articles, and starts threads and LanguageTool. */
    RunPasses(Settings settings, ProjectConfiguration configuration, Counting counting, Progress progress) {
        this.settings = settings;
        this.configuration = configuration;
        this.counting = counting;
        this.progress = progress;
        input = RunInput.of(settings, configuration, progress);
        articles = new Articles(
                input.entries(), input.reader(), settings.resources().memory());
        languageTool = LanguageToolRun.open(settings, configuration, Settings.bytes(input.entries()), progress);
        workers = new Workers(settings.resources().threads());
    }

    /**
     * Reads all articles and counts what they say together. LanguageTool starts to read those that it will be asked
     * about.
     */
    Corpus countCorpus() {
        CorpusCounts corpus = new CorpusCounts(input.site());
        boolean readsAhead = counting.changedSince().isEmpty();
        if (readsAhead) {
            languageTool.ifPresent(it -> it.expect(asked().size()));
        }
        workers.each(
                articles.numbers(),
                number -> {
                    progress.begun(articles.path(number));
                    Document document = articles.get(number);
                    if (readsAhead && counting.isAsked(document.path())) {
                        languageTool.ifPresent(it -> it.foresee(document));
                    }
                    Evidence evidence = Evidence.of(document);
                    progress.done(articles.path(number));
                    return evidence;
                },
                corpus::add);
        return corpus;
    }

    /** What changed since the revision that the run names; LanguageTool starts to read the changed articles. */
    Optional<Changes> findChanges() {
        Optional<Changes> changes = counting.changedSince().map(this::changesSince);
        if (languageTool.isPresent() && changes.isPresent()) {
            List<Document> changed = articles.all().stream()
                    .filter(it -> changes.get().isChanged(it.path()) && counting.isAsked(it.path()))
                    .toList();
            languageTool.get().expect(changed.size());
            changed.forEach(languageTool.get()::foresee);
        }
        return changes;
    }

    private Changes changesSince(String revision) {
        return History.since(revision, settings.contentDirectory(), articles.all(), bytes -> Decoded.of(bytes)
                .text());
    }

    /** Makes the checks. */
    ArticleChecker checker() {
        return ArticleChecker.of(configuration, languageTool.map(LanguageToolRun::check), progress::warn);
    }

    /**
     * Checks the articles that are asked for. Unchanged ones are read by our own rules alone, which are fast; they check an
     * article while LanguageTool reads it.
     *
     * @throws ConfigurationException when LanguageTool cannot read at all, or not in the language of the run
     */
    CheckedArticles check(ArticleChecker checker, Corpus corpus, Optional<Changes> changes) {
        languageTool.ifPresent(LanguageToolRun::begin);
        List<Integer> asked = asked();
        List<Page> pages = new ArrayList<>();
        PersonIndex people = new PersonIndex();
        workers.each(
                asked,
                number -> {
                    progress.begun(articles.path(number));
                    Document document = articles.get(number);
                    boolean whole =
                            changes.map(it -> it.isChanged(document.path())).orElse(true);
                    Page page = checker.check(document, corpus, whole);
                    List<PersonMention> mentions = checker.people(document, corpus);
                    CheckedArticle checked = new CheckedArticle(page.of(articles.lasting(number, document)), mentions);
                    progress.done(articles.path(number));
                    return checked;
                },
                checked -> {
                    pages.add(checked.page());
                    people.add(checked.page().document().path(), checked.mentions());
                    progress.checked(pages.size(), asked.size());
                });
        languageTool.ifPresent(LanguageToolRun::await);
        return new CheckedArticles(pages, people);
    }

    private List<Integer> asked() {
        return articles.numbers().stream()
                .filter(number -> counting.isAsked(articles.path(number)))
                .toList();
    }

    private record CheckedArticle(Page page, List<PersonMention> mentions) {}

    /** Removes the findings that stet entries, the baseline and unchanged lines suppress. */
    Results filter(
            CheckedArticles checked,
            ArticleChecker checker,
            Optional<BaselineFilter> baseline,
            Optional<Changes> changes) {
        boolean readsEverything = settings.includes().isEmpty() && counting.isOfAll();
        List<FindingFilter> filters = new ArrayList<>();
        filters.add(new StetEntryFilter(configuration.stets(), readsEverything));
        baseline.ifPresent(filters::add);
        changes.map(ChangedLinesFilter::new).ifPresent(filters::add);
        FilteredPages filtered = FilteredPages.of(
                SkippedArticles.toldOnce(RecurringLines.joined(checked.pages())),
                filters,
                checker.applied(changes.isEmpty()));
        return new Results(
                filtered.pages(), checker.rules(), checked.people().index(settings.language()), filtered.unused());
    }

    /** The results with the context of the run. */
    RunContext context(Results results, CheckedArticles checked, ArticleChecker checker, Corpus corpus) {
        return new RunContext(
                results,
                checked.pages(),
                articles,
                checker,
                corpus,
                input.site(),
                input.reader(),
                configuration.book(),
                workers);
    }

    @Override
    public void close() {
        languageTool.ifPresent(LanguageToolRun::close);
        workers.close();
    }
}
