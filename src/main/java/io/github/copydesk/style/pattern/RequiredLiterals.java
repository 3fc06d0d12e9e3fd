package io.github.copydesk.style.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds literals of which every match of a pattern contains one, with case folded, as in the prefilters of RE2. A text
 * without them need not be searched. A pattern with unknown syntax has none.
 */
public final class RequiredLiterals {
    private static final String SPECIAL = ".[](){}*+?|^$\\";

    private static final Pattern REFERENCE = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\[1-9k]");
    private static final Pattern DOTALL = Pattern.compile("\\(\\?[a-z]*s");

    private final String regex;
    private final boolean refers;
    private final boolean dotEndsAtLine;
    private int at;
    private boolean looksAround;

    private RequiredLiterals(String regex) {
        this.regex = regex;
        this.refers = REFERENCE.matcher(regex).find();
        this.dotEndsAtLine = !DOTALL.matcher(regex).find();
    }

    /** Nothing where a match may have any text. */
    public static Optional<Set<String>> of(String pattern) {
        return read(pattern).needs();
    }

    /**
     * What is known of a pattern.
     *
     * @param looksAround whether a match depends on where its passage begins or ends, or on the text around it
     */
    record Reading(PatternPart part, boolean looksAround) {
        private static final Reading NONE = new Reading(PatternPart.ANYTHING, true);
    }

    static PatternPart read(String pattern) {
        return reading(pattern).part();
    }

    static Reading reading(String pattern) {
        RequiredLiterals reader = new RequiredLiterals(pattern);
        try {
            PatternPart all = reader.alternatives();
            return reader.at < reader.regex.length() ? Reading.NONE : new Reading(all, reader.looksAround);
        } catch (UnsupportedOperationException e) {
            return Reading.NONE;
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
        return PatternPart.anyOf(all);
    }

    private PatternPart sequence() {
        Set<String> current = PatternPart.EMPTY;
        Optional<Set<String>> best = Optional.empty();
        Beginning beginning = Beginning.asserting(Beginning.Assertion.NONE);
        boolean cut = false;
        boolean asks = false;
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            PatternPart next = quantified();
            Optional<Set<String>> joined = next.after(current);
            asks |= next.assertion() != Beginning.Assertion.NONE;
            if (joined.isPresent()) {
                if (joined.get().equals(PatternPart.EMPTY)) {
                    beginning = beginning.then(next.beginning());
                } else if (current.contains("")) {
                    beginning = beginning.asking(next.assertion());
                }
                current = joined.get();
            } else {
                cut = true;
                beginning = beginning.then(Beginning.of(current));
                best = PatternPart.better(best, Optional.of(current));
                best = PatternPart.better(best, next.needs());
                current = next.whole().orElse(PatternPart.EMPTY);
                beginning = next.whole().isPresent() ? beginning : beginning.then(next.beginning());
            }
        }
        if (!cut && !asks) {
            return PatternPart.of(current);
        }
        beginning = beginning.then(Beginning.of(current));
        return cut
                ? new PatternPart(
                        Optional.empty(), PatternPart.better(best, Optional.of(current)), Optional.of(beginning))
                : new PatternPart(Optional.of(current), Optional.empty(), Optional.of(beginning));
    }

    private PatternPart quantified() {
        int start = at;
        PatternPart atom = atom();
        if (at >= regex.length()) {
            return atom;
        }
        int end = at;
        char c = regex.charAt(at);
        int least = c == '+' ? 1 : 0;
        boolean unbounded = c == '*' || c == '+';
        boolean once = c == '?';
        if (c == '{') {
            int close = regex.indexOf('}', at);
            String[] bounds = regex.substring(at + 1, close).split(",", -1);
            least = Integer.parseInt(bounds[0]);
            unbounded = bounds.length == 2 && bounds[1].isEmpty();
            once = least == 0 && bounds[bounds.length - 1].equals("1");
            at = close;
        } else if (!unbounded && !once) {
            return atom;
        }
        at++;
        boolean possessive = regex.startsWith("+", at);
        skipManner();
        if (once && atom.whole().isPresent()) {
            Set<String> with = new TreeSet<>(atom.whole().get());
            with.add("");
            return PatternPart.of(with);
        }
        PatternPart more = unbounded && !possessive ? asRun(atom, regex.substring(start, end)) : atom;
        return least == 0 ? more.optional() : more.repeated();
    }

