package io.github.copydesk.yaml;

/**
 * Where something stands in a file that people wrote.
 *
 * @param path as the file was named to us
 * @param line from 1
 * @param column from 1, in code points
 * @param text the whole line
 */
public record Place(String path, int line, int column, String text) {
    private static final int SHOWN = 160;

    /** The mistake, shown in place. */
    public ConfigurationException mistake(String what) {
        return mistake(what, "");
    }

    /**
     * The mistake, shown in place.
     *
     * @param cure a sentence of its own, or empty
     */
    public ConfigurationException mistake(String what, String cure) {
        String message = "%s:%s: %s\n  %s | %s".formatted(path, line, what, line, shown());
        return new ConfigurationException(cure.isEmpty() ? message : message + "\n" + cure);
    }

    /** The line fit for a terminal: no escape sequences, no page-long list. */
    private String shown() {
        String clean = text.replaceAll("\\p{Cntrl}", " ").stripTrailing();
        return clean.length() > SHOWN ? clean.substring(0, SHOWN) + " …" : clean;
    }

    @Override
    public String toString() {
        return path + ":" + line;
    }
}
