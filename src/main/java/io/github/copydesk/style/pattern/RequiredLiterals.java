package io.github.copydesk.style.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Literals of which every match of a pattern has one, with all letters folded: where none of them stands, the pattern need
 * not be tried. As in the prefilters of RE2; what the reader does not understand has none.
 */
public final class RequiredLiterals {
    /** So many combinations of alternatives are kept as whole literals; more are cut where they stand. */
    private static final int MOST_COMBINED = 64;

    private static final int MOST = 20_000;
    private static final int LONGEST = 24;
    /** From this length on, another letter makes a literal hardly rarer. */
    private static final int RARE = 5;

    private static final String SPECIAL = ".[](){}*+?|^$\\";
    private static final Set<String> NOTHING = Set.of("");

    private final String regex;
    private int at;
    private boolean looksAround;

    /**
     * What is known of a part of a pattern.
     *
     * @param whole everything that it matches, if that is finite
     * @param required otherwise, of which it has one; none if nothing is known
     */
    private record Part(Optional<Set<String>> whole, Optional<Set<String>> required) {
        static final Part ANYTHING = new Part(Optional.empty(), Optional.empty());

        static Part of(Set<String> whole) {
            return new Part(Optional.of(whole), Optional.empty());
        }

        Optional<Set<String>> needs() {
            return whole.filter(it -> !it.contains("")).or(() -> required);
        }
    }

    private RequiredLiterals(String regex) {
        this.regex = regex;
    }

