package io.github.copydesk.testing;

import io.github.copydesk.check.Materials;
import io.github.copydesk.results.Rule;
import io.github.copydesk.results.Severity;
import io.github.copydesk.rulebook.ProjectStyle;
import io.github.copydesk.rulebook.WordLists;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a check is made from in a test: the project's own rules folder, and a project that decided nothing. */
public final class Rules {
    private static final WordLists LISTS = new WordLists(Rules::text);

    private Rules() {}

    public static Materials materials(String id) {
        return materials(id, ProjectStyle.NONE);
    }

    public static Materials materials(String id, ProjectStyle projectStyle) {
        return new Materials(new Rule(id, id, Severity.ERROR, ""), LISTS, projectStyle);
    }

    private static String text(String path) {
        Path file = Path.of("rules").resolve(path);
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("no word list " + path);
        }
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
