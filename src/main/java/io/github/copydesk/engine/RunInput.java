package io.github.copydesk.engine;

import io.github.copydesk.config.ProjectConfiguration;
import io.github.copydesk.format.ArticleReader;
import io.github.copydesk.format.Formats;
import io.github.copydesk.format.file.ContentFolder;
import io.github.copydesk.site.PathLanguages;
import io.github.copydesk.site.Site;
import io.github.copydesk.site.SiteDetector;
import java.util.List;

/**
 * The articles of a run, and how they are read.
 *
 * @param site what generates the pages
 * @param entries the articles, by path
 */
record RunInput(Site site, List<ContentFolder.Entry> entries, ArticleReader reader) {
    /** Lists the articles that the settings and the project configuration select. */
    static RunInput of(Settings settings, ProjectConfiguration config, Progress progress) {
        Site site = SiteDetector.detect(
                settings.contentDirectory(), config.site(), settings.resources().disk());
        site.shown().ifPresent(progress::inform);
        ContentFolder.Listing listing = settings.content(config.ignore()).listing();
        listing.unread().shown().ifPresent(progress::inform);
        listing.shownTemplates().ifPresent(progress::inform);
        listing.shownUnfollowed().ifPresent(progress::inform);
        List<ContentFolder.Entry> entries = listing.entries();
        if (entries.isEmpty()) {
            progress.warn(
                    "there is no article in " + settings.contentDirectory().getFileName());
        }
        ArticleReader reader = new ArticleReader(
                new Formats(
                        site, settings.contentDirectory(), settings.resources().disk()),
                languages(settings, site, entries),
                settings.language(),
                config.maxFileSize(),
                settings.resources().disk());
        return new RunInput(site, entries, reader);
    }

    private static PathLanguages languages(Settings settings, Site site, List<ContentFolder.Entry> entries) {
        return new PathLanguages(
                entries.stream().map(ContentFolder.Entry::path).toList(), site.above(settings.contentDirectory()));
    }
}
