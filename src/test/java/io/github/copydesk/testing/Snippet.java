package io.github.copydesk.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A fenced piece of a documentation page.
 *
 * @param place the page and the line, for a failure
 * @param info what stands after the fence: {@code yaml workflow}
 */
public record Snippet(String place, String info, String text) {
    private static final Pattern FENCE = Pattern.compile("(?ms)^([ ]*)(`{3,})([^\\r\\n`]*)\\R(.*?)^\\1\\2[ \\t]*$");

    /** The pages that are written by hand. */
    public static List<Path> pages() {
        try (Stream<Path> files = Files.walk(Path.of("src/site/markdown"))) {
            return Stream.concat(
                            Stream.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")),
                            files.filter(it -> it.toString().endsWith(".md")).sorted())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Stream<Snippet> all() {
        return pages().stream().flatMap(Snippet::of);
    }

    private static Stream<Snippet> of(Path page) {
        String text = read(page);
        return FENCE.matcher(text).results().map(it -> of(page, text, it));
    }

    private static Snippet of(Path page, String text, MatchResult fence) {
        long line = text.substring(0, fence.start()).lines().count() + 1;
        String inside = fence.group(4).replaceAll("(?m)^" + fence.group(1), "");
        return new Snippet(page + ":" + line, fence.group(3).strip(), inside);
    }
}
