package io.github.copydesk.engine;

import io.github.copydesk.config.ProjectConfiguration;
import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.filter.StetEntryFilter;
import io.github.copydesk.format.ArticleReader;
import io.github.copydesk.format.Formats;
import io.github.copydesk.names.person.PersonMention;
import io.github.copydesk.results.Page;
import io.github.copydesk.rulebook.RuleBook;
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
 * Reads and checks articles one at a time, wherever their bytes come from. Any thread may use it, but for LanguageTool: each
 * thread has one {@linkplain #withLanguageTool of its own}.
 */
public final class ProjectChecker implements AutoCloseable {
    private final Settings settings;
    private final ProjectConfiguration config;
    private final Site site;
    private final ArticleReader reader;
    private final ArticleChecker checker;
    private final List<Glob> ignored;
    private final @Nullable LanguageToolRun languageTool;

    private ProjectChecker(
            Settings settings,
            ProjectConfiguration config,
            Site site,
            ArticleReader reader,
            @Nullable LanguageToolRun languageTool,
            Progress progress) {
        this.settings = settings;
        this.config = config;
        this.site = site;
        this.reader = reader;
        this.languageTool = languageTool;
        ignored = config.ignore().stream().map(Glob::of).toList();
        checker = ArticleChecker.of(
                config, Optional.ofNullable(languageTool).map(LanguageToolRun::check), progress::warn);
    }

    /**
     * Opens one that applies our own rules.
     *
     * @param paths of articles, as far as they may tell languages
     * @param alone whether the articles come without the repository that they are of
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
        return new ProjectChecker(settings, config, site, reader, null, progress);
    }

    /** The same with LanguageTool, unless the project has switched it off; nobody else may use it at the same time. */
    public ProjectChecker withLanguageTool(Progress progress) {
        return LanguageToolRun.open(settings, config, 0, progress)
                .map(reading -> new ProjectChecker(settings, config, site, reader, reading, progress))
                .orElse(this);
    }

    /** What generates the pages. */
    public Site site() {
        return site;
    }

    /** What the project decided. */
    public ProjectConfiguration config() {
        return config;
    }

    /** The rules of the project, and our own. */
    public RuleBook book() {
        return config.book();
    }

    /** The checks. */
    public ArticleChecker checker() {
        return checker;
    }

    /** Whether LanguageTool has its say. */
    public boolean hasLanguageTool() {
        return languageTool != null;
    }

    /** Whether the project leaves an article alone, or a folder that it is in. */
    public boolean isIgnored(String path) {
        for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
            String above = path.substring(0, end);
            if (ignored.stream().anyMatch(glob -> glob.matches(above))) {
                return true;
            }
        }
        return false;
    }

    /** Reads an article from its bytes; what is wrong with them is a flaw of the document. */
    public Document read(String path, byte[] bytes) {
        return reader.readSized(path, bytes);
    }

    /** Asks the corpus what {@link #check} will ask, as far as that can be told without answers. */
    public void ask(Document document, Corpus corpus) {
        checker.check(document, corpus, false);
        checker.people(document, corpus);
        if (languageTool != null) {
            languageTool.ask(document, corpus);
        }
    }

    /** What is found in an article, before the stet entries of the project are asked. */
    public Page check(Document document, Corpus corpus) {
        return checker.check(document, corpus, languageTool != null);
    }

    /** The page without what the stet entries of the project keep from counting. */
    public Page filtered(Page page) {
        return new StetEntryFilter(config.stets(), false).filter(List.of(page)).get(0);
    }

    /** The people whom an article names. */
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
