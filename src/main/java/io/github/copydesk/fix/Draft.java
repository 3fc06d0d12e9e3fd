package io.github.copydesk.fix;

import io.github.copydesk.rule.Finding;
import io.github.copydesk.rule.Page;
import io.github.copydesk.rule.Severity;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** An article as it would read with some of its findings fixed. */
public final class Draft {
    private final Document document;
    private final List<Edit> edits;

    private Draft(Document document, List<Edit> edits) {
        this.document = document;
        this.edits = edits;
    }

    /**
     * The article with the replacements of some of its findings; of findings that overlap, the first is replaced.
     *
     * @param wanted whether a finding, which has one replacement, is to be fixed
     */
    public static Draft of(Page page, Predicate<Finding> wanted) {
        Removal removal = new Removal(page.document());
        List<Edit> edits = new ArrayList<>();
        int end = -1;
        List<Edit> possible = page.findings().stream()
                .filter(wanted)
                .flatMap(finding -> edit(finding, removal).stream())
                .sorted(Comparator.comparing(Edit::span))
                .toList();
        for (Edit edit : possible) {
            if (edit.span().start() >= end
                    && (edit.span().length() > 0 || edit.span().start() > end)) {
                edits.add(edit);
                end = edit.span().end();
            }
        }
        return new Draft(page.document(), edits);
    }

    private static Optional<Edit> edit(Finding finding, Removal removal) {
        String replacement = finding.replacements().get(0);
        Optional<Span> span = replacement.isEmpty() ? removal.of(finding.span()) : Optional.of(finding.span());
        return span.map(it -> new Edit(finding, it, replacement));
    }

    public Document document() {
        return document;
    }

    public boolean isEmpty() {
        return edits.isEmpty();
    }

    /** The findings that are fixed. */
    public List<Finding> findings() {
        return edits.stream().map(Edit::finding).toList();
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Edit edit : edits) {
            text.append(document.source(), at, edit.span().start()).append(edit.replacement());
            at = edit.span().end();
        }
        return text.append(document.source(), at, document.source().length()).toString();
    }

    /**
     * The draft without what would make a new mistake.
     *
     * @param before all findings of the article, and {@code after} those of the draft
     * @return this draft where there is none
     */
    public Draft without(List<Finding> before, Document fixed, List<Finding> after) {
        Map<String, Integer> known = new HashMap<>();
        before.forEach(it -> known.merge(name(it, document), 1, Integer::sum));
        findings().forEach(it -> known.merge(name(it, document), -1, Integer::sum));
        List<Span> worse = new ArrayList<>();
        for (Finding finding : after) {
            // A name put apart may be unknown, which is a note, and no mistake.
            if (known.merge(name(finding, fixed), -1, Integer::sum) < 0
                    && finding.severity().atLeast(Severity.WARNING)) {
                worse.add(around(finding.span(), fixed));
            }
        }
        return worse.isEmpty() ? this : new Draft(document, apart(worse));
    }

    /** The article as it is. */
    public Draft none() {
        return new Draft(document, List.of());
    }

    private static String name(Finding finding, Document document) {
        return finding.rule().id() + "\0" + document.text(finding.span());
    }

    /** The edits that touch none of these stretches of the draft. */
    private List<Edit> apart(List<Span> worse) {
        List<Edit> left = new ArrayList<>();
        int shift = 0;
        for (Edit edit : edits) {
            int start = edit.span().start() + shift;
            int end = start + edit.replacement().length();
            if (worse.stream().noneMatch(it -> it.start() <= end && start <= it.end())) {
                left.add(edit);
            }
            shift += edit.replacement().length() - edit.span().length();
        }
        return left;
    }

    private static Span around(Span span, Document document) {
        return document.blocks().stream()
                .map(Block::span)
                .filter(it -> it.start() <= span.end() && span.start() <= it.end())
                .reduce(
                        span,
                        (one, other) ->
                                new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end())));
    }
}
