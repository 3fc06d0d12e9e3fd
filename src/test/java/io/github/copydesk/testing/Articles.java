package io.github.copydesk.testing;

import io.github.copydesk.results.Rule;
import io.github.copydesk.rulebook.RuleBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Many articles, by path: the examples on the pages of the rule book, and those below the folder that
 * {@code -Dcopydesk.corpus} names.
 */
public final class Articles {
    private Articles() {}

    public static Map<String, String> all() {
        Map<String, String> articles = new TreeMap<>(corpus());
        articles.putAll(ofRuleBook());
        return articles;
    }

    /** The examples on the pages of the rule book. */
    public static Map<String, String> ofRuleBook() {
        Map<String, String> articles = new TreeMap<>();
        for (Rule rule : RuleBook.builtIn().rules()) {
            List<Example> examples = Example.of(rule);
            for (int i = 0; i < examples.size(); i++) {
                Example example = examples.get(i);
                articles.put(rule.id() + "/" + i + "-" + example.path(), Marked.plain(example.text()));
            }
        }
        return articles;
    }

    private static Map<String, String> corpus() {
        Map<String, String> articles = new TreeMap<>();
        String folder = System.getProperty("copydesk.corpus", "");
        if (!folder.isEmpty()) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(it -> it.toString().matches(".*\\.(md|txt|html|adoc)"))
                        .toList()) {
                    articles.put("corpus/" + Path.of(folder).relativize(file), Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return articles;
    }
}
