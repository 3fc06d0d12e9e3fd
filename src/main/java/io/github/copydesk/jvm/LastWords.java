package io.github.copydesk.jvm;

/** What a worker said on its error output before it ended, for a message of one line. */
final class LastWords {
    private String line = "";
    private boolean grave;

    synchronized void add(String said) {
        boolean error = said.contains("Error");
        if (!said.isBlank() && !said.startsWith("SLF4J") && (error || !grave)) {
            line = said.strip();
            grave |= error;
        }
    }

    /** The gravest line that was said. */
    synchronized String orElse(String other) {
        return line.isEmpty() ? other : " (" + line + ")";
    }
}
