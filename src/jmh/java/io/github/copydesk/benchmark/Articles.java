package io.github.copydesk.benchmark;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.format.Formats;
import io.github.copydesk.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The articles that are measured: those of the folder that {@code copydesk.benchmark.corpus} names, or generated ones.
 *
 * <p>A document remembers what was derived from it, so each measurement gets documents that nobody has read yet.
 */
@State(Scope.Benchmark)
public class Articles {
    private static final int GENERATED = 400;

    private final Formats formats = new Formats();
    private final List<String> paths = new ArrayList<>();
    private final List<String> sources = new ArrayList<>();
    List<Document> documents = List.of();
    Corpus corpus = new Corpus();

    /** Reads the folder. */
    @Setup
    public void read() throws IOException {
        String folder = System.getProperty("copydesk.benchmark.corpus", "");
        if (folder.isEmpty()) {
            for (String article : new Press(42).articles(GENERATED)) {
                paths.add("article-" + paths.size() + ".md");
                sources.add(article);
            }
        } else {
            read(Path.of(folder));
        }
        corpus = Corpus.of(parsed());
    }

    private void read(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> articles = files.filter(Articles::isArticle).sorted().toList();
            for (Path article : articles) {
                paths.add(folder.relativize(article).toString());
                sources.add(Files.readString(article));
            }
        }
    }

    private static boolean isArticle(Path file) {
        return file.toString().matches(".*\\.(?:txt|md|markdown|html?|adoc)") && Files.isRegularFile(file);
    }

    /** Parses all again. */
    @Setup(Level.Invocation)
    public void renew() {
        documents = parsed();
    }

    List<Document> parsed() {
        List<Document> parsed = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            parsed.add(formats.read(paths.get(i), sources.get(i), "en-US"));
        }
        return parsed;
    }

    double megabytes() {
        return sources.stream().mapToLong(String::length).sum() / 1e6;
    }
}
