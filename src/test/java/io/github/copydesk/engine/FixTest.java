package io.github.copydesk.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.baseline.BaselineFile;
import io.github.copydesk.fix.Draft;
import io.github.copydesk.fix.FixLevel;
import io.github.copydesk.rule.Finding;
import io.github.copydesk.rule.Results;
import io.github.copydesk.rule.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is mended is gone, and nothing new comes instead. */
final class FixTest {
    private static final List<String> SENTENCES = List.of(
            "The harbour council met on Tuesday.",
            "“We have waited a year,” said the harbour master.",
            "Ferries will sail as before, and the pier stays open.",
            "Ingrid Brandvold spoke for the fishing quarter.",
            "Marlene Okafor, the mayor, came late and left early.",
            "Nobody had seen the plans before the vote.");
    private static final List<String> PLANTED = List.of(
            "IngridBrandvold came back later.",
            "The mayor, Marleneokafor, laughed.",
            "The vote was close.The pier won.",
            "They donâ€™t know yet.",
            "Fish &amp;amp; chips were sold.",
            "Ferries wait. Continue reading",
            "Leave a Reply",
            "[vc_row full_width=\"stretch\"][vc_column]",
            "The U.S delegation from the U.S. stayed away.",
            "Ingrid Brandvolld said no.",
            "“It is ours”, she said.”",
            "Lorem ipsum dolor sit amet, consectetur.");

    private Path content;

    @BeforeEach
    void makeContent(@TempDir Path folder) throws IOException {
        content = Files.createDirectory(folder.resolve("content"));
    }

    @ParameterizedTest(name = "planted articles, seed {0}")
    @ValueSource(ints = {1, 2, 3})
    void afterwardsNothingOfItIsLeftAndNothingIsNew(int seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < 12; i++) {
            String ending = List.of("md", "txt", "html", "adoc").get(i % 4);
            Files.writeString(content.resolve("a%02d.%s".formatted(i, ending)), planted(random, ending));
        }
        Map<String, Integer> before = counted(check());
        List<Draft> drafts = fix();
        assertTrue(drafts.stream().mapToInt(it -> it.findings().size()).sum() > 10, drafts.toString());
        for (Draft draft : drafts) {
            for (Finding mended : draft.findings()) {
                before.merge(
                        name(draft.document().path(), mended, draft.document().text(mended.span())), -1, Integer::sum);
            }
            Files.writeString(content.resolve(draft.document().path()), draft.text());
        }
        Map<String, Integer> worse = new TreeMap<>();
        counted(check()).forEach((name, count) -> {
            if (count > before.getOrDefault(name, 0)) {
                worse.put(name, count);
            }
        });
        assertEquals(Map.of(), worse);
        assertEquals(List.of(), fix().stream().map(Draft::text).toList(), "a second time there is nothing to do");
    }

    @Test
    void leavesAloneWhatStandsAndWhatIsOld() throws IOException {
        Files.writeString(
                content.resolve("a.md"), "FumioKishida wrote it. <!-- stet: glued-name he writes it so -->\n");
        Files.writeString(content.resolve("b.md"), "By KiyoshiTakenaka\n");
        Path baseline = content.resolveSibling("copydesk-baseline.json");
        Files.writeString(
                baseline,
                BaselineFile.write(
                        CopyDesk.baseline(settings(), baseline, Progress.NONE).after()));
        Files.writeString(content.resolve("c.md"), "Then IngridBrandvold spoke.\n");
        List<Draft> drafts = CopyDesk.fix(
                settings(), new Counting(Optional.of(baseline), Optional.empty()), FixLevel.SUGGESTED, Progress.NONE);
        assertEquals(
                List.of("c.md: Then Ingrid Brandvold spoke.\n"),
                drafts.stream()
                        .map(it -> it.document().path() + ": " + it.text())
                        .toList());
    }

    private static String planted(Random random, String ending) {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            List<String> from = random.nextInt(3) == 0 ? PLANTED : SENTENCES;
            StringBuilder paragraph = new StringBuilder(from.get(random.nextInt(from.size())));
            if (random.nextBoolean()) {
                paragraph.insert(0, SENTENCES.get(random.nextInt(SENTENCES.size())) + " ");
            }
            paragraphs.add(ending.equals("html") ? "<p>" + paragraph + "</p>" : paragraph.toString());
        }
        return String.join(random.nextBoolean() ? "\n\n" : "\r\n\r\n", paragraphs) + "\n";
    }

    private Settings settings() {
        return new Settings(content, List.of(), List.of(), "en-US", false, Optional.empty(), Means.plain(1));
    }

    private Results check() {
        return CopyDesk.run(settings(), Progress.NONE);
    }

    private List<Draft> fix() {
        return CopyDesk.fix(settings(), Counting.ALL, FixLevel.SUGGESTED, Progress.NONE);
    }

    /** Errors and warnings by article, rule and text. */
    private static Map<String, Integer> counted(Results results) {
        Map<String, Integer> counts = new TreeMap<>();
        results.pages().forEach(page -> page.findings().stream()
                .filter(it -> it.severity().atLeast(Severity.WARNING))
                .forEach(it -> counts.merge(
                        name(page.document().path(), it, page.document().text(it.span())), 1, Integer::sum)));
        return counts;
    }

    private static String name(String path, Finding finding, String text) {
        return path + " " + finding.rule().id() + " '" + text + "'";
    }
}
