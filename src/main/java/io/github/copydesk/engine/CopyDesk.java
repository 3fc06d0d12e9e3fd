package io.github.copydesk.engine;

import io.github.copydesk.baseline.Baseline;
import io.github.copydesk.baseline.BaselineFile;
import io.github.copydesk.config.ConfigFile;
import io.github.copydesk.config.DeskConfig;
import io.github.copydesk.corpus.CorpusCounts;
import io.github.copydesk.corpus.Evidence;
import io.github.copydesk.disk.Disk;
import io.github.copydesk.disk.FileNames;
import io.github.copydesk.filter.Changed;
import io.github.copydesk.filter.Known;
import io.github.copydesk.filter.Severities;
import io.github.copydesk.filter.Sieve;
import io.github.copydesk.filter.StandingLines;
import io.github.copydesk.filter.StetEntries;
import io.github.copydesk.fix.Draft;
import io.github.copydesk.fix.FixLevel;
import io.github.copydesk.format.ArticleReader;
import io.github.copydesk.format.file.ContentFolder;
import io.github.copydesk.format.file.Decoded;
import io.github.copydesk.git.Changes;
import io.github.copydesk.git.History;
import io.github.copydesk.names.person.PersonIndex;
import io.github.copydesk.names.person.PersonMention;
import io.github.copydesk.results.Key;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.Results;
import io.github.copydesk.results.Silencer;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.site.Site;
import io.github.copydesk.text.Document;
import io.github.copydesk.yaml.ConfigurationException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A run: the articles are read, what they say together is gathered, each is checked, and what counts is kept.
 *
 * <p>The results depend on nothing but the content, the configuration and the settings; not on threads.
 */
public final class CopyDesk {
    private final Settings settings;
    private final DeskConfig config;

    private CopyDesk(Settings settings, DeskConfig config) {
        this.settings = settings;
        this.config = config;
    }

    /** Runs a desk for which every finding counts that nobody lets stand. */
    public static Results run(Settings settings, Progress progress) {
        return run(settings, Counting.ALL, progress);
    }

    /**
     * Runs a desk.
     *
     * @throws ConfigurationException when something in the newsroom's configuration is wrong
     */
    public static Results run(Settings settings, Counting counting, Progress progress) {
        return sit(settings, counting, known(settings, counting), progress, RunContext::results);
    }

    /**
     * The articles in which something can be fixed, as they would read then.
     *
     * @param level how sure a replacement must be
     * @throws ConfigurationException when something in the newsroom's configuration is wrong
     */
    public static List<Draft> fix(Settings settings, Counting counting, FixLevel level, Progress progress) {
        return sit(settings, counting, known(settings, counting), progress, it -> it.drafts(level));
    }

    /**
     * What the baseline should hold: every finding that counts, and of the file as it is what this run could not see,
     * such as the findings of LanguageTool when it was not asked.
     *
     * @param file may be missing
     */
    public static BaselineUpdate baseline(Settings settings, Path file, Progress progress) {
        Disk disk = settings.means().disk();
        Baseline before = disk.exists(file) ? BaselineFile.read(file, disk) : Baseline.of(List.of());
        Known known = known(before, settings);
        Results results = sit(settings, Counting.ALL, Optional.of(known), progress, RunContext::results);
        List<Key> keys = results.pages().stream()
                .flatMap(page -> Key.of(page.counting(Silencer.BASELINE)).stream())
                .toList();
        return new BaselineUpdate(before, Baseline.of(keys).and(before, key -> !known.isJudged(key)), known.kept());
    }

    static Optional<Known> known(Settings settings, Counting counting) {
        return counting.baseline()
                .map(it -> BaselineFile.read(it, settings.means().disk()))
                .map(it -> known(it, settings));
    }

    static Known known(Baseline baseline, Settings settings) {
        return new Known(
                baseline,
                path -> isThere(
                        settings.contentDirectory(), path, settings.means().disk()));
    }

