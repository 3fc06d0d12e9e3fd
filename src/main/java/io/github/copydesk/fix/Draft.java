package io.github.copydesk.fix;

import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Page;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** An article as it reads with some of its findings fixed. */
public final class Draft {
    private final Document document;
    private final List<Edit> edits;
    private final List<Piece> pieces;
    private final List<Refusal> refused;

    private Draft(Document document, List<Edit> edits, List<Piece> pieces, List<Refusal> refused) {
        this.document = document;
        this.edits = List.copyOf(edits);
        this.pieces = List.copyOf(pieces);
        this.refused = List.copyOf(refused);
    }

    /**
     * The article with the replacements of some findings; of findings that overlap, the first one is replaced.
     *
     * @param wanted whether a finding, which has one replacement, is to be fixed
     */
    public static Draft of(Page page, Predicate<Finding> wanted) {
        return of(
                page.document(), edits(page.document(), page.findings().stream().filter(wanted)));
    }

    private static Draft of(Document document, List<Edit> edits) {
        List<Piece> pieces = edits.stream()
                .flatMap(it -> it.pieces(document.source()).stream())
                .toList();
        return new Draft(document, edits, pieces, List.of());
    }

    private static List<Edit> edits(Document document, Stream<Finding> findings) {
        Removal removal = new Removal(document);
        List<Edit> possible = findings.flatMap(finding -> edit(document, finding, removal).stream())
                .sorted(Comparator.comparing(Edit::span))
                .toList();
        List<Edit> edits = new ArrayList<>();
        int end = -1;
        for (Edit edit : possible) {
            if (edit.span().start() >= end
                    && (edit.span().length() > 0 || edit.span().start() > end)) {
                edits.add(edit);
                end = edit.span().end();
            }
        }
        return edits;
    }

    private static Optional<Edit> edit(Document document, Finding finding, Removal removal) {
        String replacement = asWritten(finding.replacements().get(0), document.text(finding.span()));
        Optional<Span> span = replacement.isEmpty() ? removal.of(finding.span()) : Optional.of(finding.span());
        return span.map(it -> new Edit(finding, it, replacement));
    }

    /** The replacement with combining accents if the source has them. */
    private static String asWritten(String replacement, String source) {
        boolean apart = !Normalizer.isNormalized(source, Normalizer.Form.NFC)
                && Normalizer.isNormalized(source, Normalizer.Form.NFD);
        return apart ? Normalizer.normalize(replacement, Normalizer.Form.NFD) : replacement;
    }

    /** The article before the fixes. */
    public Document document() {
        return document;
    }

    public boolean isEmpty() {
        return edits.isEmpty();
    }

    /** The number of edits. */
    public int size() {
        return edits.size();
    }

    /** The findings that are fixed. */
    public List<Finding> findings() {
        return edits.stream().map(Edit::finding).toList();
    }

    /** The findings that were to be fixed and are not, with the reasons. */
    public List<Refusal> refused() {
        return refused;
    }

    /** The article after the fixes. */
    public String text() {
        return Piece.applied(document.source(), pieces);
    }

    /**
     * The draft with some of its edits only.
     *
     * @param from the index of the first edit, from 0
     * @param to the index after the last one
     */
    public Draft part(int from, int to) {
        return of(document, edits.subList(from, to));
    }

    /** The draft with the edits of another draft of the same article, all of which come later in the text. */
    public Draft and(Draft later) {
        List<Edit> all = Stream.concat(edits.stream(), later.edits.stream()).toList();
        List<Piece> together =
                Stream.concat(pieces.stream(), later.pieces.stream()).toList();
        return new Draft(document, all, together, concat(refused, later.refused));
    }

    /** The draft in which the findings of the fixed article are fixed too. */
    public Draft then(Document fixed, List<Finding> found) {
        List<Edit> next = edits(fixed, found.stream());
        List<Piece> more =
                next.stream().flatMap(it -> it.pieces(fixed.source()).stream()).toList();
        return new Draft(document, edits, Piece.joined(pieces, more, fixed.source()), refused);
    }

    /** The unchanged article, with a reason why its findings are not fixed. */
    public Draft refused(String why) {
        List<Refusal> all = findings().stream().map(it -> new Refusal(it, why)).toList();
        return new Draft(document, List.of(), List.of(), concat(refused, all));
    }

    private static <T> List<T> concat(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** The reason why the edits would change the paragraphs or the markup; empty if they do not. */
    public String structuralChange(Document fixed) {
        if (!fixed.source().equals(text())) {
            return "the result would be read differently";
        }
        List<Span> addresses =
                edits.stream().filter(Edit::isAddress).map(Edit::span).toList();
        List<Span> whole = addresses.stream().map(it -> Piece.moved(it, pieces)).toList();
        return Structure.expected(document, pieces, addresses).difference(Structure.of(fixed, whole));
    }

    /**
     * The findings that the article did not have before.
     *
     * @param before all findings of the article
     * @param fixed the fixed article
     * @param after all findings of the fixed article
     */
    public List<Finding> fresh(List<Finding> before, Document fixed, List<Finding> after) {
        Map<String, Integer> known = new HashMap<>();
        Set<Finding> gone = new HashSet<>(findings());
        for (Finding finding : before) {
            if (gone.contains(finding)) {
                continue;
            }
            known.merge(name(finding, Piece.moved(finding.span(), pieces), fixed), 1, Integer::sum);
        }
        return after.stream()
                .filter(it -> known.merge(name(it, it.span(), fixed), -1, Integer::sum) < 0)
                .toList();
    }

    private static String name(Finding finding, Span span, Document fixed) {
        return finding.rule().id() + "\0" + fixed.text(span);
    }
}