    /** Nothing where a match may have any text. */
    public static Optional<Set<String>> of(Pattern pattern) {
        RequiredLiterals reader = new RequiredLiterals(pattern.pattern());
        try {
            Part all = reader.alternatives();
            return reader.at < reader.regex.length() ? Optional.empty() : all.needs();
        } catch (UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    /** Whether a match depends on where its passage begins or ends, or on what stands around it. */
    public static boolean looksAround(Pattern pattern) {
        RequiredLiterals reader = new RequiredLiterals(pattern.pattern());
        try {
            reader.alternatives();
            return reader.looksAround || reader.at < reader.regex.length();
        } catch (UnsupportedOperationException e) {
            return true;
        }
    }

    /** Folds a letter as a pattern does that ignores case. */
    static char folded(char c) {
        return c < 128 ? (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c) : Character.toLowerCase(Character.toUpperCase(c));
    }

    private Part alternatives() {
        List<Part> all = new ArrayList<>();
        all.add(sequence());
        while (at < regex.length() && regex.charAt(at) == '|') {
            at++;
            all.add(sequence());
        }
        if (all.size() == 1) {
            return all.get(0);
        }
        boolean finite = all.stream().allMatch(it -> it.whole().isPresent());
        Set<String> joined = new TreeSet<>();
        for (Part part : all) {
            Optional<Set<String>> its = finite ? part.whole() : part.needs();
            if (its.isEmpty()) {
                return Part.ANYTHING;
            }
            joined.addAll(its.get());
            if (joined.size() > MOST) {
                return Part.ANYTHING;
            }
        }
        return finite ? Part.of(joined) : new Part(Optional.empty(), Optional.of(joined));
    }

    private Part sequence() {
        Set<String> current = NOTHING;
        Optional<Set<String>> best = Optional.empty();
        boolean cut = false;
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            Part next = quantified(atom());
            Optional<Set<String>> joined = product(current, next);
            if (joined.isPresent()) {
                current = joined.get();
            } else {
                cut = true;
                best = better(best, Optional.of(current));
                best = better(best, next.needs());
                current = next.whole().orElse(NOTHING);
            }
        }
        return cut ? new Part(Optional.empty(), better(best, Optional.of(current))) : Part.of(current);
    }

    private static Optional<Set<String>> product(Set<String> before, Part next) {
        if (next.whole().isEmpty()) {
            return Optional.empty();
        }
        Set<String> after = next.whole().get();
        if (after.equals(NOTHING)) {
            return Optional.of(before);
        }
        if (before.equals(NOTHING)) {
            return Optional.of(after);
        }
        if (before.size() * after.size() > MOST_COMBINED
                || before.iterator().next().length() > LONGEST) {
            return Optional.empty();
        }
        Set<String> joined = new TreeSet<>();
        before.forEach(one -> after.forEach(other -> joined.add(one + other)));
        return Optional.of(joined);
    }

    /** The one whose shortest literal is longer, or else which has fewer. */
    private static Optional<Set<String>> better(Optional<Set<String>> one, Optional<Set<String>> other) {
        Optional<Set<String>> useful = other.filter(it -> shortest(it) > 0);
        if (one.isEmpty() || useful.isEmpty()) {
            return one.or(() -> useful);
        }
        int mine = Math.min(RARE, shortest(one.get()));
        int its = Math.min(RARE, shortest(useful.get()));
        boolean keep =
                mine != its ? mine > its : one.get().size() <= useful.get().size();
        return keep ? one : useful;
    }

    private static int shortest(Set<String> literals) {
        return literals.stream().mapToInt(String::length).min().orElse(0);
    }

    private Part quantified(Part atom) {
        if (at >= regex.length()) {
            return atom;
        }
        char c = regex.charAt(at);
        int least;
        boolean once = false;
        if (c == '?') {
            least = 0;
            once = true;
            at++;
        } else if (c == '*' || c == '+') {
            least = c == '+' ? 1 : 0;
            at++;
        } else if (c == '{') {
            int end = regex.indexOf('}', at);
            String[] bounds = regex.substring(at + 1, end).split(",", -1);
            least = Integer.parseInt(bounds[0]);
            boolean single = bounds.length == 1 && least == 1;
            at = end + 1;
            skipManner();
            return single ? atom : least == 0 ? optional(atom, bounds) : new Part(Optional.empty(), atom.needs());
        } else {
            return atom;
        }
        skipManner();
        if (once && atom.whole().isPresent()) {
            return optional(atom);
        }
        return least == 0 ? Part.ANYTHING : new Part(Optional.empty(), atom.needs());
    }

    private static Part optional(Part atom, String... bounds) {
        boolean once = bounds.length == 0 || (bounds.length == 2 && bounds[1].equals("1"));
        if (!once || atom.whole().isEmpty()) {
            return Part.ANYTHING;
        }
        Set<String> with = new TreeSet<>(atom.whole().get());
        with.add("");
        return Part.of(with);
    }

    /** Lazy or possessive. */
    private void skipManner() {
        if (at < regex.length() && (regex.charAt(at) == '?' || regex.charAt(at) == '+')) {
            at++;
        }
    }

    private Part atom() {
        char c = regex.charAt(at);
        return switch (c) {
            case '(' -> group();
            case '[' -> characterClass();
            case '\\' -> escape();
            case '.' -> skipping(1, Part.ANYTHING);
            case '^', '$' -> edge(1);
            default -> skipping(1, literal(c));
        };
    }

    private Part skipping(int length, Part part) {
        at += length;
        return part;
    }

    private Part edge(int length) {
        looksAround = true;
        return skipping(length, Part.of(NOTHING));
    }

    private static Part literal(char c) {
        return Part.of(Set.of(String.valueOf(folded(c))));
    }

    private Part group() {
        at++;
        boolean zero = false;
        if (regex.startsWith("?<=", at) || regex.startsWith("?<!", at)) {
            zero = true;
            at += 3;
        } else if (regex.startsWith("?=", at) || regex.startsWith("?!", at)) {
            zero = true;
            at += 2;
        } else if (regex.startsWith("?<", at)) {
            at = regex.indexOf('>', at) + 1;
        } else if (regex.startsWith("?", at)) {
            int end = at + 1;
            while (end < regex.length() && (Character.isLetter(regex.charAt(end)) || regex.charAt(end) == '-')) {
                end++;
            }
            if (regex.startsWith(")", end)) {
                at = end + 1;
                return Part.of(NOTHING); // flags alone
            }
            if (!regex.startsWith(":", end) && !regex.startsWith(">", end)) {
                throw new UnsupportedOperationException(regex);
            }
            at = end + 1;
        }
        Part inside = alternatives();
        if (at >= regex.length()) {
            throw new UnsupportedOperationException(regex);
        }
        at++;
        looksAround |= zero;
        return zero ? Part.of(NOTHING) : inside;
    }

    /** A class of one or two plain characters is an alternative; of others nothing is known. */
    private Part characterClass() {
        int start = at + 1;
        boolean plain = !regex.startsWith("^", start);
        int depth = 0;
        Set<String> characters = new TreeSet<>();
        for (int i = at; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (c == '\\') {
                i++;
                boolean sign = i < regex.length() && !Character.isLetterOrDigit(regex.charAt(i));
                plain &= sign;
                characters.add(sign ? String.valueOf(regex.charAt(i)) : "");
            } else if (c == '[') {
                depth++;
                plain &= depth == 1;
            } else if (c == ']') {
                depth--;
                if (depth == 0) {
                    at = i + 1;
                    return plain && characters.size() <= 4 ? Part.of(characters) : Part.ANYTHING;
                }
            } else {
                plain &= c != '-' && c != '&';
                characters.add(String.valueOf(folded(c)));
            }
        }
        throw new UnsupportedOperationException(regex);
    }

    private Part escape() {
        char c = regex.charAt(at + 1);
        at += 2;
        if (SPECIAL.indexOf(c) >= 0 || !Character.isLetterOrDigit(c)) {
            return literal(c);
        }
        return switch (c) {
            case 'b', 'B' -> Part.of(NOTHING);
            case 'A', 'z', 'Z', 'G' -> edge(0);
            case 'n' -> literal('\n');
            case 't' -> literal('\t');
            case 'r' -> literal('\r');
            case 'd', 'D', 'w', 'W', 's', 'S', 'h', 'H', 'v', 'V', 'R', 'X' -> Part.ANYTHING;
            case 'p', 'P' -> skipping(regex.startsWith("{", at) ? regex.indexOf('}', at) + 1 - at : 1, Part.ANYTHING);
            case 'x' -> regex.startsWith("{", at) ? skipping(regex.indexOf('}', at) + 1 - at, Part.ANYTHING) : coded(2);
            case 'u' -> coded(4);
            case 'k' -> skipping(regex.indexOf('>', at) + 1 - at, Part.ANYTHING);
            case '1', '2', '3', '4', '5', '6', '7', '8', '9' -> Part.ANYTHING;
            default -> throw new UnsupportedOperationException(regex);
        };
    }

    /** A character by its number, of so many digits. */
    private Part coded(int digits) {
        return skipping(digits, literal((char) Integer.parseInt(regex.substring(at, at + digits), 16)));
    }
}
