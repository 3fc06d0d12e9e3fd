package io.github.copydesk.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.engine.Counting;
import io.github.copydesk.engine.Means;
import io.github.copydesk.engine.Settings;
import io.github.copydesk.rule.Gate;
import io.github.copydesk.run.Line.Level;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RerunsTest {
    private static final Outcome OUTCOME = new Outcome(
            false,
            List.of(new Line(Level.ERROR, "a.txt:1:1: ‘so“"), new Line(Level.INFO, "done")),
            new TreeMap<>(Map.of("copydesk.html", StandardCharsets.UTF_8.encode("<p>\uD83D\uDE00"))),
            Optional.of("copydesk found 1 error"));

    private final List<String> warnings = new ArrayList<>();
    private List<String> includes = List.of();
    private List<String> excludes = List.of();
    private Path folder;
    private Path article;

    @BeforeEach
    void writeAnArticle(@TempDir Path temporary) throws IOException {
        folder = temporary;
        article = Files.createDirectories(folder.resolve("content")).resolve("a.txt");
        Files.writeString(article, "The ferry sails.");
        keep();
    }

    @Test
    void repeatsWhatAnEarlierRunFound() {
        assertEquals(Optional.of(OUTCOME), earlier());
        assertEquals(List.of(), warnings);
    }

    @Test
    void looksAgainWhenAnArticleChanged() throws IOException {
        Files.writeString(article, "The ferry sailed.");
        assertEquals(Optional.empty(), earlier());
        Files.writeString(article, "The ferry sails.");
        assertEquals(Optional.of(OUTCOME), earlier());
    }

    @Test
    void looksAgainWhenAnArticleIsNewOrRenamed() throws IOException {
        Files.writeString(article.resolveSibling("b.txt"), "The pier is open.");
        assertEquals(Optional.empty(), earlier());
        Files.delete(article.resolveSibling("b.txt"));
        Files.move(article, article.resolveSibling("c.txt"));
        assertEquals(Optional.empty(), earlier());
    }

    @Test
    void looksAgainWhenTheNewsroomDecidesOtherwise() throws IOException {
        config("accept: [zorbing]\n");
        assertEquals(Optional.empty(), earlier());
        keep();
        assertEquals(Optional.of(OUTCOME), earlier());
        config("accept: [zorbs]\n");
        assertEquals(Optional.empty(), earlier());
    }

    @Test
    void neverRepeatsWhereTheConfigurationNamesOtherFiles() throws IOException {
        for (String config : List.of(
                "rules: [own]\n",
                "extends: [other.yml]\n",
                "{rules: [own]}\n",
                "\"rules\": [own]\n",
                "--- {rules: [own]}\n")) {
            config(config);
            keep();
            assertEquals(Optional.empty(), earlier(), config);
        }
    }

    @Test
    void looksAgainWhenTheSameArticlesAreChosenByOtherPatterns() {
        includes = List.of("**/*.txt");
        assertEquals(Optional.empty(), earlier());
        includes = List.of();
        excludes = List.of("**/*.txt~");
        assertEquals(Optional.empty(), earlier());
        excludes = List.of();
        assertEquals(Optional.of(OUTCOME), earlier());
    }

    @Test
    void looksAgainForOtherParameters() {
        assertEquals(Optional.empty(), Reruns.earlier(order(counting(), "sarif")));
    }

    @Test
    void keepsNothingWhenAnArticleChangedMeanwhile() throws IOException {
        config("accept: [quay]\n");
        Reruns reruns = reruns();
        Files.writeString(article, "The ferry sank.");
        reruns.keep(OUTCOME);
        assertEquals(Optional.empty(), earlier());
        Files.writeString(article, "The ferry sails.");
        assertEquals(Optional.empty(), earlier());
    }

    @Test
    void looksAgainWhenTheBaselineChanged() throws IOException {
        Path baseline = folder.resolve("copydesk-baseline.json");
        Files.writeString(baseline, "{}");
        assertEquals(Optional.empty(), earlier());
        keep();
        assertEquals(Optional.of(OUTCOME), earlier());
        Files.writeString(baseline, "{ }");
        assertEquals(Optional.empty(), earlier());
    }

    @Test
    void neverRepeatsWhereGitIsAsked() {
        Counting changes = new Counting(Optional.empty(), Optional.of("HEAD~1"));
        new Reruns(order(changes, "html"), warnings::add).keep(OUTCOME);
        assertEquals(Optional.empty(), Reruns.earlier(order(changes, "html")));
    }

    @Test
    void keepsNothingOdd() throws IOException {
        Files.writeString(article, "The pier is open.");
        reruns().keep(new Outcome(true, OUTCOME.lines(), OUTCOME.reports(), OUTCOME.failure()));
        assertEquals(Optional.empty(), earlier());
    }

    private Counting counting() {
        return new Counting(
                Optional.of(folder.resolve("copydesk-baseline.json")).filter(Files::exists), Optional.empty());
    }

    private void config(String yaml) throws IOException {
        Files.writeString(folder.resolve("copydesk.yml"), yaml);
    }

    private void keep() {
        reruns().keep(OUTCOME);
    }

    private Optional<Outcome> earlier() {
        return Reruns.earlier(order(counting(), "html"));
    }

    private Reruns reruns() {
        return new Reruns(order(counting(), "html"), warnings::add);
    }

    private Order order(Counting counting, String format) {
        return new Order(
                settings(),
                counting,
                new Verdict(true, Gate.DEFAULT, false),
                "content",
                "content",
                "1.0",
                List.of(format),
                folder.resolve("reports"),
                Optional.empty(),
                false);
    }

    private Settings settings() {
        Optional<Path> config = Optional.of(folder.resolve("copydesk.yml")).filter(Files::exists);
        Means means = new Means(1, false, Optional.of(folder.resolve("cache")));
        return new Settings(folder.resolve("content"), includes, excludes, "en-US", true, config, means);
    }
}
