package io.github.copydesk.style.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern of many alternatives, of which only those are tried whose literals stand in a text: the others match nothing
 * there. What is left is compiled once for each set of them.
 */
public final class Alternatives {
    private static final int MOST_KEPT = 4_000;
    private static final Pattern REFERENCE = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\(\\d)");

    /**
     * Some of the alternatives.
     *
     * @param groups for each, the number of its first group in the pattern
     */
    public record Chosen(Pattern pattern, List<Integer> alternatives, List<Integer> groups) {}

    private record Part(String java, int groups, int number) {}

    private final List<Part> parts = new ArrayList<>();
    private final UnaryOperator<String> template;
    private final boolean ignoreCase;
    private final boolean divisible;
    private final Chosen all;
    private final Map<BitSet, Chosen> chosen = new ConcurrentHashMap<>();

    /**
     * @param java the alternatives in Java's dialect
     * @param template makes a pattern of what is left, such as one for words
     * @throws java.util.regex.PatternSyntaxException when they make no pattern together
     */
    public Alternatives(List<String> java, UnaryOperator<String> template, boolean ignoreCase, LiteralIndex index) {
        this.template = template;
        this.ignoreCase = ignoreCase;
        List<Integer> numbers = new ArrayList<>();
        int groups = 0;
        boolean own = true;
        for (String part : java) {
            int its = groupsIn(part);
            own &= hasOwnReferences(part, groups, its);
            int before = groups;
            // From here on, references count from the alternative's own first group.
            String relative = REFERENCE
                    .matcher(part)
                    .replaceAll(it ->
                            Matcher.quoteReplacement(it.group(1) + "\\" + (Integer.parseInt(it.group(2)) - before)));
            parts.add(new Part(own ? relative : part, its, -1));
            numbers.add(parts.size() - 1);
            groups += its;
        }
        this.divisible = own;
        this.all = own
                ? choose(numbers)
                : new Chosen(
                        Dialect.compile(template.apply(String.join("|", java)), ignoreCase), numbers, firstGroups());
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            Pattern alone = Dialect.compile(own ? part.java() : "", ignoreCase);
            parts.set(i, new Part(part.java(), part.groups(), index.add(List.of(own ? alone : all.pattern()))));
        }
    }

    private static int groupsIn(String part) {
        return Pattern.compile(part + "|").matcher("").groupCount();
    }

    private static boolean hasOwnReferences(String part, int before, int its) {
        return REFERENCE.matcher(part).results().allMatch(it -> {
            int group = Integer.parseInt(it.group(2));
            return group > before && group <= before + its;
        });
    }

    private List<Integer> firstGroups() {
        List<Integer> first = new ArrayList<>();
        int groups = 1;
        for (Part part : parts) {
            first.add(groups);
            groups += part.groups();
        }
        return first;
    }

    /** All of them. */
    public Pattern pattern() {
        return all.pattern();
    }

    /**
     * Those that can match, in their order; nothing where none can.
     *
     * @param active the numbers of the literals that stand in the text
     */
    public Optional<Chosen> in(BitSet active) {
        BitSet left = new BitSet(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            int number = parts.get(i).number();
            if (number == LiteralIndex.ALWAYS || active.get(number)) {
                left.set(i);
            }
        }
        if (left.isEmpty()) {
            return Optional.empty();
        }
        if (!divisible || left.cardinality() == parts.size()) {
            return Optional.of(all);
        }
        if (chosen.size() > MOST_KEPT) {
            chosen.clear();
        }
        return Optional.of(
                chosen.computeIfAbsent(left, it -> choose(it.stream().boxed().toList())));
    }

    private Chosen choose(List<Integer> numbers) {
        List<String> java = new ArrayList<>();
        List<Integer> first = new ArrayList<>();
        int groups = 0;
        for (int number : numbers) {
            Part part = parts.get(number);
            int before = groups;
            java.add(REFERENCE
                    .matcher(part.java())
                    .replaceAll(it ->
                            Matcher.quoteReplacement(it.group(1) + "\\" + (Integer.parseInt(it.group(2)) + before))));
            first.add(groups + 1);
            groups += part.groups();
        }
        return new Chosen(Dialect.compile(template.apply(String.join("|", java)), ignoreCase), numbers, first);
    }
}