    /** A character that is there any number of times, if where such a run begins does not depend on case or flags. */
    private PatternPart asRun(PatternPart atom, String source) {
        boolean is = source.equals(".") ? dotEndsAtLine : CharacterClass.isCaseless(source);
        return is ? atom.asRun(source) : atom;
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
            case '.' -> skipping(1, PatternPart.of(Beginning.ofClass(dotEndsAtLine ? "." : "(?s:.)")));
            case '^', '$' -> edge(1);
            default -> skipping(1, literal(c));
        };
    }

    /** One character of a class that ends here. */
    private PatternPart one(int start) {
        return PatternPart.of(Beginning.ofClass(regex.substring(start, at)));
    }

    private PatternPart skipping(int length, PatternPart part) {
        at += length;
        return part;
    }

    private PatternPart edge(int length) {
        looksAround = true;
        return skipping(length, PatternPart.asserting(Beginning.Assertion.OTHER));
    }

    private static PatternPart literal(char c) {
        return PatternPart.of(Set.of(String.valueOf(folded(c))));
    }

    private PatternPart group() {
        at++;
        boolean zero = false;
        boolean captures = !regex.startsWith("?", at);
        if (regex.startsWith("?<=", at) || regex.startsWith("?<!", at)) {
            zero = true;
            at += 3;
        } else if (regex.startsWith("?=", at) || regex.startsWith("?!", at)) {
            zero = true;
            at += 2;
        } else if (regex.startsWith("?<", at)) {
            at = regex.indexOf('>', at) + 1;
            captures = true;
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
        if (zero) {
            return PatternPart.asserting(Beginning.Assertion.OTHER);
        }
        return captures && refers
                ? new PatternPart(
                        inside.whole(),
                        inside.required(),
                        Optional.of(inside.beginning().withoutRuns()))
                : inside;
    }

    /** A class of one or two plain characters is read as alternatives; other classes have no literals. */
    private PatternPart characterClass() {
        int from = at;
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
                    return plain && characters.size() <= 4 ? PatternPart.of(characters) : one(from);
                }
            } else {
                plain &= c != '-' && c != '&';
                characters.add(String.valueOf(folded(c)));
            }
        }
        throw new UnsupportedOperationException(regex);
    }

    private PatternPart escape() {
        int start = at;
        char c = regex.charAt(at + 1);
        at += 2;
        if (SPECIAL.indexOf(c) >= 0 || !Character.isLetterOrDigit(c)) {
            return literal(c);
        }
        return switch (c) {
            case 'b' -> PatternPart.asserting(Beginning.Assertion.BOUNDARY);
            case 'B' -> PatternPart.asserting(Beginning.Assertion.OTHER);
            case 'A', 'z', 'Z' -> edge(0);
            case 'n' -> literal('\n');
            case 't' -> literal('\t');
            case 'r' -> literal('\r');
            case 'd', 'D', 'w', 'W', 's', 'S', 'h', 'H', 'v', 'V' -> one(start);
            case 'R', 'X' -> PatternPart.ANYTHING;
            case 'p', 'P' -> {
                at = regex.startsWith("{", at) ? regex.indexOf('}', at) + 1 : at + 1;
                yield one(start);
            }
            case 'x' ->
                regex.startsWith("{", at) ? skipping(regex.indexOf('}', at) + 1 - at, PatternPart.ANYTHING) : coded(2);
            case 'u' -> coded(4);
            case 'k' -> skipping(regex.indexOf('>', at) + 1 - at, PatternPart.ANYTHING.optional());
            case '1', '2', '3', '4', '5', '6', '7', '8', '9' -> PatternPart.ANYTHING.optional();
            default -> throw new UnsupportedOperationException(regex);
        };
    }

    /** A character by its code, with the number of its digits. */
    private PatternPart coded(int digits) {
        return skipping(digits, literal((char) Integer.parseInt(regex.substring(at, at + digits), 16)));
    }
}
