package io.github.copydesk.testing;

import io.github.copydesk.text.FileType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Content directories that every way to run copydesk must judge alike. */
public final class Fixtures {
    /** The folder of this repository's neighbor with the article that copydesk began with; it may be missing. */
    public static final Path SEED = Path.of("../shared/seed");

    private static final int MOST_OF_A_FORMAT = 12;

    private Fixtures() {}

    /**
     * The golden articles, those of the builds in {@code src-it}, the seed, and for each format a folder with examples
     * from the rule book.
     *
     * @param made where the last ones are written, a folder for each format with its name
     */
    public static List<Path> folders(Path made) {
        List<Path> folders = new ArrayList<>(List.of(Path.of("src/test/resources/articles")));
        try (Stream<Path> builds = Files.list(Path.of("src-it"))) {
            builds.filter(it -> !it.endsWith("names-a-mistake-in-its-configuration"))
                    .map(it -> it.resolve("content"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .forEach(folders::add);
            if (Files.isDirectory(SEED)) {
                folders.add(SEED);
            }
            for (FileType format : FileType.values()) {
                folders.add(written(format, Files.createDirectories(made.resolve(String.valueOf(format)))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folders;
    }

    /** With the extensions of the format in turn. */
    private static Path written(FileType format, Path folder) throws IOException {
        int count = 0;
        for (Map.Entry<String, String> example : Articles.ofRuleBook().entrySet()) {
            if (FileType.of(example.getKey()).equals(Optional.of(format)) && count < MOST_OF_A_FORMAT) {
                String ending = format.endings().get(count % format.endings().size());
                Files.writeString(folder.resolve("article-" + count + "." + ending), example.getValue());
                count++;
            }
        }
        return folder;
    }
}
