package io.github.copydesk.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.baseline.Baseline;
import io.github.copydesk.baseline.BaselineFile;
import io.github.copydesk.disk.Disk;
import io.github.copydesk.results.Key;
import io.github.copydesk.results.Results;
import io.github.copydesk.results.UnusedSuppression;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A team with old findings: they are written down once, and from then on only new ones count. */
final class BaselineTest {
    private static final String OLD =
            "Boats stayed. Continue reading\n\nLeave a Reply\n\nBoats stayed. Continue reading\n";

    private Path content;
    private Path file;
    private Optional<Path> configuration = Optional.empty();
    private boolean languageTool;

    @BeforeEach
    void writeDownWhatIsOld(@TempDir Path folder) throws IOException {
        content = Files.createDirectory(folder.resolve("content"));
        file = folder.resolve("copydesk-baseline.json");
        write("old.txt", OLD);
        assertEquals("3 added, 0 taken out", update());
    }

    @Test
    void whatIsOldDoesNotCount() {
        Results results = check();
        assertEquals(List.of(), counting(results));
        assertEquals(3, results.suppressed().count());
        assertEquals(List.of(), results.unusedSuppressions());
        assertEquals("0 added, 0 taken out", BaselineTest.drawn(run(List.of())));
    }

    @Test
    void staysOldWhateverHappensElsewhere() throws IOException {
        write("old.txt", "A new lead.\r\n\r\n" + OLD.replace("\n", "\r\n").replace("Boats stayed.", "Boats  stayed!"));
        assertEquals(List.of(), counting(check()));
    }

    @Test
    void oneMoreOfTheSameCounts() throws IOException {
        write("old.txt", OLD + "\nBoats stayed. Continue reading\n");
        write("new.txt", "Leave a Reply\n");
        assertEquals(List.of("new.txt:1 leftover-chrome", "old.txt:7 leftover-link"), counting(check()));
    }

    @Test
    void whatIsGoneIsStaleUntilTheBaselineIsWrittenAgain() throws IOException {
        write("old.txt", "Boats stayed. Continue reading\n");
        String before = Files.readString(file);
        assertEquals(
                List.of("leftover-chrome", "leftover-link"),
                check().unusedSuppressions().stream()
                        .map(UnusedSuppression::rule)
                        .toList());
        assertEquals(before, Files.readString(file), "check never writes it");
        assertEquals("0 added, 2 taken out", update());
        assertEquals(List.of(), check().unusedSuppressions());
        Files.delete(content.resolve("old.txt"));
        assertEquals(1, check().unusedSuppressions().size());
        assertEquals("0 added, 1 taken out", update());
    }

    @Test
    void theNeighbourOfWhatIsCorrectedStaysOld() throws IOException {
        write("b.txt", "KiyoshiTakenaka met MarleneOkafor at the pier.\n");
        assertEquals("2 added, 0 taken out", update());
        write("b.txt", "Kiyoshi Takenaka met MarleneOkafor at the pier.\n");
        Results results = check();
        assertEquals(List.of(), counting(results));
        assertEquals(
                List.of("KiyoshiTakenaka"),
                results.unusedSuppressions().stream()
                        .map(UnusedSuppression::text)
                        .toList());
        assertEquals("0 added, 1 taken out", update());
        assertEquals(List.of(), check().unusedSuppressions());
    }

    @Test
    void aRenamedArticleKeepsItsEntries() throws IOException {
        write("2026/harbour.txt", OLD + "\nMarleneOkafor came.\n");
        Files.delete(content.resolve("old.txt"));
        Results results = check();
        assertEquals(List.of("2026/harbour.txt:7 glued-name"), counting(results));
        assertEquals(List.of(), results.unusedSuppressions());
        assertEquals("1 added, 0 taken out", update());
        assertEquals(List.of(), counting(check()));
    }

    @Test
    void anotherArticleDoesNotInheritThem() throws IOException {
        Files.delete(content.resolve("old.txt"));
        write("new.txt", "Leave a Reply\n\nLeave a Reply\n");
        Results results = check();
        assertEquals(List.of("new.txt:1 leftover-chrome", "new.txt:3 leftover-chrome"), counting(results));
        assertEquals(2, results.unusedSuppressions().size());
    }

    @Test
    void whatWasNotReadIsNotGone() throws IOException {
        write("b.txt", "Leave a Reply\n");
        assertEquals("1 added, 0 taken out", update());
        Results some = CopyDesk.run(
                settings(List.of("b.txt")), new Counting(Optional.of(file), Optional.empty()), Progress.NONE);
        assertEquals(List.of(), some.unusedSuppressions());
        assertEquals("0 added, 0 taken out", BaselineTest.drawn(run(List.of("b.txt"))));
        add(new Key("old.txt", "languagetool/EN_A_VS_AN", "", "a hour", ""));
        assertEquals("0 added, 0 taken out", update(), "LanguageTool was not asked");
        Files.write(content.resolve("old.txt"), new byte[] {'G', 'I', 'F', 0, 1, 2, 0});
        assertEquals(List.of(), check().unusedSuppressions());
        assertEquals("0 added, 0 taken out", update(), "a file that cannot be read is no corrected article");
        assertEquals(List.of("old.txt:1 unreadable-article"), counting(check()), "and stays an error");
    }

