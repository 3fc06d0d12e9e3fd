package io.github.copydesk.benchmark;

import io.github.copydesk.format.Formats;
import io.github.copydesk.text.Document;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long each format takes to parse a million characters. Where a file four times as long takes longer for each, it is worse than linear. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class FormatSpeed {
    private static final int MILLION = 1_000_000;

    /** One file of generated prose with the markup of a format. */
    @State(Scope.Benchmark)
    public static class OneFile {
        @Param({"txt", "md", "mdx", "qmd", "html", "adoc", "rst", "xml"})
        public String ending = "";

        /** How many files of this length make a million characters. */
        @Param({"8", "2"})
        public int files;

        private final Formats formats = new Formats();
        private String source = "";

        /** Writes the file. */
        @Setup
        public void write() {
            StringBuilder text = new StringBuilder(head());
            int number = 0;
            while (text.length() < MILLION / files) {
                for (String article : new Press(number++).articles(1)) {
                    article.lines()
                            .skip(3)
                            .filter(line -> !line.isBlank())
                            .limit(MILLION)
                            .forEach(line -> text.append(marked(line.replaceFirst("^#+ ", ""))));
                }
            }
            source = text.append(ending.equals("xml") ? "</article>\n" : "").toString();
        }

        private String head() {
            return switch (ending) {
                case "xml" -> "<article xmlns=\"http://docbook.org/ns/docbook\">\n<title>News</title>\n";
                case "html" -> "<!DOCTYPE html>\n<title>News</title>\n";
                case "md", "mdx", "qmd" -> "---\ntitle: News\n---\n\n";
                default -> "";
            };
        }

        private String marked(String line) {
            return switch (ending) {
                case "xml" -> "<para>%s <emphasis>%s</emphasis></para>\n".formatted(line, "more");
                case "html" -> "<p>%s <em>more</em></p>\n".formatted(line);
                case "mdx" -> "<Card title=\"News\">\n\n%s **more** {count}\n\n</Card>\n\n".formatted(line);
                case "md", "qmd" -> "%s **more** [link](a.md) `code`\n\n".formatted(line);
                case "adoc" -> "%s *more* link:a.html[link] `code`\n\n".formatted(line);
                case "rst" -> "%s **more** `link <a.html>`_ ``code``\n\n".formatted(line);
                default -> line + "\n\n";
            };
        }
    }

    @Benchmark
    public List<Document> millionCharacters(OneFile file) {
        Document[] documents = new Document[file.files];
        for (int i = 0; i < file.files; i++) {
            documents[i] = file.formats.read("a." + file.ending, file.source, "en-US");
        }
        return List.of(documents);
    }
}
