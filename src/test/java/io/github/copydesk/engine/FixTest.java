package io.github.copydesk.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.baseline.BaselineFile;
import io.github.copydesk.fix.Draft;
import io.github.copydesk.fix.FixLevel;
import io.github.copydesk.fix.MeasuredFixes;
import io.github.copydesk.fix.Refusal;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Results;
import io.github.copydesk.results.Severity;
import io.github.copydesk.rulebook.RuleBook;
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

/** What is fixed is gone, nothing new comes instead, and all that is no prose stays as it was. */
final class FixTest {
    private static final List<String> SENTENCES = List.of(
            "The harbour council met on Tuesday.",
            "“We have waited a year,” said the harbour master.",
            "Ferries will sail as before, and the pier stays open.",
            "Ingrid Brandvold spoke for the fishing quarter.",
            "Marlene Okafor, the mayor, came late and left early.",
            "Nobody had seen the plans before the vote.");

    /** What nobody can take for anything else. */
    private static final List<String> CERTAIN = List.of(
            "They donâ€™t know yet.",
            "Fish &amp;amp; chips were sold.",
            "The ferries wait. &amp;nbsp;Buses do not.",
            "The vote was close.The pier won.",
            "The U.S delegation stayed away, e.g for a day.",
            "The mayor‘s car was late, and it´s gone.",
            "So lÃ¤uft es, sagte der KapitÃ¤n aus FlÃ¼gge.");

    private static final List<String> PLANTED = List.of(
            "IngridBrandvold came back later.",
            "The mayor, Marleneokafor, laughed.",
            "Ferries wait. Continue reading",
            "Leave a Reply",
            "[vc_row full_width=\"stretch\"][vc_column]",
            "Ingrid Brandvolld said no.",
            "“It is ours”, she said.”",
            "May â€\" or in June, he said.",
            "It sails at nineamp;nbsp; and at ten.",
            "The 'pier’ is open, the “gate\" is not.",
            "Lorem ipsum dolor sit amet, consectetur.");

    private Path content;

    @BeforeEach
    void makeContent(@TempDir Path folder) throws IOException {
        content = Files.createDirectory(folder.resolve("content"));
    }

    @ParameterizedTest(name = "planted articles, seed {0}")
    @ValueSource(ints = {1, 2, 3})
    void afterwardsNothingOfItIsLeftAndNothingIsNew(int seed) throws IOException {
        assertFixes(seed, PLANTED, FixLevel.SUGGESTED, Severity.WARNING);
    }

    @ParameterizedTest(name = "planted articles, seed {0}")
    @ValueSource(ints = {4, 5, 6})
    void fixesAllThatIsCertain(int seed) throws IOException {
        assertFixes(seed, CERTAIN, FixLevel.CERTAIN, Severity.NOTE);
        MeasuredFixes measured = MeasuredFixes.of(RuleBook.builtIn().lists());
        assertEquals(
                List.of(),
                check().findings()
                        .filter(measured::isCertain)
                        .map(Finding::message)
                        .toList());
    }

    @Test
    void findingsCausedByFixesOfOtherArticlesBlockNothing() throws IOException {
        Path one = content.resolve("a.txt");
        Files.writeString(one, "Harbor notes\n\nThey spoke of Norwe, and left. It isnâ€™t far, they said.\n");
        Files.writeString(content.resolve("b.txt"), "More notes\n\nThe Norwe\u2060gian pilots came late.\n");
        assertEquals(List.of(), notes(one));
        List<Draft> drafts = CopyDesk.fix(settings(), Counting.ALL, FixLevel.CERTAIN, Progress.NONE)
                .drafts();
        assertEquals(2, drafts.stream().mapToInt(Draft::size).sum(), drafts.toString());
        for (Draft draft : drafts) {
            Files.writeString(content.resolve(draft.document().path()), draft.text());
        }
        assertEquals(List.of("unknown-name"), notes(one));
        assertEquals(
                List.of(),
                CopyDesk.fix(settings(), Counting.ALL, FixLevel.CERTAIN, Progress.NONE)
                        .drafts());
    }

    private List<String> notes(Path article) {
        return check().pages().stream()
                .filter(it -> content.resolve(it.document().path()).equals(article))
                .flatMap(it -> it.findings().stream())
                .filter(it -> it.severity() == Severity.NOTE)
                .map(it -> it.rule().id())
                .toList();
    }

    private void assertFixes(int seed, List<String> planted, FixLevel level, Severity least) throws IOException {
        Random random = new Random(seed);
        List<String> endings = List.of("md", "txt", "html", "adoc", "rst", "mdx", "qmd", "dbk");
        for (int i = 0; i < 16; i++) {
            String ending = endings.get(i % endings.size());
            Files.writeString(content.resolve("a%02d.%s".formatted(i, ending)), planted(random, ending, planted));
        }
        Results before = check();
        List<Draft> drafts =
                CopyDesk.fix(settings(), Counting.ALL, level, Progress.NONE).drafts();
        assertTrue(drafts.stream().mapToInt(Draft::size).sum() > 10, drafts.toString());
        Map<String, Integer> known = counted(before, least);
        for (Draft draft : drafts) {
            Path file = content.resolve(draft.document().path());
            assertEquals(draft.document().source(), Files.readString(file));
            Files.writeString(file, draft.text());
        }
        Map<String, Integer> worse = new TreeMap<>();
        counted(check(), least).forEach((name, count) -> {
            if (count > known.getOrDefault(name, 0)) {
                worse.put(name, count);
            }
        });
        assertEquals(Map.of(), worse);
        assertEquals(
                List.of(),
                CopyDesk.fix(settings(), Counting.ALL, level, Progress.NONE).drafts().stream()
                        .filter(it -> !it.isEmpty())
                        .map(Draft::text)
                        .toList(),
                "a second time there is nothing to do");
    }

