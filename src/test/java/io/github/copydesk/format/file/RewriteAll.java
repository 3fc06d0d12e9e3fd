package io.github.copydesk.format.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rewrites every article of a folder, in a JVM of its own that may be killed. */
final class RewriteAll {
    static final String BEFORE = "The pier was closed. ".repeat(2000);
    static final String AFTER = "The pier is open again. ".repeat(2000);

    private RewriteAll() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        List<Path> articles;
        try (Stream<Path> files = Files.list(folder)) {
            articles =
                    files.filter(it -> it.toString().endsWith(".txt")).sorted().toList();
        }
        for (Path article : articles) {
            if (Files.readString(article).equals(BEFORE)) {
                Rewriting.write(article, Optional.of(folder), BEFORE, AFTER);
                System.out.write('.');
                System.out.flush();
            }
        }
    }
}
