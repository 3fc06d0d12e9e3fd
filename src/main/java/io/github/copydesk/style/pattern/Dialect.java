package io.github.copydesk.style.pattern;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Translates a regular expression in Vale's dialect (that of .NET, with parts of RE2) into Java's.
 *
 * <p>The trap is the lookbehind. Java 17 rejects some unbounded ones, and compiles others that then match wrongly:
 * {@code (?<!a.*\n|b.*\n)x} finds {@code x} after {@code "a hello\n"}. So every unbounded quantifier inside a
 * lookbehind gets a bound; that a pattern compiles proves nothing.
 */
public final class Dialect {
    /** The bound of an unbounded quantifier in a lookbehind, in UTF-16 units. */
    private static final int BOUND = 255;

    private static final int FLAGS = Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNIX_LINES;
    private static final Pattern QUANTIFIER = Pattern.compile("\\{(\\d+)(,(\\d*))?}");
    private static final Pattern NAMED = Pattern.compile("\\(\\?P?(?:<([^>=!]*)>|'([^']*)')");
    private static final Pattern REFERENCE = Pattern.compile("\\\\k(?:<(\\w+)>|'(\\w+)'|\\{(\\w+)})|\\(\\?P=(\\w+)\\)");
    private static final Pattern LOOKBEHIND = Pattern.compile("\\(\\?<([!=])\\\\([1-9])\\)");
    private static final Pattern ONE_CHARACTER = Pattern.compile("\\((?:\\[(?:\\\\.|[^\\]\\\\])+]|\\\\?.)\\)");
    private static final Pattern MULTILINE = Pattern.compile("\\(\\?[a-ln-z]*m");
    private static final Pattern SUBTRACTION = Pattern.compile("-\\[[^]]*]]");
    private static final Pattern POSIX = Pattern.compile("\\[:(\\^?)([a-z]+):]");

    private final String in;
    private final boolean captures;
    private final StringBuilder out = new StringBuilder();
    /** For each open group, whether it is in a lookbehind. */
    private final Deque<Boolean> groups = new ArrayDeque<>();

    private boolean multiline;
    private int at;

    private Dialect(String in, boolean multiline, boolean captures) {
        this.in = in;
        this.multiline = multiline;
        this.captures = captures;
        groups.push(false);
    }

    /**
     * Translates a pattern.
     *
     * @param multiline whether {@code $} matches at the end of each line
     * @throws PatternSyntaxException when it uses a feature that Java does not have
     */
    public static String toJava(String regex, boolean multiline) {
        return Guards.beforeLookbehinds(new Dialect(regex, multiline, true).translate());
    }

    /** Translates a pattern for a single line, without capturing groups. */
    public static String toJavaWithoutCaptures(String regex) {
        return Guards.beforeLookbehinds(new Dialect(regex, true, false).translate());
    }

    /** Compiles a translated pattern. */
    public static Pattern compile(String java, boolean ignoreCase) {
        return Pattern.compile(ignoreCase ? "(?i)" + java : java, FLAGS);
    }

    private String translate() {
        while (at < in.length()) {
            char c = in.charAt(at);
            switch (c) {
                case '\\' -> escape();
                case '[' -> characterClass();
                case '(' -> group();
                case ')' -> {
                    if (groups.size() > 1) {
                        groups.pop();
                    }
                    copy(1);
                }
                case '{' -> brace();
                case '*', '+' -> star(c == '*' ? 0 : 1);
                case '$' -> replace(1, multiline ? "$" : "\\z");
                default -> copy(1);
            }
        }
        return out.toString();
    }

    private void escape() {
        if (at + 1 == in.length()) {
            throw rejected("a backslash at the end");
        }
        Matcher reference = lookingAt(REFERENCE);
        if (reference.lookingAt()) {
            reference(reference);
        } else if ("pPx".indexOf(in.charAt(at + 1)) >= 0 && in.startsWith("{", at + 2)) {
            int end = in.indexOf('}', at);
            copy(end < 0 ? in.length() - at : end + 1 - at);
        } else {
            copy(2);
        }
    }

