package io.github.copydesk.verdict;

import io.github.copydesk.leftovers.Place;
import io.github.copydesk.leftovers.TailLink;
import io.github.copydesk.model.Features;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import io.github.copydesk.verdict.LineCandidate.Kind;
import io.github.copydesk.wording.LineKind;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds links of a page that have lost their address: the ends of teasers, "Read more". */
final class TailCandidates {
    /** An HTTP request, which manuals of an interface have on a line of its own: {@code GET /quays}. */
    private static final Pattern REQUEST = Pattern.compile("(?:GET|HEAD|POST|PUT|PATCH|DELETE) [/{]");

    private final LineReading lines;
    private final Map<Integer, PageBlock> formed;

    /** @param formed the blocks with the form of a block of a page, by their indexes */
    TailCandidates(LineReading lines, Map<Integer, PageBlock> formed) {
        this.lines = lines;
        this.formed = formed;
    }

    Optional<BareCandidate> in(int index) {
        Optional<TailLink.Tail> listed = lines.tail(lines.block(index));
        if (listed.isPresent()) {
            return listed(index, listed.get());
        }
        boolean chrome = lines.value(index) >= LineReading.WEAK || formed.containsKey(index);
        if (!chrome && lines.isWorded(LineKind.TAIL, index) && !Place.isProse(lines.block(index))) {
            Features wording = lines.wording("tail-worded", LineKind.TAIL, index);
            return Optional.of(candidate(index, lines.block(index).span(), wording));
        }
        return wordedEnd(index);
    }

    private Optional<BareCandidate> listed(int index, TailLink.Tail tail) {
        Span span = lines.block(index).span(tail.start(), tail.end());
        return REQUEST.matcher(lines.document().text(span)).lookingAt()
                ? Optional.empty()
                : Optional.of(candidate(index, span, new Features().when("tail-alone", tail.start() == 0)));
    }

    private Optional<BareCandidate> wordedEnd(int index) {
        Block block = lines.block(index);
        double recurs = lines.surroundings().endRecurrence(index);
        return lines.worded()
                .flatMap(it -> it.tail(block))
                .filter(it -> it.isLikely() || recurs > 0)
                .map(it -> candidate(
                        index,
                        block.span(it.span().start(), it.span().end()),
                        new Features().when("tail-worded-end", true).set("wording-end", it.odds())));
    }

    private BareCandidate candidate(int index, Span span, Features features) {
        Document document = lines.document();
        boolean linked = Place.hasLink(document, span) || Place.hasAddress(document, span);
        boolean end = span.start() > lines.block(index).span().start();
        return new BareCandidate(
                Kind.TAIL_LINK,
                index,
                span,
                "is a link from the web page that leads nowhere here",
                features.when("tail-linked", linked)
                        .set("tail-recurs", end ? lines.surroundings().endRecurrence(index) : 0));
    }
}
