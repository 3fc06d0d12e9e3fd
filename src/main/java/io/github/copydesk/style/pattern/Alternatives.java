package io.github.copydesk.style.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A pattern of many alternatives, of which only those are tried whose literals occur in a text; the others cannot
 * match. The pattern for each set of remaining alternatives is compiled once.
 */
public final class Alternatives {
    private static final int MOST_KEPT = 4_000;
    /** If there is more than one literal in this many characters, looking them up costs more than it saves. */
    private static final int WORTH = 6;

    private static final Pattern REFERENCE = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\(\\d)");
    private static final Pattern NAMED = Pattern.compile("\\(\\?<[^=!]");

    private record Part(String java, int groups) {}

    private final List<Part> parts = new ArrayList<>();
    /** The alternatives that must always be tried. */
    private final BitSet always = new BitSet();
    /** The alternatives by their numbers in the index. */
    private final Map<Integer, Integer> numbered = new HashMap<>();
    /** How a match of each alternative can begin. */
    private final List<Beginning> beginnings = new ArrayList<>();
    /** The literals that begin each match of an alternative; none if they are not known. */
    private final List<List<LiteralStart>> starts = new ArrayList<>();

    private final UnaryOperator<String> template;
    private final boolean ignoreCase;
    /** Whether the template asks nothing of the place before a match. */
    private final boolean free;

    private final boolean divisible;
    private int lowest = Integer.MAX_VALUE;
    private int highest;
    private final Choice all;
    private final Map<BitSet, Choice> chosen = new ConcurrentHashMap<>();

    /** A literal by its number, with the run before it. */
    private record LiteralStart(int literal, Optional<CharacterClass> run) {}

    /**
     * @param java the alternatives in Java's dialect
     * @param template makes a pattern of the remaining alternatives, for example one for whole words
     * @throws java.util.regex.PatternSyntaxException when the alternatives together are no valid pattern
     */
    public Alternatives(List<String> java, UnaryOperator<String> template, boolean ignoreCase, LiteralIndex index) {
        this.template = template;
        this.ignoreCase = ignoreCase;
        this.free = !template.apply("").contains("\\b");
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
        if (own) {
            numbers.forEach(it ->
                    add(it, RequiredLiterals.read(template.apply(parts.get(it).java())), index));
            this.all = choose(numbers);
        } else {
            String joined = template.apply(String.join("|", java));
            PatternPart whole = RequiredLiterals.read(joined);
            numbers.forEach(it -> add(it, whole, index));
            this.all = new Choice(joined, ignoreCase, numbers, firstGroups(), () -> guarded(java), beginnings);
        }
        if (NAMED.matcher(all.key()).find()) {
            all.pattern(); // two groups of one name do not go together
        }
    }

    private void add(int part, PatternPart read, LiteralIndex index) {
        int number = index.addParts(List.of(read));
        if (number == LiteralIndex.ALWAYS) {
            always.set(part);
        } else {
            numbered.put(number, part);
            lowest = Math.min(lowest, number);
            highest = number;
        }
        Beginning beginning = read.beginning().ended();
        beginnings.add(beginning);
        starts.add(beginning.starts().orElse(Set.of()).stream()
                .map(it -> new LiteralStart(
                        index.numberOf(it.literal()),
                        it.run().isEmpty() ? Optional.empty() : Optional.of(CharacterClass.of(it.run()))))
                .toList());
    }

    private static int groupsIn(String part) {
        int groups = 0;
        int depth = 0;
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                depth++;
            } else if (c == ']' && depth > 0) {
                depth--;
            } else if (c == '(' && depth == 0 && (!part.startsWith("(?", i) || isNamed(part, i))) {
                groups++;
            }
        }
        return groups;
    }

    private static boolean isNamed(String part, int at) {
        return NAMED.matcher(part).region(at, part.length()).lookingAt();
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

    /** The number of groups in the pattern of all alternatives. */
    public int groups() {
        return parts.stream().mapToInt(Part::groups).sum();
    }

    /** The pattern of all alternatives. */
    public String pattern() {
        return all.key();
    }

    /**
     * A search for the alternatives that can match; empty if none can.
     *
     * @param characters of the text, not to be changed
     * @param text the same characters
     * @param found the literals that occur in the text
     */
    public Optional<Search> search(char[] characters, CharSequence text, FoundLiterals found) {
        BitSet left = (BitSet) always.clone();
        for (int rule = found.next(lowest); rule >= 0 && rule <= highest; rule = found.next(rule + 1)) {
            Integer part = numbered.get(rule);
            if (part != null) {
                left.set(part);
            }
        }
        if (left.isEmpty()) {
            return Optional.empty();
        }
        Choice some = chosen(left);
        return Optional.of(new Search(some, text, places(some, characters, found)));
    }

    /** The places where a match can begin. */
    private Places places(Choice some, char[] text, FoundLiterals found) {
        Optional<Places> literal = literalPlaces(some, text, found);
        if (literal.isPresent()) {
            return literal.get();
        }
        if (!some.knowsFirst()) {
            return Places.ANYWHERE;
        }
        Places places = new Places(64, false);
        for (int i = 0; i < text.length; i++) {
            if (some.canBegin(text, i)) {
                places.add(i, i);
            }
        }
        return places;
    }

    /** The places of the literals that begin a match; empty if an alternative has none, or there are too many. */
    private Optional<Places> literalPlaces(Choice some, char[] text, FoundLiterals found) {
        Places places = new Places(4, true);
        int most = text.length / WORTH + 1;
        for (int number : some.alternatives()) {
            if (beginnings.get(number).starts().isEmpty()) {
                return Optional.empty();
            }
            for (LiteralStart start : starts.get(number)) {
                if (start.run().isPresent()) {
                    boolean bounded = beginnings.get(number).assertion() == Beginning.Assertion.BOUNDARY;
                    found.addPlaces(start.literal(), new RunPlaces(start.run().get(), text, bounded, places));
                } else {
                    found.addPlaces(start.literal(), offset -> {
                        if (!some.isInWord(text, offset)) {
                            places.add(offset, offset);
                        }
                    });
                }
                if (places.size() > most) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(places.sorted());
    }

    private Choice chosen(BitSet left) {
        if (!divisible || left.cardinality() == parts.size()) {
            return all;
        }
        if (chosen.size() > MOST_KEPT) {
            chosen.clear();
        }
        return chosen.computeIfAbsent(left, it -> choose(it.stream().boxed().toList()));
    }

    private Choice choose(List<Integer> numbers) {
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
        return new Choice(
                template.apply(String.join("|", java)),
                ignoreCase,
                numbers,
                first,
                () -> guarded(java),
                numbers.stream().map(beginnings::get).toList());
    }

    private String guarded(List<String> java) {
        return template.apply(
                java.stream().map(it -> free ? Guards.beforeRun(it) : it).collect(Collectors.joining("|")));
    }
}