    private static boolean isThere(Path content, String path, Disk disk) {
        try {
            return disk.exists(FileNames.resolve(content, path));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static <T> T sit(
            Settings settings,
            Counting counting,
            Optional<Known> known,
            Progress progress,
            Function<RunContext, T> outcome) {
        return new CopyDesk(settings, decided(settings, progress)).sit(counting, known, progress, outcome);
    }

    /** What the newsroom decided, which may be nothing. */
    static DeskConfig decided(Settings settings, Progress progress) {
        RuleBook ours = RuleBook.builtIn();
        DeskConfig config = settings.configFile()
                .map(file -> ConfigFile.read(
                        file,
                        ours,
                        settings.contentDirectory(),
                        settings.means().disk()))
                .orElseGet(() -> DeskConfig.undecided(ours));
        config.book().warnings().forEach(progress::warn);
        return config;
    }

    private <T> T sit(Counting counting, Optional<Known> known, Progress progress, Function<RunContext, T> outcome) {
        Reading reading = Reading.of(settings, config, progress);
        Site site = reading.site();
        List<ContentFolder.Entry> entries = reading.entries();
        try (Workers workers = new Workers(settings.means().threads());
                @Nullable
                        LanguageToolDesk languageTool =
                                languageTool(entries, progress).orElse(null)) {
            ArticleReader reader = reading.reader();
            Articles articles = new Articles(entries, reader, settings.means().memory());
            CorpusCounts corpus = new CorpusCounts(site);
            boolean foresees = languageTool != null && counting.changedSince().isEmpty();
            workers.each(
                    articles.numbers(),
                    number -> {
                        progress.begun(articles.path(number));
                        Document document = articles.get(number);
                        if (languageTool != null && foresees && counting.isAsked(document.path())) {
                            languageTool.foresee(document);
                        }
                        Evidence evidence = Evidence.of(document);
                        progress.done(articles.path(number));
                        return evidence;
                    },
                    corpus::add);
            Optional<Changes> changes = counting.changedSince().map(revision -> changes(revision, articles.all()));
            if (languageTool != null && changes.isPresent()) {
                Changes since = changes.get();
                articles.all().stream()
                        .filter(it -> since.isChanged(it.path()) && counting.isAsked(it.path()))
                        .forEach(languageTool::foresee);
            }
            Desk desk = Desk.of(config, Optional.ofNullable(languageTool).map(LanguageToolDesk::read), progress::warn);
            List<Page> pages = new ArrayList<>();
            PersonIndex roster = new PersonIndex();
            List<Integer> asked = articles.numbers().stream()
                    .filter(number -> counting.isAsked(articles.path(number)))
                    .toList();
            workers.each(
                    asked,
                    number -> {
                        progress.begun(articles.path(number));
                        Document document = articles.get(number);
                        // What nobody changed is read by our own rules alone: they are fast.
                        boolean whole =
                                changes.map(it -> it.isChanged(document.path())).orElse(true);
                        Page page = desk.check(document, corpus, whole);
                        List<PersonMention> people = desk.people(document, corpus);
                        Checked checked = new Checked(page.of(articles.lasting(number, document)), people);
                        progress.done(articles.path(number));
                        return checked;
                    },
                    checked -> {
                        pages.add(checked.page());
                        roster.add(checked.page().document().path(), checked.people());
                        progress.checked(pages.size(), asked.size());
                    });
            List<Sieve> sieves = new ArrayList<>();
            sieves.add(new StetEntries(config.stets(), settings.includes().isEmpty() && counting.isOfAll()));
            known.ifPresent(sieves::add);
            changes.map(Changed::new).ifPresent(sieves::add);
            Sifted sifted = Sifted.of(StandingLines.joined(pages), sieves, id -> desk.isRun(id, changes.isEmpty()));
            Results results =
                    new Results(sifted.pages(), desk.rules(), roster.index(settings.language()), sifted.stale());
            return outcome.apply(
                    new RunContext(results, pages, articles, desk, corpus, site, reader, config.book(), workers));
        }
    }

    private Changes changes(String revision, List<Document> documents) {
        return History.since(revision, settings.contentDirectory(), documents, bytes -> Decoded.of(bytes)
                .text());
    }

    /** An article that was checked, and who is named in it. */
    private record Checked(Page page, List<PersonMention> people) {}

    private Optional<LanguageToolDesk> languageTool(List<ContentFolder.Entry> entries, Progress progress) {
        return languageTool(settings, config, entries, progress);
    }

    /** LanguageTool, unless it is off. */
    static Optional<LanguageToolDesk> languageTool(
            Settings settings, DeskConfig config, List<ContentFolder.Entry> entries, Progress progress) {
        Severities severities = new Severities(config.severity());
        return config.book()
                .rule(RuleBook.LANGUAGETOOL)
                .filter(rule -> settings.languageTool() && !severities.isOff(rule))
                .map(rule -> new LanguageToolDesk(rule, settings, config, Settings.bytes(entries), progress));
    }
}
