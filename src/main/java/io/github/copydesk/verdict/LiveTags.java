package io.github.copydesk.verdict;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.corpus.TemplateEvidence;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.FileType;
import io.github.copydesk.text.Span;

/**
 * Vetoes template tags that are live, where nothing said what generates the site: what many articles call is there, what a
 * single one calls was copied along.
 */
final class LiveTags {
    private static final int FEWEST_ARTICLES = 3;
    private static final double SHARE = 0.05;

    /** What Jekyll calls the settings that all its pages share. */
    private static final String SITE = "{{site";

    private LiveTags() {}

    static boolean isLive(Document document, Span span, Corpus corpus) {
        String tag = document.text(span);
        return isMentioned(document, span) || isLive(document, tag, corpus);
    }

    /** A message of a program that an article quotes: {@code "${name} is not found"}. */
    private static boolean isMentioned(Document document, Span span) {
        String source = document.source();
        return source.startsWith("${", span.start())
                && span.start() > 0
                && "\"“'‘".indexOf(source.charAt(span.start() - 1)) >= 0;
    }

    private static boolean isLive(Document document, String tag, Corpus corpus) {
        boolean liquid = tag.startsWith("{{") || tag.startsWith("{%");
        boolean hugo = tag.startsWith("{{<") || tag.startsWith("{{%");
        boolean exported = corpus.site().decided() && corpus.site().generator().isEmpty();
        if (!liquid || exported || document.type() == FileType.PLAIN_TEXT) {
            return false;
        }
        if (TemplateEvidence.of(document).isTemplate()) {
            return true;
        }
        if (document.type() != FileType.MARKDOWN && document.frontMatter().isEmpty()) {
            return false;
        }
        if (hugo) {
            return true;
        }
        boolean generator = corpus.articlesWithTemplateCalls() >= FEWEST_ARTICLES;
        if (generator
                && (TemplateEvidence.isCall(tag)
                        || TemplateEvidence.of(document).calls() > 0)) {
            return true;
        }
        String name = TemplateEvidence.name(tag);
        double share = name.equals(SITE) ? 0 : SHARE;
        return corpus.articlesWithTemplate(name) >= Math.max(FEWEST_ARTICLES, share * corpus.articles());
    }
}
