package io.github.copydesk.engine;

import io.github.copydesk.config.ProjectConfiguration;
import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.filter.AppliedRules;
import io.github.copydesk.filter.Severities;
import io.github.copydesk.filter.StetEntryFilter;
import io.github.copydesk.format.ArticleReader;
import io.github.copydesk.format.Formats;
import io.github.copydesk.names.person.PersonMention;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Page;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.site.Inclusions;
import io.github.copydesk.site.PathLanguages;
import io.github.copydesk.site.Site;
import io.github.copydesk.site.SiteDetector;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Glob;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads and checks the articles of a project one at a time, wherever their bytes come from. Thread-safe without
 * LanguageTool; with it, each thread needs {@linkplain #withLanguageTool one of its own}.
 */
public final class ProjectChecker implements AutoCloseable {
    private final Settings settings;
    private final ProjectConfiguration config;
    private final Site site;
    private final ArticleReader reader;
    private final ArticleChecker checker;
    private final boolean alone;
    private final List<Glob> ignored;
    private final @Nullable LanguageToolRun languageTool;

    private ProjectChecker(
            Settings settings,
            ProjectConfiguration config,
            Site site,
            ArticleReader reader,
            boolean alone,
            @Nullable LanguageToolRun languageTool,
            Progress progress) {
        this.settings = settings;
        this.config = config;
        this.site = site;
        this.reader = reader;
        this.alone = alone;
        this.languageTool = languageTool;
        ignored = config.ignore().stream().map(Glob::of).toList();
        checker = ArticleChecker.of(
                config, Optional.ofNullable(languageTool).map(LanguageToolRun::check), progress::warn);
    }

    /**
     * Opens a checker without LanguageTool.
     *
     * @param paths of articles, from which languages of folders are recognised
     * @param alone whether the articles come without the files of their repository
     * @throws io.github.copydesk.yaml.ConfigurationException when something in the configuration is wrong
     */
    public static ProjectChecker open(Settings settings, Collection<String> paths, boolean alone, Progress progress) {
        ProjectConfiguration config = new ProjectFiles(settings).configuration(progress);
        Site site = SiteDetector.detect(
                settings.contentDirectory(), config.site(), settings.resources().disk());
        ArticleReader reader = new ArticleReader(
                alone
                        ? Formats.alone(site)
                        : new Formats(
                                site,
                                settings.contentDirectory(),
                                settings.resources().disk()),
                new PathLanguages(paths, alone ? List.of() : site.above(settings.contentDirectory())),
                settings.language(),
                config.maxFileSize(),
                settings.resources().disk());
        return new ProjectChecker(settings, config, site, reader, alone, null, progress);
    }

    /** The same with LanguageTool, unless the project has switched it off. Not thread-safe. */
    public ProjectChecker withLanguageTool(Progress progress) {
        return LanguageToolRun.open(settings, config, 0, progress)
                .map(reading -> new ProjectChecker(settings, config, site, reader, alone, reading, progress))
                .orElse(this);
    }

    /** What generates the pages. */
    public Site site() {
        return site;
    }

    /** The project configuration. */
    public ProjectConfiguration config() {
        return config;
    }

    /** Our own rules and those of the project. */
    public RuleBook book() {
        return config.book();
    }

    /** The checker of parsed articles. */
    public ArticleChecker checker() {
        return checker;
    }

    /** Whether LanguageTool checks too. */
    public boolean hasLanguageTool() {
        return languageTool != null;
    }

    /** Whether the project configuration ignores an article, or a folder that contains it. */
    public boolean isIgnored(String path) {
        for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
            String above = path.substring(0, end);
            if (ignored.stream().anyMatch(glob -> glob.matches(above))) {
                return true;
            }
        }
        return false;
    }

    /** Reads an article from its bytes. If they cannot be decoded, the document has a flaw that says so. */
    public Document read(String path, byte[] bytes) {
        return reader.readSized(path, bytes);
    }

    /** The document of an article that is larger than the project allows, with that flaw. */
    public Document tooLarge(String path, long size) {
        return reader.tooLarge(path, size);
    }

    /** Asks the corpus what {@link #check} will ask, as far as it can be known without the answers. */
    public void ask(Document document, Corpus corpus) {
        checker.check(document, corpus, false);
        checker.people(document, corpus);
        if (languageTool != null) {
            languageTool.ask(document, corpus);
        }
    }

    /** The findings of an article, before the project's stet entries are applied. */
    public Page check(Document document, Corpus corpus) {
        return checker.check(document, corpus, languageTool != null);
    }

    /** The number of the project's first stet entry that accepts a finding of an article; -1 for none. */
    public int stet(Document document, Finding finding) {
        return StetEntryFilter.first(config.stets(), document, finding)
                .map(config.stets()::indexOf)
                .orElse(-1);
    }

    /** The rules that are applied, by this checker or by one with LanguageTool. */
    public AppliedRules applied() {
        return checker.applied(id -> checker.isRun(id, languageTool != null) || isLeftToLanguageTool(id));
    }

    private boolean isLeftToLanguageTool(String id) {
        return settings.languageTool()
                && !config.languageTool().isDisabled(id)
                && book().named(id)
                        .filter(rule -> rule.folder().equals(RuleBook.LANGUAGETOOL))
                        .filter(rule -> !new Severities(config.severity()).isOff(rule))
                        .isPresent();
    }

    /** The language that the path of an article names. */
    public Optional<String> languageOf(String path) {
        return reader.languages().of(path);
    }

    /** Whether the findings in an article may depend on other files of the repository. */
    public boolean dependsOnFiles(Document document) {
        return !alone && Inclusions.mayDependOnFiles(site, document.source());
    }

    /** The people named in an article. */
    public List<PersonMention> people(Document document, Corpus corpus) {
        return checker.people(document, corpus);
    }

    @Override
    public void close() {
        if (languageTool != null) {
            languageTool.close();
        }
    }
}
