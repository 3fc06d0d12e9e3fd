package io.github.copydesk.verdict;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.corpus.TemplateEvidence;
import io.github.copydesk.site.Generator;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.FileType;
import io.github.copydesk.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Rules out template tags that are live, if the site generator is unknown: a tag that many articles contain is
 * replaced, one in a single article was copied.
 */
final class LiveTags {
    private static final int FEWEST_ARTICLES = 3;
    private static final double SHARE = 0.05;

    /** The name by which Jekyll calls the settings that all pages share. */
    private static final String SITE = "{{site";

    private static final Pattern RAW = Pattern.compile("\\{%-?\\s*(?:end)?(?:raw|verbatim)\\s*-?%\\}");
    private static final Pattern RAW_OPENER = Pattern.compile("\\{%-?\\s*(?:raw|verbatim)\\s*-?%\\}");
    private static final Pattern RAW_CLOSER = Pattern.compile("\\{%-?\\s*end(?:raw|verbatim)\\s*-?%\\}");

    private LiveTags() {}

    static boolean isLive(Document document, Span span, Corpus corpus) {
        String tag = document.text(span);
        return isMentioned(document, span) || isPairOfRaw(document, tag) || isLive(document, tag, corpus);
    }

    /** Whether an article quotes the message of a program: {@code "${name} is not found"}. */
    private static boolean isMentioned(Document document, Span span) {
        String source = document.source();
        return source.startsWith("${", span.start())
                && span.start() > 0
                && "\"“'‘".indexOf(source.charAt(span.start() - 1)) >= 0;
    }

    /**
     * Whether a tag keeps a part of the article from the template language, {@code {% raw %}}, so its author knows of
     * the language.
     */
    private static boolean isPairOfRaw(Document document, String tag) {
        return document.type() != FileType.PLAIN_TEXT
                && RAW.matcher(tag).matches()
                && document.derive(RawParts.class, RawParts::of).closed();
    }

    /** @param closed whether the article has such a part with its beginning and its end */
    private record RawParts(boolean closed) {
        static RawParts of(Document document) {
            return new RawParts(RAW_OPENER.matcher(document.source()).find()
                    && RAW_CLOSER.matcher(document.source()).find());
        }
    }

    private static boolean isLive(Document document, String tag, Corpus corpus) {
        boolean liquid = tag.startsWith("{{") || tag.startsWith("{%");
        boolean hugo = tag.startsWith("{{<") || tag.startsWith("{{%");
        if (tag.startsWith("{{{") && corpus.site().generator().equals(Optional.of(Generator.DOXIA))) {
            return true; // a link of APT
        }
        boolean exported = corpus.site().decided() && corpus.site().generator().isEmpty();
        if (liquid && TemplateEvidence.of(document).hasSyntaxOfTemplates()) {
            return true;
        }
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
        boolean generator = corpus.totals().withTemplateCalls() >= FEWEST_ARTICLES;
        if (generator
                && (TemplateEvidence.isCall(tag)
                        || TemplateEvidence.of(document).calls() > 0)) {
            return true;
        }
        String name = TemplateEvidence.name(tag);
        double share = name.equals(SITE) ? 0 : SHARE;
        return corpus.articlesWithTemplate(name)
                >= Math.max(FEWEST_ARTICLES, share * corpus.totals().articles());
    }
}
