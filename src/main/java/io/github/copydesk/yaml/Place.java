package io.github.copydesk.yaml;

import io.github.copydesk.command.Commands;
import java.io.Serializable;
import java.util.function.Function;

/**
 * A place in a configuration file or a rule.
 *
 * @param path of the file, as it was given
 * @param line from 1
 * @param column from 1, in code points
 * @param text the whole line
 */
public record Place(String path, int line, int column, String text) implements Serializable {
    private static final int SHOWN = 160;

    /** An exception that shows the line of the mistake. */
    public ConfigurationException mistake(String what) {
        return mistake(what, "");
    }

    /**
     * An exception that shows the line of the mistake.
     *
     * @param cure a sentence that says how to correct it, or empty
     */
    public ConfigurationException mistake(String what, String cure) {
        return mistake(what, commands -> cure);
    }

    /**
     * An exception that shows the line of the mistake.
     *
     * @param cure a sentence that says how to correct it and names commands, or an empty one
     */
    public ConfigurationException mistake(String what, Function<Commands, String> cure) {
        String message = "%s:%s: %s\n  %s | %s".formatted(path, line, what, line, shown());
        return new ConfigurationException(commands -> (message + "\n" + cure.apply(commands)).stripTrailing());
    }

    /** The line as it can be printed: without escape sequences, and cut if it is long. */
    private String shown() {
        String clean = text.replaceAll("\\p{Cntrl}", " ").stripTrailing();
        return clean.length() > SHOWN ? clean.substring(0, SHOWN) + " …" : clean;
    }

    @Override
    public String toString() {
        return path + ":" + line;
    }
}
