package io.github.copydesk.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.testing.Offsets;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Flaw;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every construct of every format, in {@code src/test/resources/constructs}: what holds prose has a word {@code read…}
 * with a number, what does not has a word {@code skip…}. All of the first are read, each once, and none of the second.
 */
final class ConstructsTest {
    private static final Path FOLDER = Path.of("src/test/resources/constructs");
    private static final Pattern READ = Pattern.compile("\\bread\\d+\\b");
    private static final Pattern SKIP = Pattern.compile("\\bskip\\d+\\b");

    static List<String> fixtures() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void readsWhatHoldsProseAndNothingElse(String path) throws IOException {
        assertReads(path, source(path));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void readsTheSameWithLineEndsOfWindows(String path) throws IOException {
        assertReads(path, source(path).replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void readsTheSameWithEmoji(String path) throws IOException {
        // In a table drawn with bars they take the columns of white space.
        assertReads(path, source(path).replaceAll("\\b(read\\d+)(?: {3})?", "😀 $1"));
    }

    private static String source(String path) throws IOException {
        return Files.readString(FOLDER.resolve(path));
    }

    private static void assertReads(String path, String source) {
        Document document = new Formats().read(path, source, "en-US");
        Offsets.assertHold(document);
        assertEquals(List.of(), document.flaws().stream().map(Flaw::message).toList(), path);
        List<String> read = document.blocks().stream()
                .flatMap(block -> block.find(READ).map(MatchResult::group))
                .sorted()
                .toList();
        assertEquals(List.copyOf(new TreeSet<>(words(source, READ))), read, path);
        String text = document.blocks().stream().map(Block::text).collect(Collectors.joining("\n"));
        assertEquals(List.of(), words(text, SKIP), path);
        assertTrue(words(source, SKIP).size() > 2, "plant something that is no prose too: " + path);
        for (Block block : document.blocks()) {
            block.find(READ).forEach(word -> assertEquals(word.group(), document.text(block.span(word)), path));
        }
    }

    private static List<String> words(String text, Pattern pattern) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }
}
