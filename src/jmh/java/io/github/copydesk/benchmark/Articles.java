package io.github.copydesk.benchmark;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.corpus.CorpusCounts;
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
 * <p>A document remembers what was derived from it, so each measurement gets documents that nobody has read yet. They
 * stream through as they do in a run: each measurement gets the next few, and the evidence of all is there. No article comes
 * twice: when all were read, they come again with other words in the place of some, so that what is remembered of words helps
 * no more than it does in a run.
 */
@State(Scope.Benchmark)
public class Articles {
    /** The same articles over and over, so that whatever is remembered of a word is asked for again. */
    @State(Scope.Benchmark)
    public static class Repeated extends Articles {
        @Override
        boolean areDistinct() {
            return false;
        }
    }

    private static final int GENERATED = 400;
    /** In characters; all documents at once would cost more to move about in memory than to check. */
    private static final int BATCH = 250_000;

    private final Formats formats = new Formats();
    private final List<String> paths = new ArrayList<>();
    private final List<String> sources = new ArrayList<>();
    List<Document> documents = List.of();
    Corpus corpus = new CorpusCounts();
    private final Variation variation = new Variation();
    private List<String> batch = List.of();
    private int from;
    private int to;

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
        sources.forEach(variation::learn);
        batch = sources;
        corpus = Corpus.of(parsed(0, sources.size()));
    }

    boolean areDistinct() {
        return true;
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

    /** Parses the next ones. */
    @Setup(Level.Invocation)
    public void renew() {
        if (to == sources.size() && areDistinct()) {
            batch = sources.stream().map(variation::of).toList();
        }
        from = to == sources.size() ? 0 : to;
        to = from;
        for (int size = 0; to < sources.size() && size < BATCH; to++) {
            size += batch.get(to).length();
        }
        documents = parsed();
    }

    List<Document> parsed() {
        return parsed(from, to);
    }

    private List<Document> parsed(int first, int end) {
        List<Document> parsed = new ArrayList<>();
        for (int i = first; i < end; i++) {
            parsed.add(formats.read(paths.get(i), batch.get(i), "en-US"));
        }
        return parsed;
    }

    double megabytes() {
        return batch.subList(from, to).stream().mapToLong(String::length).sum() / 1e6;
    }
}