    @Test
    void aRuleThatIsOffInTheArticleKeepsItsEntries() throws IOException {
        Path config = content.resolveSibling("copydesk.yml");
        Files.writeString(config, "paths:\n  old.txt: {leftover-link: off}\n");
        configuration = Optional.of(config);
        assertEquals(List.of(), check().unusedSuppressions());
        assertEquals("0 added, 0 taken out", update());
    }

    @Test
    void aRuleOfLanguageToolThatIsOffKeepsItsEntries() throws IOException {
        Path config = content.resolveSibling("copydesk.yml");
        Files.writeString(config, "languagetool:\n  disable: [EN_A_VS_AN]\n");
        configuration = Optional.of(config);
        languageTool = true;
        add(new Key("old.txt", "languagetool/EN_A_VS_AN", "", "a hour", ""));
        assertEquals("0 added, 0 taken out", update());
    }

    @Test
    void anArticleInALanguageWithoutItsModuleKeepsItsEntries() throws IOException {
        languageTool = true;
        write("ja.md", "---\nlang: ja\n---\n漁師たちは港に戻った。\n");
        write("ja2.md", "---\nlang: ja\n---\n灯台は夜も明るい。\n");
        add(new Key("ja2.md", "languagetool/JA_RULE", "", "灯台", ""));
        assertEquals(List.of(), check().unusedSuppressions());
        assertEquals("0 added, 0 taken out", update(), "the warning about the module is not recorded");
        assertEquals(List.of("ja.md:1 languagetool/MISSING_LANGUAGE"), counting(check()), "and is still shown");
    }

    @Test
    void anOldEntryForAMissingModuleGoes() throws IOException {
        languageTool = true;
        write("ja.md", "---\nlang: ja\n---\n漁師たちは港に戻った。\n");
        add(new Key("ja.md", "languagetool/MISSING_LANGUAGE", "", "", ""));
        assertEquals(List.of("ja.md:1 languagetool/MISSING_LANGUAGE"), counting(check()));
        assertEquals("0 added, 1 taken out", update());
    }

    @Test
    void aRenamedArticleKeepsTheEntriesOfARuleThatDidNotRun() throws IOException {
        add(new Key("old.txt", "languagetool/EN_A_VS_AN", "", "a hour", ""));
        write("2026/harbour.txt", OLD);
        Files.delete(content.resolve("old.txt"));
        assertEquals("0 added, 0 taken out", update());
        assertEquals(
                1,
                BaselineFile.read(file, Disk.plain())
                        .count(new Key("2026/harbour.txt", "languagetool/EN_A_VS_AN", "", "a hour", "")));
    }

    @Test
    void correctingOneOfTwoEqualParagraphsLeavesTheRepetitionOld() throws IOException {
        String paragraph = "The committee will hear from the harbour pilots, the fishing cooperative and both ferry"
                + " companies before it decides in June, its chair said on Tuesday.\n";
        String between = "\nNobody in the room minded the wait.\n\n";
        write("b.txt", paragraph + between + paragraph);
        assertEquals("1 added, 0 taken out", update());
        for (String corrected : List.of(
                paragraph.replace("both", "the") + between + paragraph,
                paragraph + between + paragraph.replace("both", "the"))) {
            write("b.txt", corrected);
            Results results = check();
            assertEquals(List.of(), counting(results));
            assertEquals(List.of(), results.unusedSuppressions());
        }
    }

    @Test
    void acceptedFindingsAreNotInIt() throws IOException {
        write("b.md", "Boats stayed. Continue reading <!-- stet: leftover-link ours -->\n");
        assertEquals("0 added, 0 taken out", update());
    }

    private void write(String name, String text) throws IOException {
        Path article = content.resolve(name);
        Files.createDirectories(article.getParent());
        Files.writeString(article, text);
    }

    /** Adds an entry to the file. */
    private void add(Key key) throws IOException {
        List<Key> keys = new ArrayList<>(List.of(key));
        BaselineFile.read(file, Disk.plain())
                .counts()
                .forEach((entry, count) -> keys.addAll(Collections.nCopies(count, entry)));
        Files.writeString(file, BaselineFile.write(Baseline.of(keys)));
    }

    private Settings settings(List<String> includes) {
        return new Settings(content, includes, List.of(), "en-US", languageTool, configuration, Resources.plain(1));
    }

    private Results check() {
        return CopyDesk.run(settings(List.of()), new Counting(Optional.of(file), Optional.empty()), Progress.NONE);
    }

    private BaselineUpdate run(List<String> includes) {
        return CopyDesk.baseline(settings(includes), file, Progress.NONE);
    }

    private String update() throws IOException {
        BaselineUpdate update = run(List.of());
        Files.writeString(file, BaselineFile.write(update.after()));
        return drawn(update);
    }

    private static String drawn(BaselineUpdate update) {
        return update.added() + " added, " + update.removed() + " taken out";
    }

    private static List<String> counting(Results results) {
        return results.pages().stream()
                .flatMap(page -> page.findings().stream()
                        .map(it -> page.document().path() + ":"
                                + page.document().lines().at(it.span().start()).line() + " "
                                + it.rule().id()))
                .toList();
    }
}
