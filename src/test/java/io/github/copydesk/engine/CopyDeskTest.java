package io.github.copydesk.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.report.Imprint;
import io.github.copydesk.report.Reports;
import io.github.copydesk.results.Gate;
import io.github.copydesk.results.Results;
import io.github.copydesk.results.SuppressedFinding;
import io.github.copydesk.results.SuppressionSource;
import io.github.copydesk.results.UnusedSuppression;
import io.github.copydesk.yaml.ConfigurationException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CopyDeskTest {
    private Path folder;
    private Path content;
    private final List<String> said = new ArrayList<>();

    @BeforeEach
    void makeContent(@TempDir Path temporary) throws IOException {
        folder = temporary;
        content = Files.createDirectory(folder.resolve("content"));
    }

    @Test
    void reportsTheSameBytesWhateverTheNumberOfThreads() throws IOException {
        for (int i = 0; i < 40; i++) {
            write(
                    "a%02d.md".formatted(i),
                    "# Day %d\n\nThe ferry, captain Ingrid Brandvold said, sails.\n".formatted(i));
            write("b%02d.txt".formatted(i), "Ingridbrandvold sails at nine. Continue reading\n\nLeave a Reply\n");
        }
        assertEquals(reports(run(1)), reports(run(2)));
        assertEquals(reports(run(2)), reports(run(2)));
    }

    @Test
    void readsTheOtherArticlesWhenOneCannotBeRead() throws IOException {
        write("good.txt", "The ferry sails at nine. Continue reading");
        Files.write(content.resolve("picture.txt"), new byte[] {'G', 'I', 'F', 0, 1, 2, 0});
        assertEquals("good.txt:1:26 leftover-link, picture.txt:1:4 unreadable-article", drawn(run(1)));
    }

    @Test
    void saysWhatItRecognisedAndWhatItLeavesUnread() throws IOException {
        write("a.md", "{% include gallery.html %}\n");
        write("b.ipynb", "{}");
        Files.writeString(folder.resolve("_config.yml"), "title: Ferry");
        Files.createDirectory(folder.resolve(".git"));
        assertEquals("", drawn(run(1)));
        assertEquals(List.of("site: Jekyll, by _config.yml", "1 .ipynb file is not read"), said);
        config("site: none\n");
        assertEquals("a.md:1:1 leftover-token", drawn(run(1)));
        assertEquals("site: none, by copydesk.yml", said.get(2));
        config("site: jekyl\n");
        String mistake =
                assertThrows(ConfigurationException.class, () -> run(1)).toString();
        assertTrue(mistake.contains("Did you mean 'jekyll'?"), mistake);
    }

    @Test
    void readsAnArticleInTheLanguageOfItsFolder() throws IOException {
        write("de/a.md", "Die Fähre kam zu spät. Weiterlesen");
        write("en/a.md", "The ferry came too late. Continue reading");
        write("fr/b.md", "Die Fähre kam zu spät. Weiterlesen");
        assertEquals("de/a.md:1:24 leftover-link, en/a.md:1:26 leftover-link", drawn(run(1)));
    }

    @Test
    void leavesDataAloneThatHasTheEndingOfAFormat() throws IOException {
        write("feed.xml", "<rss version='2.0'><channel><title>Leave a Reply</title></channel></rss>");
        write("ferry.txt.asc", "-----BEGIN PGP SIGNATURE-----\n\nLeave a Reply\n");
        write("guide.xml", "<article xmlns='http://docbook.org/ns/docbook'><title>The ferry</title></article>");
        assertEquals(1, run(1).pages().size());
        assertEquals(List.of("1 .xml file is not read"), said);
    }

    @Test
    void warnsWhereThereIsNoArticle() throws IOException {
        write("a.org", "The ferry");
        run(1);
        assertEquals(List.of("1 .org file is not read", "there is no article in content"), said);
    }

    @Test
    void appliesTheSeveritiesOfTheProject() throws IOException {
        write("a.txt", "The ferry sails at nine. Continue reading\n\nLeave a Reply");
        config("severity:\n  leftover-link: note\n  leftover-chrome: off\n");
        Results results = run(1);
        assertEquals("a.txt:1:26 leftover-link", drawn(results));
        assertEquals(
                "note", results.findings().findFirst().orElseThrow().severity().toString());
    }

    @Test
    void leavesIgnoredArticlesAlone() throws IOException {
        write("a.txt", "The ferry sails at nine. Continue reading");
        config("ignore: ['a.*']\n");
        assertEquals("", drawn(run(1)));
    }

    @Test
    void suppressesWhatTheProjectAcceptsAndNamesUnusedEntries() throws IOException {
        write("a.txt", "KiyoshiTakenaka met FumioTakenaka.");
        config(
                """
                stet:
                  - {path: a.txt, rule: glued-name, text: KiyoshiTakenaka, reason: he writes it so}
                  - {path: b.txt, rule: glued-name}
                  - {path: a.txt, rule: languagetool/EN_A_VS_AN}
                """);
        Results results = run(1);
        assertEquals("a.txt:1:21 glued-name", drawn(results).replaceAll(", [^,]* unknown-name", ""));
        assertEquals(
                List.of("he writes it so"),
                results.suppressed().map(SuppressedFinding::reason).toList());
        assertEquals(
                List.of(new UnusedSuppression(SuppressionSource.CONFIG, "copydesk.yml:3", "glued-name", "")),
                results.unusedSuppressions(),
                "LanguageTool was not asked, so its stet is not known to be stale");
    }

    @Test
    void namesAMistakeInTheConfiguration() throws IOException {
        config("severity:\n  leftover-lnk: note\n");
        String message =
                assertThrows(ConfigurationException.class, () -> run(1)).toString();
        assertTrue(message.contains("copydesk.yml:2: unknown rule 'leftover-lnk'"), message);
        assertTrue(message.contains("Did you mean 'leftover-link'?"), message);
    }

    @Test
    void anEmptyFolderHasNoFindings() {
        assertEquals("", drawn(run(2)));
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(content.resolve(name).getParent());
        Files.writeString(content.resolve(name), text);
    }

    private void config(String yaml) throws IOException {
        Files.writeString(folder.resolve("copydesk.yml"), yaml);
    }

    private Results run(int threads) {
        Optional<Path> config = Optional.of(folder.resolve("copydesk.yml")).filter(Files::exists);
        return CopyDesk.run(
                new Settings(content, List.of(), List.of(), "en-US", false, config, Resources.plain(threads)),
                new Progress() {
                    @Override
                    public void checked(int checked, int all) {}

                    @Override
                    public void inform(String line) {
                        said.add(line);
                    }

                    @Override
                    public void warn(String line) {
                        said.add(line);
                    }
                });
    }

    private static String reports(Results results) throws IOException {
        StringWriter all = new StringWriter();
        for (String format : Reports.FORMATS) {
            Reports.named(format, new Imprint("1.0", "content", Gate.DEFAULT)).write(results, all);
        }
        return all.toString();
    }

    private static String drawn(Results results) {
        return results.pages().stream()
                .flatMap(page -> page.findings().stream()
                        .map(finding -> page.document().path() + ":"
                                + page.document().lines().at(finding.span().start()) + " "
                                + finding.rule().id()))
                .collect(Collectors.joining(", "));
    }
}
