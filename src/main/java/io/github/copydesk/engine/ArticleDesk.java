package io.github.copydesk.engine;

import io.github.copydesk.config.DeskConfig;
import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.filter.StetEntries;
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
public final class ArticleDesk implements AutoCloseable {
    private final Settings settings;
    private final DeskConfig config;
    private final Site site;
    private final ArticleReader reader;
    private final Desk desk;
    private final List<Glob> ignored;
    private final @Nullable LanguageToolDesk languageTool;

    private ArticleDesk(
            Settings settings,
            DeskConfig config,
            Site site,
            ArticleReader reader,
            @Nullable LanguageToolDesk languageTool,
            Progress progress) {
        this.settings = settings;
        this.config = config;
        this.site = site;
        this.reader = reader;
        this.languageTool = languageTool;
        ignored = config.ignore().stream().map(Glob::of).toList();
        desk = Desk.of(config, Optional.ofNullable(languageTool).map(LanguageToolDesk::check), progress::warn);
    }

    /**
     * Opens one that applies our own rules.
     *
     * @param paths of articles, as far as they may tell languages
     * @param alone whether the articles come without the repository that they are of
     * @throws io.github.copydesk.yaml.ConfigurationException when something in the configuration is wrong
     */
    public static ArticleDesk open(Settings settings, Collection<String> paths, boolean alone, Progress progress) {
        DeskConfig config = CopyDesk.decided(settings, progress);
        Site site = SiteDetector.detect(
                settings.contentDirectory(), config.site(), settings.means().disk());
        ArticleReader reader = new ArticleReader(
                alone
                        ? Formats.alone(site)
                        : new Formats(
                                site,
                                settings.contentDirectory(),
                                settings.means().disk()),
                new PathLanguages(paths, alone ? List.of() : site.above(settings.contentDirectory())),
                settings.language(),
                config.maxFileSize(),
                settings.means().disk());
        return new ArticleDesk(settings, config, site, reader, null, progress);
    }

    /** The same with LanguageTool, unless the project has switched it off; nobody else may use it at the same time. */
    public ArticleDesk withLanguageTool(Progress progress) {
        return CopyDesk.languageTool(settings, config, List.of(), progress)
                .map(reading -> new ArticleDesk(settings, config, site, reader, reading, progress))
                .orElse(this);
    }

    /** What generates the pages. */
    public Site site() {
        return site;
    }

    /** What the project decided. */
    public DeskConfig config() {
        return config;
    }

    /** The rules of the project, and our own. */
    public RuleBook book() {
        return config.book();
    }

    /** The checks. */
    public Desk desk() {
        return desk;
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
        desk.check(document, corpus, false);
        desk.people(document, corpus);
        if (languageTool != null) {
            languageTool.ask(document, corpus);
        }
    }

    /** What is found in an article, before the stet entries of the project are asked. */
    public Page check(Document document, Corpus corpus) {
        return desk.check(document, corpus, languageTool != null);
    }

    /** The page without what the stet entries of the project keep from counting. */
    public Page sifted(Page page) {
        return new StetEntries(config.stets(), false).sift(List.of(page)).get(0);
    }

    /** The people whom an article names. */
    public List<PersonMention> people(Document document, Corpus corpus) {
        return desk.people(document, corpus);
    }

    @Override
    public void close() {
        if (languageTool != null) {
            languageTool.close();
        }
    }
}
