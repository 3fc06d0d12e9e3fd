package io.github.copydesk.names.origins;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** A file of texts, each under a headline {@code == budget}; what stands before the first is for the reader of the file. */
final class Sections {
    private static final Path FOLDER = Path.of("src/test/resources/names");
    private static final Pattern HEADLINE = Pattern.compile("(?m)^== ");

    private Sections() {}

    /** The texts by their headlines, in the order of the file. */
    static Map<String, String> of(String file) {
        Map<String, String> sections = new LinkedHashMap<>();
        HEADLINE.splitAsStream(read(file)).skip(1).forEach(section -> {
            int end = section.indexOf('\n');
            if (sections.put(
                            section.substring(0, end).strip(),
                            section.substring(end).strip())
                    != null) {
                throw new IllegalStateException(file + " has twice: " + section.substring(0, end));
            }
        });
        return sections;
    }

    private static String read(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
