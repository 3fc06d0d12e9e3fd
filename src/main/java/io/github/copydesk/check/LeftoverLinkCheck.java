package io.github.copydesk.check;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.leftovers.ByLanguage;
import io.github.copydesk.leftovers.Place;
import io.github.copydesk.leftovers.TailLink;
import io.github.copydesk.rule.Finding;
import io.github.copydesk.rule.Rule;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the words of a link that led on to the rest of an article, at the end of a paragraph or alone:
 * {@code Continue reading}. Where they still are a link, an author wants them there.
 */
public final class LeftoverLinkCheck implements Check {
    /** A request of HTTP, as a manual of an interface has it on a line: {@code GET /quays}. */
    private static final Pattern REQUEST = Pattern.compile("(?:GET|HEAD|POST|PUT|PATCH|DELETE) [/{]");

    private final Rule rule;
    private final ByLanguage<TailLink> links;

    public LeftoverLinkCheck(Materials materials) {
        rule = materials.rule();
        links = TailLink.of(materials.lists());
    }

    @Override
    public Stream<Finding> check(Document document, Corpus corpus) {
        return document.blocks().stream()
                .filter(block -> Place.standsAlone(document, block))
                .flatMap(block -> check(document, block).stream());
    }

    private Optional<Finding> check(Document document, Block block) {
        return links.of(document)
                .in(block.text())
                .map(tail -> block.span(tail.start(), tail.end()))
                .filter(span -> !Place.hasLink(document, span) && !Place.hasAddress(document, span))
                .filter(span -> !REQUEST.matcher(document.text(span)).lookingAt())
                .map(span -> rule.finding(
                        span, "'%s' is a link of the web page that leads nowhere here".formatted(document.text(span))));
    }
}
