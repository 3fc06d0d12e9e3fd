package io.github.copydesk.style.pattern;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Adds cheap conditions before expensive ones in a pattern, without changing its matches.
 *
 * <p>A lookbehind is tried at every character, so the character after it is tested first. A pattern that begins with a
 * run of characters is tried at each of them, although a match within the run would have begun at its start.
 */
public final class Guards {
    /** The longest text after a lookbehind that is tested before it, in UTF-16 units. */
    private static final int LONGEST = 6;

    private static final Pattern RUN = Pattern.compile("(\\[(?:\\\\.|[^\\]\\[\\\\])+]|\\\\[wsdWSD]|\\.)[*+](?!\\+)");
    private static final Pattern SIMPLE_GROUP = Pattern.compile("\\((?:\\?:)?((?:\\\\.|[^()\\\\])*)\\)");
    private static final Pattern ATOM =
            Pattern.compile("\\\\[bwsdWSD]|\\\\[^A-Za-z0-9]|\\[(?:\\\\.|[^\\]\\[\\\\])+]|[^\\\\()\\[\\]{}*+?.|^$]");

    private Guards() {}

    /** The pattern, tried only where its first run begins; a match that goes on after another one is not found then. */
    static String beforeRun(String java) {
        Matcher run = RUN.matcher(java);
        return run.lookingAt() ? "(?<!" + run.group(1) + ")" + java : java;
    }

    /** The pattern with the text after each lookbehind tested before it. */
    static String beforeLookbehinds(String java) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < java.length()) {
            char c = java.charAt(at);
            if (c == '\\') {
                out.append(java, at, Math.min(java.length(), at + 2));
                at += 2;
            } else if (c == '[') {
                int end = classEnd(java, at);
                out.append(java, at, end);
                at = end;
            } else if (java.startsWith("(?<!", at) || java.startsWith("(?<=", at)) {
                int end = groupEnd(java, at);
                String next = following(java, end);
                out.append(next.isEmpty() ? "" : "(?=" + next + ")").append(java, at, end);
                at = end;
            } else {
                out.append(c);
                at++;
            }
        }
        return out.toString();
    }

    private static String following(String java, int from) {
        StringBuilder atoms = new StringBuilder();
        int at = from;
        Matcher group = SIMPLE_GROUP.matcher(java).region(at, java.length());
        if (group.lookingAt()
                && !isQuantifier(java, group.end())
                && group.group(1).indexOf('\\') == group.group(1).lastIndexOf('\\')) {
            return "(?:" + group.group(1) + ")";
        }
        Matcher atom = ATOM.matcher(java);
        boolean wide = false;
        for (int count = 0; count < LONGEST && atom.region(at, java.length()).lookingAt(); count++) {
            boolean more = isQuantifier(java, atom.end());
            if (more && java.charAt(atom.end()) != '+') {
                break;
            }
            atoms.append(atom.group());
            wide |= !atom.group().equals("\\b");
            at = atom.end();
            if (more) {
                break;
            }
        }
        return wide ? atoms.toString() : "";
    }

    private static boolean isQuantifier(String java, int at) {
        return at < java.length() && "?*+{".indexOf(java.charAt(at)) >= 0;
    }

    private static int groupEnd(String java, int start) {
        int depth = 0;
        for (int i = start; i < java.length(); i++) {
            char c = java.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                i = classEnd(java, i) - 1;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return i + 1;
            }
        }
        return java.length();
    }

    private static int classEnd(String java, int start) {
        int depth = 0;
        for (int i = start; i < java.length(); i++) {
            char c = java.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                depth++;
            } else if (c == ']' && --depth == 0) {
                return i + 1;
            }
        }
        return java.length();
    }
}