    @Test
    void namesWhatItLeavesAsItIs() throws IOException {
        Files.writeString(content.resolve("a.md"), "---\ntitle: 'The mayor‘s car'\n---\nIt's late. It won´t go.\n");
        List<Draft> drafts = CopyDesk.fix(settings(), Counting.ALL, FixLevel.CERTAIN, Progress.NONE)
                .drafts();
        assertEquals(
                List.of("It's late. It won't go."),
                drafts.stream()
                        .map(it -> it.text().lines().skip(3).findFirst().orElse(""))
                        .toList());
        assertEquals(
                List.of("it would change the paragraphs of the article"),
                drafts.stream()
                        .flatMap(it -> it.refused().stream())
                        .map(Refusal::why)
                        .toList());
    }

    @Test
    void changesNothingMoreThoughTheFixesOfOneArticleMakeThoseOfAnotherRight() throws IOException {
        String garbled =
                "---\nlang: da\n---\n\nFÃ¦rgen sejler pÃ¥ lÃ¸rdag, siger SÃ¸ren Ã…gÃ¥rd, og havnen er Ã¥ben.\n";
        for (String name : List.of("a.md", "b.md", "c.md")) {
            Files.writeString(content.resolve(name), garbled);
        }
        for (Draft draft : CopyDesk.fix(settings(), Counting.ALL, FixLevel.CERTAIN, Progress.NONE)
                .drafts()) {
            Files.writeString(content.resolve(draft.document().path()), draft.text());
        }
        assertEquals(
                List.of(),
                CopyDesk.fix(settings(), Counting.ALL, FixLevel.CERTAIN, Progress.NONE).drafts().stream()
                        .filter(it -> !it.isEmpty())
                        .map(Draft::text)
                        .toList());
    }

    @Test
    void countsWhatAReviewerCouldAlsoWrite() throws IOException {
        Files.writeString(content.resolve("a.md"), "By KiyoshiTakenaka\n");
        Fixes fixes = CopyDesk.fix(settings(), Counting.ALL, FixLevel.CERTAIN, Progress.NONE);
        assertEquals(new Fixes(List.of(), 1), fixes);
        assertEquals(
                0,
                CopyDesk.fix(settings(), Counting.ALL, FixLevel.SUGGESTED, Progress.NONE)
                        .reviewable());
    }

    @Test
    void leavesAcceptedAndOldFindingsAlone() throws IOException {
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
                        settings(),
                        new Counting(Optional.of(baseline), Optional.empty()),
                        FixLevel.SUGGESTED,
                        Progress.NONE)
                .drafts();
        assertEquals(
                List.of("c.md: Then Ingrid Brandvold spoke.\n"),
                drafts.stream()
                        .map(it -> it.document().path() + ": " + it.text())
                        .toList());
    }

    private static String planted(Random random, String ending, List<String> planted) {
        boolean markup = List.of("html", "dbk").contains(ending);
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            List<String> from = random.nextInt(3) == 0 ? planted : SENTENCES;
            StringBuilder paragraph = new StringBuilder(from.get(random.nextInt(from.size())));
            if (random.nextBoolean()) {
                paragraph.insert(0, SENTENCES.get(random.nextInt(SENTENCES.size())) + " ");
            }
            String text = markup && ending.equals("dbk") ? paragraph.toString().replace("&nbsp;", " ") : paragraph + "";
            paragraphs.add(
                    ending.equals("html")
                            ? "<p>" + text + "</p>"
                            : ending.equals("dbk") ? "<para>" + text + "</para>" : text);
        }
        String body = String.join(random.nextBoolean() ? "\n\n" : "\r\n\r\n", paragraphs) + "\n";
        return ending.equals("dbk")
                ? "<article xmlns=\"http://docbook.org/ns/docbook\">\n" + body + "</article>\n"
                : body;
    }

    private Settings settings() {
        return settings(content);
    }

    private static Settings settings(Path folder) {
        return new Settings(folder, List.of(), List.of(), "en-US", false, Optional.empty(), Resources.plain(1));
    }

    private Results check() {
        return CopyDesk.run(settings(), Progress.NONE);
    }

    /** Findings by article and rule; what a fix changes in the text of another finding is no matter. */
    private static Map<String, Integer> counted(Results results, Severity least) {
        Map<String, Integer> counts = new TreeMap<>();
        results.pages().forEach(page -> page.findings().stream()
                .filter(it -> it.severity().atLeast(least))
                .forEach(it ->
                        counts.merge(page.document().path() + " " + it.rule().id(), 1, Integer::sum)));
        return counts;
    }
}
