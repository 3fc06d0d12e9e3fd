package io.github.copydesk.lsp;

import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Page;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;

/** Hover texts: the finding, its rule, and a link to the page of the rule. */
record Hovers(RulePages pages, Encoding encoding) {
    private static final Pattern LINE = Pattern.compile("\\bon line (\\d+)");
    private static final Pattern MARKUP = Pattern.compile("([\\\\`*_{}\\[\\]<>#|])");

    Optional<Hover> at(Position position, Page page, Article article) {
        Positions positions = encoding.positions(article.text());
        int offset = positions.offset(position);
        List<Finding> here = page.findings().stream()
                .filter(it -> it.span().start() <= offset && offset <= it.span().end())
                .toList();
        if (here.isEmpty()) {
            return Optional.empty();
        }
        String text = here.stream().map(it -> text(it, article)).collect(Collectors.joining("\n\n---\n\n"));
        return Optional.of(new Hover(
                new MarkupContent(MarkupKind.MARKDOWN, text),
                positions.range(here.get(0).span())));
    }

    private String text(Finding finding, Article article) {
        String message = MARKUP.matcher(finding.message()).replaceAll("\\\\$1");
        String linked =
                LINE.matcher(message).replaceAll("on [line $1](" + article.uri().replace("$", "\\$") + "#L$1)");
        return "**%s**\n\n%s\n\n[%s](%s)"
                .formatted(finding.rule().title(), linked, finding.rule().id(), pages.address(finding.rule()));
    }
}
