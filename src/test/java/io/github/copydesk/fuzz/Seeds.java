package io.github.copydesk.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What a fuzzer begins with: the articles of other tests. */
final class Seeds {
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final int LONGEST = 4000;

    private Seeds() {}

    /** The beginnings of the articles with one of these endings. */
    static List<Arguments> of(String... endings) {
        List<Arguments> seeds = new ArrayList<>();
        try (Stream<Path> files = Files.walk(RESOURCES, 2)) {
            for (Path file : files.filter(it -> Arrays.stream(endings).anyMatch(it.toString()::endsWith))
                    .sorted()
                    .toList()) {
                byte[] bytes = Files.readAllBytes(file);
                seeds.add(Arguments.of((Object) Arrays.copyOf(bytes, Math.min(bytes.length, LONGEST))));
            }
        } catch (IOException e) {
            return List.of();
        }
        return seeds;
    }

    static List<Arguments> texts(String... texts) {
        return Arrays.stream(texts)
                .map(it -> Arguments.of((Object) it.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }
}