    private void group() {
        Matcher named = lookingAt(NAMED);
        Matcher reference = lookingAt(REFERENCE);
        if (in.startsWith("(?#", at)) {
            int end = in.indexOf(')', at);
            at = end < 0 ? in.length() : end + 1;
        } else if (in.startsWith("(?(", at)) {
            throw rejected("a conditional group");
        } else if (reference.lookingAt()) {
            reference(reference);
        } else if (lookingAt(LOOKBEHIND).lookingAt()) {
            lookbehind(lookingAt(LOOKBEHIND));
        } else if (in.startsWith("(?<=", at) || in.startsWith("(?<!", at)) {
            groups.push(true);
            copy(4);
        } else if (named.lookingAt()) {
            String name = named.group(1) == null ? named.group(2) : named.group(1);
            if (name.contains("-")) {
                throw rejected("a balancing group");
            }
            groups.push(inLookbehind());
            replace(named.end() - at, "(?<" + nameOf(name) + ">");
        } else {
            multiline |= lookingAt(MULTILINE).lookingAt();
            groups.push(inLookbehind());
            replace(1, captures || in.startsWith("(?", at) ? "(" : "(?:");
        }
    }

    /** A lookbehind for the text of a group. Java must know its length, which it does if the text is one character. */
    private void lookbehind(Matcher lookbehind) {
        lookbehind.lookingAt();
        int group = Integer.parseInt(lookbehind.group(2));
        int opened = 0;
        for (int i = 0; i < at && opened < group; i++) {
            if (in.charAt(i) == '\\') {
                i++;
            } else if (in.charAt(i) == '(' && !in.startsWith("(?", i) && ++opened == group) {
                if (ONE_CHARACTER.matcher(in).region(i, in.length()).lookingAt()) {
                    replace(lookbehind.end() - at, "(?<%s(?=\\%s)(?s:.))".formatted(lookbehind.group(1), group));
                    return;
                }
            }
        }
        throw rejected("a reference in a lookbehind to a group of any length");
    }

    private void reference(Matcher reference) {
        for (int i = 1; i <= reference.groupCount(); i++) {
            if (reference.group(i) != null) {
                replace(reference.end() - at, "\\k<" + nameOf(reference.group(i)) + ">");
                return;
            }
        }
    }

    /** A group name without underscores, which Java does not allow. */
    private static String nameOf(String name) {
        return name.replace("_", "x5f");
    }

    private void brace() {
        Matcher quantifier = lookingAt(QUANTIFIER);
        if (!quantifier.lookingAt()) {
            replace(1, "\\{");
        } else if (inLookbehind()
                && quantifier.group(2) != null
                && quantifier.group(3).isEmpty()) {
            int least = Integer.parseInt(quantifier.group(1));
            replace(quantifier.end() - at, "{%s,%s}".formatted(least, least + BOUND));
        } else {
            copy(quantifier.end() - at);
        }
    }

    private void star(int least) {
        if (inLookbehind()) {
            replace(1, "{%s,%s}".formatted(least, BOUND));
        } else {
            copy(1);
        }
    }

    private void characterClass() {
        copy(in.startsWith("[^", at) ? 2 : 1);
        if (at < in.length() && in.charAt(at) == ']') {
            replace(1, "\\]");
        }
        while (at < in.length() && in.charAt(at) != ']') {
            Matcher posix = lookingAt(POSIX);
            if (posix.lookingAt()) {
                replace(posix.end() - at, posixClass(posix));
            } else if (lookingAt(SUBTRACTION).lookingAt()) {
                throw rejected("a class minus a class");
            } else if (in.charAt(at) == '[') {
                replace(1, "\\[");
            } else if (in.startsWith("&&", at)) {
                replace(1, "\\&");
            } else {
                copy(in.charAt(at) == '\\' ? 2 : 1);
            }
        }
        copy(1);
    }

    private static String posixClass(Matcher posix) {
        String name = posix.group(2);
        String known = name.equals("word") ? "\\w" : name.equals("xdigit") ? "\\p{XDigit}" : "";
        if (known.isEmpty()) {
            known = "\\p{" + Character.toUpperCase(name.charAt(0)) + name.substring(1) + "}";
        }
        return posix.group(1).isEmpty() ? known : "[^" + known + "]";
    }

    private boolean inLookbehind() {
        return groups.element();
    }

    private Matcher lookingAt(Pattern pattern) {
        return pattern.matcher(in).region(at, in.length());
    }

    private void copy(int length) {
        int end = Math.min(in.length(), at + length);
        out.append(in, at, end);
        at = end;
    }

    private void replace(int length, String java) {
        out.append(java);
        at += length;
    }

    private PatternSyntaxException rejected(String what) {
        return new PatternSyntaxException("Java's patterns do not have " + what, in, at);
    }
}
