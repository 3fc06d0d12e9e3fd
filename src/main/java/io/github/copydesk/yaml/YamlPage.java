package io.github.copydesk.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Markdown file that begins with YAML between two lines of three dashes.
 *
 * @param body what follows
 */
public record YamlPage(YamlMap values, String body) {
    private static final Pattern DASHES = Pattern.compile("^---[ \t]*\r?$\r?\n?", Pattern.MULTILINE);

    /**
     * @throws ConfigurationException when there is none, or it has no end
     */
    public static YamlPage read(String path, String file) {
        String text = file.startsWith("\uFEFF") ? file.substring(1) : file;
        Matcher dashes = DASHES.matcher(text);
        if (!dashes.find() || dashes.start() > 0) {
            throw top(path, text)
                    .mistake("no front matter", "Begin the file with a line '---', the keys, and another '---'.");
        }
        if (!dashes.find()) {
            throw top(path, text)
                    .mistake("front matter is never closed", "Write '---' on the line after the last key.");
        }
        // The dashes above are YAML too, and with them the line numbers stay those of the file.
        return new YamlPage(YamlMap.read(path, text.substring(0, dashes.start()), text), text.substring(dashes.end()));
    }

    private static Place top(String path, String text) {
        return new Place(path, 1, 1, text.lines().findFirst().orElse(""));
    }
}
