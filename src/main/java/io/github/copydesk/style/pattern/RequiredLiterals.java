package io.github.copydesk.style.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Finds literals of which every match of a pattern contains one, with case folded, as in the prefilters of RE2. A text
 * without them need not be searched. A pattern with unknown syntax has none.
 */
public final class RequiredLiterals {
    private static final int MOST = 20_000;
    private static final String SPECIAL = ".[](){}*+?|^$\\";

    private final String regex;
    private int at;
    private boolean looksAround;

    private RequiredLiterals(String regex) {
        this.regex = regex;
    }

    /** The literals; empty if a match may be any text. */
    public static Optional<Set<String>> of(Pattern pattern) {
        return read(pattern).needs();
    }

    /** The literals known for a pattern. */
    static PatternPart read(Pattern pattern) {
        RequiredLiterals reader = new RequiredLiterals(pattern.pattern());
        try {
            PatternPart all = reader.alternatives();
            return reader.at < reader.regex.length() ? PatternPart.ANYTHING : all;
        } catch (UnsupportedOperationException e) {
            return PatternPart.ANYTHING;
        }
    }

    /** Whether a match depends on the boundaries of its passage or on the text around it. */
    public static boolean looksAround(Pattern pattern) {
        RequiredLiterals reader = new RequiredLiterals(pattern.pattern());
        try {
            reader.alternatives();
            return reader.looksAround || reader.at < reader.regex.length();
        } catch (UnsupportedOperationException e) {
            return true;
        }
    }

    /** Folds a letter like a case-insensitive pattern. */
    static char folded(char c) {
        return c < 128 ? (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c) : Character.toLowerCase(Character.toUpperCase(c));
    }

    private PatternPart alternatives() {
        List<PatternPart> all = new ArrayList<>();
        all.add(sequence());
        while (at < regex.length() && regex.charAt(at) == '|') {
            at++;
            all.add(sequence());
        }
        if (all.size() == 1) {
            return all.get(0);
        }
        Optional<Set<String>> whole = union(all, PatternPart::whole);
        return whole.map(PatternPart::of)
                .orElseGet(() -> new PatternPart(
                        Optional.empty(), union(all, PatternPart::needs), union(all, PatternPart::starts)));
    }

    /** The union of the literals; empty if one part has none, or there are too many. */
    private static Optional<Set<String>> union(
            List<PatternPart> parts, Function<PatternPart, Optional<Set<String>>> literals) {
        Set<String> joined = new TreeSet<>();
        for (PatternPart part : parts) {
            Optional<Set<String>> its = literals.apply(part);
            if (its.isEmpty() || joined.size() > MOST) {
                return Optional.empty();
            }
            joined.addAll(its.get());
        }
        return Optional.of(joined);
    }

    private PatternPart sequence() {
        Set<String> current = PatternPart.EMPTY;
        Optional<Set<String>> best = Optional.empty();
        Optional<Set<String>> starts = Optional.empty();
        boolean cut = false;
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            PatternPart next = quantified(atom());
            Optional<Set<String>> joined = next.behind(current);
            if (joined.isPresent()) {
                current = joined.get();
            } else {
                starts = cut ? starts : next.startsBehind(current);
                cut = true;
                best = PatternPart.better(best, Optional.of(current));
                best = PatternPart.better(best, next.needs());
                current = next.whole().orElse(PatternPart.EMPTY);
            }
        }
        return cut
                ? new PatternPart(Optional.empty(), PatternPart.better(best, Optional.of(current)), starts)
                : PatternPart.of(current);
    }

    private PatternPart quantified(PatternPart atom) {
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
            return single ? atom : least == 0 ? optional(atom, bounds) : atom.repeated();
        } else {
            return atom;
        }
        skipManner();
        if (once && atom.whole().isPresent()) {
            return optional(atom);
        }
        return least == 0 ? PatternPart.ANYTHING : atom.repeated();
    }

    private static PatternPart optional(PatternPart atom, String... bounds) {
        boolean once = bounds.length == 0 || (bounds.length == 2 && bounds[1].equals("1"));
        if (!once || atom.whole().isEmpty()) {
            return PatternPart.ANYTHING;
        }
        Set<String> with = new TreeSet<>(atom.whole().get());
        with.add("");
        return PatternPart.of(with);
    }

    /** Skips the sign of a lazy or possessive quantifier. */
    private void skipManner() {
        if (at < regex.length() && (regex.charAt(at) == '?' || regex.charAt(at) == '+')) {
            at++;
        }
    }

    private PatternPart atom() {
        char c = regex.charAt(at);
        return switch (c) {
            case '(' -> group();
            case '[' -> characterClass();
            case '\\' -> escape();
            case '.' -> skipping(1, PatternPart.ANYTHING);
            case '^', '$' -> edge(1);
            default -> skipping(1, literal(c));
        };
    }

    private PatternPart skipping(int length, PatternPart part) {
        at += length;
        return part;
    }

    private PatternPart edge(int length) {
        looksAround = true;
        return skipping(length, PatternPart.NOTHING);
    }

    private static PatternPart literal(char c) {
        return PatternPart.of(Set.of(String.valueOf(folded(c))));
    }

    private PatternPart group() {
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
                return PatternPart.NOTHING; // flags alone
            }
            if (!regex.startsWith(":", end) && !regex.startsWith(">", end)) {
                throw new UnsupportedOperationException(regex);
            }
            at = end + 1;
        }
        PatternPart inside = alternatives();
        if (at >= regex.length()) {
            throw new UnsupportedOperationException(regex);
        }
        at++;
        looksAround |= zero;
        return zero ? PatternPart.NOTHING : inside;
    }

    /** A class of one or two plain characters is read as alternatives; other classes have no literals. */
    private PatternPart characterClass() {
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
                    return plain && characters.size() <= 4 ? PatternPart.of(characters) : PatternPart.ANYTHING;
                }
            } else {
                plain &= c != '-' && c != '&';
                characters.add(String.valueOf(folded(c)));
            }
        }
        throw new UnsupportedOperationException(regex);
    }

    private PatternPart escape() {
        char c = regex.charAt(at + 1);
        at += 2;
        if (SPECIAL.indexOf(c) >= 0 || !Character.isLetterOrDigit(c)) {
            return literal(c);
        }
        return switch (c) {
            case 'b', 'B' -> PatternPart.NOTHING;
            case 'A', 'z', 'Z', 'G' -> edge(0);
            case 'n' -> literal('\n');
            case 't' -> literal('\t');
            case 'r' -> literal('\r');
            case 'd', 'D', 'w', 'W', 's', 'S', 'h', 'H', 'v', 'V', 'R', 'X' -> PatternPart.ANYTHING;
            case 'p', 'P' ->
                skipping(regex.startsWith("{", at) ? regex.indexOf('}', at) + 1 - at : 1, PatternPart.ANYTHING);
            case 'x' ->
                regex.startsWith("{", at) ? skipping(regex.indexOf('}', at) + 1 - at, PatternPart.ANYTHING) : coded(2);
            case 'u' -> coded(4);
            case 'k' -> skipping(regex.indexOf('>', at) + 1 - at, PatternPart.ANYTHING);
            case '1', '2', '3', '4', '5', '6', '7', '8', '9' -> PatternPart.ANYTHING;
            default -> throw new UnsupportedOperationException(regex);
        };
    }

    /** A character by its code, with the number of its digits. */
    private PatternPart coded(int digits) {
        return skipping(digits, literal((char) Integer.parseInt(regex.substring(at, at + digits), 16)));
    }
}
