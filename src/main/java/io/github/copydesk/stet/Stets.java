package io.github.copydesk.stet;

import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Rule;
import io.github.copydesk.results.SuppressedFinding;
import io.github.copydesk.results.SuppressionSource;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import io.github.copydesk.text.Stet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The stets of one article. {@code stet: glued-name} applies to a block, {@code stet on: glued-name} to everything up
 * to {@code stet off} or the end, and {@code stet: [glued-name]} in the front matter to the file.
 */
public final class Stets {
    /** The rule for stets that name an unknown rule. */
    public static final String UNKNOWN = "unknown-stet";
    /** The rule for stets that suppress nothing. */
    public static final String UNUSED = "unused-stet";

    private final Document document;
    private final RuleBook book;
    private final ValeComments vale;
    private final List<Order> orders = new ArrayList<>();
    private final Map<String, Scopes> byRule = new HashMap<>();
    private final List<Finding> unknown = new ArrayList<>();
    private final List<Span> idle = new ArrayList<>();
    private final Set<Order> used = new HashSet<>();

    private Stets(Document document, RuleBook book) {
        this.document = document;
        this.book = book;
        this.vale = new ValeComments(document);
    }

    public static Stets of(Document document, RuleBook book) {
        Stets stets = new Stets(document, book);
        stets.read();
        return stets;
    }

    private void read() {
        for (Words words : FileStets.words(document, book)) {
            known(words, new Span(0, 0), "stet").forEach(id -> orders.add(order(id, words, Scopes.FILE)));
        }
        Parts parts = new Parts(document);
        Map<String, Order> open = new TreeMap<>();
        for (Stet stet : document.stets()) {
            if (stet.isOfVale()) {
                continue;
            }
            Words words = Words.of(document.source(), stet.words(), book);
            switch (words.verb()) {
                case "on" -> open(words, stet, open);
                case "off" -> close(words, stet, open);
                default -> {
                    List<Words.Id> known = known(words, stet.span(), document.text(stet.words()));
                    Optional<Span> block = parts.of(stet);
                    known.forEach(id -> block.ifPresentOrElse(
                            scope -> orders.add(order(id, words, scope)), () -> idle.add(stet.span())));
                }
            }
        }
        orders.addAll(open.values());
        Map<String, List<Order>> sorted = new HashMap<>();
        orders.forEach(it ->
                sorted.computeIfAbsent(it.rule(), rule -> new ArrayList<>()).add(it));
        sorted.forEach((rule, its) -> byRule.put(rule, new Scopes(its)));
    }

    private void open(Words words, Stet stet, Map<String, Order> open) {
        for (Words.Id id : known(words, stet.span(), document.text(stet.words()))) {
            Order order = order(id, words, new Span(stet.span().start(), Integer.MAX_VALUE));
            if (open.putIfAbsent(id.text(), order) != null) {
                idle.add(id.place());
            }
        }
    }

    private void close(Words words, Stet stet, Map<String, Order> open) {
        List<String> ids = words.ids().isEmpty()
                ? List.copyOf(open.keySet())
                : words.ids().stream().filter(this::isKnown).map(Words.Id::text).toList();
        boolean closes = false;
        for (String id : ids) {
            Order order = open.remove(id);
            if (order != null) {
                Span scope = new Span(order.scope().start(), stet.span().end());
                orders.add(new Order(order.place(), order.rule(), order.reason(), scope));
                closes = true;
            }
        }
        if (!closes && (words.ids().isEmpty() || !ids.isEmpty())) {
            idle.add(stet.span());
        }
    }

    private static Order order(Words.Id id, Words words, Span scope) {
        return new Order(id.place(), id.text(), words.reason(), scope);
    }

    /** The ids that are known. An unknown id is a finding, and so is a stet without an id. */
    private List<Words.Id> known(Words words, Span place, String shown) {
        if (words.ids().isEmpty()) {
            complain(place, "'%s' names no rule; write 'stet: glued-name' and the reason".formatted(shown), "");
        }
        return words.ids().stream().filter(this::isKnown).toList();
    }

    private boolean isKnown(Words.Id id) {
        if (book.knows(id.text())) {
            return true;
        }
        String meant = Words.nearest(id.text(), book);
        complain(id.place(), "the stet names an unknown rule, '%s'".formatted(id.text()), meant);
        return false;
    }

    private void complain(Span place, String message, String meant) {
        book.rule(UNKNOWN)
                .map(rule -> rule.finding(place, message))
                .map(it -> meant.isEmpty() ? it : it.withReplacement(meant))
                .ifPresent(unknown::add);
    }

    /** The finding with the reason why it does not count; empty if no stet applies to it. */
    public Optional<SuppressedFinding> suppress(Finding finding) {
        Optional<String> comment = vale.suppressing(finding);
        if (comment.isPresent()) {
            return comment.map(it -> new SuppressedFinding(finding, SuppressionSource.STET, it));
        }
        for (String id : ids(finding.rule())) {
            Optional<Order> order = Optional.ofNullable(byRule.get(id)).flatMap(it -> it.at(finding.span()));
            if (order.isPresent()) {
                used.add(order.get());
                return order.map(it -> new SuppressedFinding(finding, SuppressionSource.STET, it.reason()));
            }
        }
        return Optional.empty();
    }

    private static List<String> ids(Rule rule) {
        return rule.id().equals(rule.folder()) ? List.of(rule.id()) : List.of(rule.id(), rule.folder());
    }

    /**
     * The findings about the stets themselves. Valid after {@link #suppress} was called for all findings.
     *
     * @param isRun whether the rule with this id was applied
     */
    public Stream<Finding> findings(Predicate<String> isRun) {
        Optional<Rule> rule = book.rule(UNUSED);
        Stream<Finding> unused = orders.stream()
                .filter(it -> !used.contains(it) && isRun.test(it.rule()))
                .flatMap(it -> rule.stream()
                        .map(its ->
                                its.finding(it.place(), "the stet for '%s' suppresses nothing".formatted(it.rule()))));
        Stream<Finding> idling = idle.stream().flatMap(it -> rule.stream()
                .map(its -> its.finding(it, "'%s' suppresses nothing".formatted(document.text(it)))));
        return Stream.of(unknown.stream(), unused, idling).flatMap(it -> it);
    }
}
