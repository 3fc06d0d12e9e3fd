package io.github.copydesk.check;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.corpus.TemplateEvidence;
import io.github.copydesk.leftovers.ByLanguage;
import io.github.copydesk.leftovers.MergeField;
import io.github.copydesk.leftovers.Notation;
import io.github.copydesk.leftovers.Place;
import io.github.copydesk.leftovers.Placeholder;
import io.github.copydesk.rule.Finding;
import io.github.copydesk.rule.Rule;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.FileType;
import io.github.copydesk.text.Mask;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/**
 * Finds template tags that nothing replaced, and words that hold a place: <code>{{ title }}</code>, {@code TK}.
 *
 * <p>A tag lives where a site generator reads the article. Whether one does is told by the corpus: what
 * many articles call is there, what a single one calls was copied along.
 */
public final class LeftoverTokenCheck implements Check {
    private static final int FEWEST_ARTICLES = 3;
    private static final double SHARE = 0.05;

    /** What Jekyll calls the settings that all its pages share. */
    private static final String SITE = "{{site";

    private static final Comparator<Finding> LONGEST_FIRST = Comparator.comparingInt(
                    (Finding it) -> it.span().start())
            .thenComparing(it -> -it.span().end());

    private final Rule rule;
    private final ByLanguage<Placeholder> placeholders;

    public LeftoverTokenCheck(Materials materials) {
        rule = materials.rule();
        placeholders = new ByLanguage<>(language -> new Placeholder(materials.lists(), language));
    }

    @Override
    public Stream<Finding> check(Document document, Corpus corpus) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < document.blocks().size(); i++) {
            findings.addAll(check(document, i, corpus));
        }
        return findings.stream();
    }

    /** What is both a field and a placeholder, such as {@code [TK: NAME]}, is said once. */
    private List<Finding> check(Document document, int index, Corpus corpus) {
        Block block = document.blocks().get(index);
        boolean structure = block.kind() == Block.Kind.HEADING && !Place.isEmptySection(document.blocks(), index);
        List<Finding> all = new ArrayList<>(0);
        for (Mask mask : block.masks()) {
            Span tag = block.span(mask);
            if (mask.kind() == Mask.Kind.TEMPLATE
                    && !isMentioned(document, tag)
                    && !isLive(document, document.text(tag), corpus)) {
                all.add(finding(document, tag, "is a template tag that nothing replaced"));
            }
        }
        for (MatchResult it : MergeField.in(block, document.type())) {
            all.add(finding(document, block.span(it), "is a field that no value was put in"));
        }
        for (MatchResult it : placeholders.of(document).in(document, block, structure)) {
            if (!Notation.explains(document, it)) {
                all.add(finding(document, block.span(it), "holds the place of words to come"));
            }
        }
        if (all.size() < 2) {
            return all;
        }
        all.sort(LONGEST_FIRST);
        List<Finding> apart = new ArrayList<>();
        int end = -1;
        for (Finding finding : all) {
            if (finding.span().start() >= end) {
                apart.add(finding);
                end = finding.span().end();
            }
        }
        return apart;
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
        boolean markdown = document.type() == FileType.MARKDOWN;
        boolean exported = corpus.site().decided() && corpus.site().generator().isEmpty();
        if (!liquid || exported || document.type() == FileType.PLAIN_TEXT) {
            return false;
        }
        if (TemplateEvidence.of(document).isTemplate()) {
            return true;
        }
        if (!markdown && document.frontMatter().isEmpty()) {
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

    private Finding finding(Document document, Span span, String fact) {
        return rule.finding(span, "'%s' %s".formatted(document.text(span), fact));
    }
}
