package io.github.copydesk.verdict;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.corpus.TemplateEvidence;
import io.github.copydesk.format.mask.Shortcodes;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.FileType;
import io.github.copydesk.text.Mask;
import java.util.List;

/**
 * Rules out tags in square brackets that a plug-in of the site's generator replaces, as Grav's does: they open and
 * close in articles with front matter, more than one article has them or others that open and close beside them, and
 * neither WordPress nor a forum, from which they could be left, has one of that name.
 */
final class LiveShortcodes {
    private static final int FEWEST_ARTICLES = 2;
    private static final int MOST_RUNS = 50;

    private LiveShortcodes() {}

    /** @param run the tag, or several without text between them, as the source has them */
    static boolean isLive(Document document, String run, Corpus corpus) {
        return document.type() == FileType.MARKDOWN
                && !document.frontMatter().isEmpty()
                && isPluginOfSite(document, run)
                && (isFrequent(run, corpus) || hasFrequent(document, corpus));
    }

    private static boolean isPluginOfSite(Document document, String run) {
        return TagForm.isPaired(document, run) && TagForm.names(run).noneMatch(Shortcodes::isCommon);
    }

    private static boolean isFrequent(String run, Corpus corpus) {
        return corpus.articlesWithTemplate(TemplateEvidence.name(run)) >= FEWEST_ARTICLES;
    }

    private static boolean hasFrequent(Document document, Corpus corpus) {
        return document.derive(OfSite.class, OfSite::of).runs().stream().anyMatch(run -> isFrequent(run, corpus));
    }

    /** The first runs of tags in an article that may be of a plug-in of the site, each text once. */
    private record OfSite(List<String> runs) {
        static OfSite of(Document document) {
            return new OfSite(document.blocks().stream()
                    .flatMap(block -> block.masks().stream()
                            .filter(mask -> mask.kind() == Mask.Kind.SHORTCODE)
                            .map(mask -> document.text(block.span(mask))))
                    .distinct()
                    .limit(MOST_RUNS)
                    .filter(run -> isPluginOfSite(document, run))
                    .toList());
        }
    }
}
