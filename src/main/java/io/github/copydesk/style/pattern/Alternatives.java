package io.github.copydesk.style.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern of many alternatives, of which only those are tried whose literals occur in a text; the others cannot
 * match. The pattern for each set of remaining alternatives is compiled once.
 */
public final class Alternatives {
    private static final int MOST_KEPT = 4_000;
    /** If there is more than one place in this many characters, looking up the places costs more than it saves. */
    private static final int WORTH = 6;

    private static final Pattern REFERENCE = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\(\\d)");

    /**
     * A selection of the alternatives.
     *
     * @param groups for each, the number of its first group in the pattern
     */
    public record Chosen(Pattern pattern, List<Integer> alternatives, List<Integer> groups) {}

    private record Part(String java, int groups) {}

    private final List<Part> parts = new ArrayList<>();
    /** The alternatives that must always be tried. */
    private final BitSet always = new BitSet();
    /** The alternatives by their numbers in the index. */
    private final Map<Integer, Integer> numbered = new HashMap<>();
    /** The literals that begin each match of an alternative, if known. */
    private final List<Optional<int[]>> starts = new ArrayList<>();

    private final UnaryOperator<String> template;
    private final boolean ignoreCase;
    private final boolean divisible;
    private int lowest = Integer.MAX_VALUE;
    private int highest;
    private final Chosen all;
    private final Map<BitSet, Chosen> chosen = new ConcurrentHashMap<>();

    /**
     * @param java the alternatives in Java's dialect
     * @param template makes a pattern of the remaining alternatives, for example one for whole words
     * @throws java.util.regex.PatternSyntaxException when the alternatives together are no valid pattern
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
            parts.add(new Part(own ? relative : part, its));
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
            int number = index.add(List.of(own ? alone : all.pattern()));
            if (number == LiteralIndex.ALWAYS) {
                always.set(i);
            } else {
                numbered.put(number, i);
                lowest = Math.min(lowest, number);
                highest = number;
            }
            starts.add(own ? index.starts(number) : Optional.empty());
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

    /** The pattern of all alternatives. */
    public Pattern pattern() {
        return all.pattern();
    }

    /**
     * A search for the alternatives that can match; empty if none can.
     *
     * @param found the literals that occur in the text
     */
    public Optional<Search> search(CharSequence text, FoundLiterals found) {
        BitSet left = (BitSet) always.clone();
        for (int rule = found.next(lowest); rule >= 0 && rule <= highest; rule = found.next(rule + 1)) {
            Integer part = numbered.get(rule);
            if (part != null) {
                left.set(part);
            }
        }
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new Search(chosen(left), text, starts(left, text, found)));
    }

    /** The places where a match can begin; empty if it can begin anywhere, or at too many places. */
    private Optional<int[]> starts(BitSet left, CharSequence text, FoundLiterals found) {
        List<int[]> literals = new ArrayList<>();
        for (int i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(i + 1)) {
            if (starts.get(i).isEmpty()) {
                return Optional.empty();
            }
            literals.add(starts.get(i).get());
        }
        int[] places = found.places(literals);
        return places.length > text.length() / WORTH ? Optional.empty() : Optional.of(places);
    }

    private Chosen chosen(BitSet left) {
        if (!divisible || left.cardinality() == parts.size()) {
            return all;
        }
        if (chosen.size() > MOST_KEPT) {
            chosen.clear();
        }
        return chosen.computeIfAbsent(left, it -> choose(it.stream().boxed().toList()));
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
