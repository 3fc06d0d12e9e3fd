package io.github.copydesk.format.asciidoc;

import io.github.copydesk.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Removes the directives of AsciiDoc's preprocessor, and keeps the lines of all conditions.
 *
 * <p>Readers see either the text for an attribute that is set or that for one that is not set. Conditions with nothing
 * between them are taken as cases of one choice.
 */
final class Conditionals {
    private static final Pattern DIRECTIVE =
            Pattern.compile("(ifn?def|ifeval|endif|include)::(\\S*?)\\[(.*)](?<=])", Pattern.DOTALL);
    private static final Pattern COMPARISON = Pattern.compile("(.*?)\\s*+(==|!=)\\s*+(.*)");

    private final AsciiDocContent content;
    private final List<AsciiDocLine> left = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, List<Case>> cases = new LinkedHashMap<>();

    /**
     * @param subject the part of the condition that all cases of one choice share
     * @param name of an attribute, or a comparison
     * @param holds whether it must be true
     */
    private record Condition(String subject, String name, boolean holds) {}

    private record Case(Condition condition, Span span) {}

    /** @param beside the cases in it with nothing between them, and after the last */
    private record Open(AsciiDocLine line, Condition condition, List<Case> beside) {}

    private Conditionals(AsciiDocContent content) {
        this.content = content;
    }

    /** The remaining lines. */
    static List<AsciiDocLine> resolve(AsciiDocContent content, List<Span> spans) {
        Conditionals conditionals = new Conditionals(content);
        conditionals.open(AsciiDocLine.seam(0), new Condition("", "", true));
        for (Span span : spans) {
            conditionals.read(AsciiDocLine.of(content.source(), span));
        }
        conditionals.end();
        return conditionals.left;
    }

    private void read(AsciiDocLine line) {
        Matcher directive = DIRECTIVE.matcher(line.text());
        if (line.isDirective() && directive.matches()) {
            take(line, directive);
            return;
        }
        if (!line.isBlank() && !line.isComment()) {
            endChoice();
        }
        left.add(line);
    }

    private void open(AsciiDocLine line, Condition condition) {
        if (!open.isEmpty() && !open.getFirst().beside().isEmpty()) {
            left.add(AsciiDocLine.seam(line.span().start()));
        }
        open.push(new Open(line, condition, new ArrayList<>()));
    }

    private void take(AsciiDocLine line, Matcher directive) {
        String kind = directive.group(1);
        String text = directive.group(3);
        switch (kind) {
            case "endif" -> close(line);
            case "include" -> endChoice();
            case "ifeval" -> open(line, comparison(text));
            default -> {
                String name = directive.group(2);
                Condition condition = new Condition("", name, kind.equals("ifdef"));
                if (text.isBlank()) {
                    open(line, condition);
                } else {
                    Span inner = line.part(directive, 3);
                    left.add(AsciiDocLine.of(content.source(), inner));
                    add(new Case(condition, inner));
                }
            }
        }
    }

    private static Condition comparison(String text) {
        Matcher comparison = COMPARISON.matcher(text);
        return comparison.matches()
                ? new Condition(
                        comparison.group(1),
                        comparison.group(3),
                        comparison.group(2).equals("=="))
                : new Condition(text, text, true);
    }

    private void close(AsciiDocLine line) {
        if (open.size() == 1) {
            content.flaw(line.span(), "this endif closes no condition; remove it, or add its ifdef");
            return;
        }
        endChoice();
        Open closed = open.pop();
        int start = Math.min(closed.line().span().end(), line.span().start());
        add(new Case(closed.condition(), new Span(start, line.span().start())));
    }

    private void add(Case found) {
        open.getFirst().beside().add(found);
        boolean single = found.condition().name().chars().noneMatch(c -> c == ',' || c == '+');
        if (single) {
            String asked =
                    found.condition().subject() + "\n" + found.condition().name();
            cases.computeIfAbsent(asked, it -> new ArrayList<>()).add(found);
        }
    }

    /** Ends the choice: text follows, so later conditions are not cases of the same choice. */
    private void endChoice() {
        List<Case> beside = open.getFirst().beside();
        if (beside.size() > 1) {
            String subject = beside.get(0).condition().subject();
            Map<String, Integer> choices = new LinkedHashMap<>();
            List<Case> positive = beside.stream()
                    .filter(it ->
                            it.condition().holds() && it.condition().subject().equals(subject))
                    .toList();
            positive.forEach(it -> choices.putIfAbsent(it.condition().name(), choices.size()));
            if (choices.size() > 1) {
                int set = content.newSet();
                positive.forEach(it -> content.alternative(
                        it.span(), set, choices.getOrDefault(it.condition().name(), 0)));
            }
        }
        beside.clear();
    }

    private void end() {
        while (open.size() > 1) {
            endChoice();
            AsciiDocLine line = open.pop().line();
            content.flaw(
                    line.span(), "this condition is never closed; write endif::[] on a line of its own where it ends");
        }
        endChoice();
        cases.values().forEach(this::addBothSides);
    }

    private void addBothSides(List<Case> of) {
        boolean both = of.stream().map(it -> it.condition().holds()).distinct().count() == 2;
        if (both) {
            int set = content.newSet();
            of.forEach(it -> content.alternative(it.span(), set, it.condition().holds() ? 0 : 1));
        }
    }
}
