package io.github.copydesk.jvm;

import java.util.regex.Pattern;

/** The lines that a worker wrote to standard error before it ended, reduced to one line for a message. */
final class LastWords {
    /** The lines of a stack trace that name a place, not a cause. */
    private static final Pattern WHERE =
            Pattern.compile("at \\S+\\(.*\\)|\\.\\.\\. \\d+ (?:more|common frames omitted)");

    private String line = "";
    private int gravity;

    synchronized void add(String said) {
        String words = said.strip();
        if (words.isEmpty() || words.startsWith("SLF4J") || WHERE.matcher(words).matches()) {
            return;
        }
        int weight = gravity(words);
        if (weight >= gravity) {
            line = words;
            gravity = weight;
        }
    }

    private static int gravity(String words) {
        if (words.startsWith("Error: ")) {
            return 3; // the java command itself: no such class, no such flag
        }
        if (words.contains("Error") || words.startsWith("Caused by: ")) {
            return 2;
        }
        return words.contains("Exception") ? 1 : 0;
    }

    /** The most severe line, or another text if there is none. */
    synchronized String orElse(String other) {
        return line.isEmpty() ? other : " (" + line + ")";
    }
}
