package io.github.copydesk.names.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** A file of texts, each below a headline {@code == budget}; text before the first headline is a comment. */
public final class Sections {
    private static final Path FOLDER = Path.of("src/models/names");
    private static final Pattern HEADLINE = Pattern.compile("(?m)^== ");

    private Sections() {}

    /** One of the files from which articles are generated. */
    static Map<String, String> of(String name) {
        return of(FOLDER.resolve(name));
    }

    /** The texts by their headlines, in the order of the file. */
    public static Map<String, String> of(Path file) {
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

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
