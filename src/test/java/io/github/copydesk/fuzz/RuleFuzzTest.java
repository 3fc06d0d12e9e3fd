package io.github.copydesk.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.copydesk.corpus.CorpusCounts;
import io.github.copydesk.disk.Disk;
import io.github.copydesk.engine.Checks;
import io.github.copydesk.engine.CopyDesk;
import io.github.copydesk.engine.Counting;
import io.github.copydesk.engine.Progress;
import io.github.copydesk.engine.Resources;
import io.github.copydesk.engine.RuleCheck;
import io.github.copydesk.engine.Settings;
import io.github.copydesk.fix.Draft;
import io.github.copydesk.fix.FixLevel;
import io.github.copydesk.format.Formats;
import io.github.copydesk.rulebook.ProjectStyle;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.text.Document;
import io.github.copydesk.yaml.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules of a project, and the fixes of articles. */
final class RuleFuzzTest {
    private static final RuleBook BOOK = RuleBook.builtIn();
    private static final String ARTICLE =
            "The colour of the Harbour at 4 percent, e.g. ``so'', was not grey.\n\n".repeat(3);

    /** A rule is wrong, and says so, or it is applied to an article. */
    @MethodSource
    @FuzzTest
    void rule(byte[] input) throws IOException {
        Path folder = Files.createTempDirectory("copydesk-fuzz");
        Path page = Files.createDirectories(folder.resolve("own-words")).resolve("rule.md");
        try {
            Files.write(page, input);
            Document document = new Formats().read("a.txt", ARTICLE, "en-US");
            for (RuleCheck check : Checks.of(BOOK.with(List.of(folder), Disk.plain()), ProjectStyle.NONE)) {
                if (check.rule().id().equals("own-words")) {
                    check.check().check(document, new CorpusCounts()).forEach(it -> document.text(it.span()));
                }
            }
        } catch (ConfigurationException e) {
            // It names the mistake.
        } finally {
            Files.delete(page);
            Files.delete(folder.resolve("own-words"));
            Files.delete(folder);
        }
    }

    static List<Arguments> rule() {
        String head = "---\ntitle: Ours\nlevel: error\nextends: ";
        return Seeds.texts(
                head + "existence\ntokens: ['[Hh]arbou?r', gr(e|a)y]\nnonword: true\n---\nA page.\n",
                head + "substitution\nignorecase: true\nswap:\n  (\\d) percent(?= of)?: $1 per cent\n---\n",
                head + "existence\nraw: ['(?<=the )\\w+', '(a+)+$']\nexceptions: [Harbour]\nscope: [raw]\n---\n",
                head + "existence\ntokens: [a]\naction: {name: edit, params: [regex, '(.)', '$1']}\n---\n");
    }

    /** What was fixed once is not fixed again, and no draft is longer than its edits make it. */
    @MethodSource
    @FuzzTest
    void fix(byte[] input) throws IOException {
        Path content = Files.createTempDirectory("copydesk-fuzz");
        Path article = content.resolve("a.md");
        try {
            Files.writeString(article, Desk.text(input).replaceAll("[\\p{Cs}]", ""));
            Optional<Draft> first = draft(content);
            if (first.isPresent()) {
                Files.writeString(article, first.get().text());
                Optional<Draft> second = draft(content);
                assertEquals(
                        first.get().text(),
                        second.map(Draft::text).orElse(first.get().text()));
            }
        } finally {
            Files.delete(article);
            Files.delete(content);
        }
    }

    static List<Arguments> fix() {
        return Seeds.texts(
                "It wasn’t â€œsoâ€\u009D said KiyoshiTakenaka&nbsp;there.\n",
                "He sailed ''on'' nineamp;nbsp;boats .\n\nRead more: [here](a)\n",
                "The ﬁrst ferry, don?t wait.\n\n``so´´ &amp;quot;x&amp;quot;\n");
    }

    private static Optional<Draft> draft(Path content) {
        Settings settings =
                new Settings(content, List.of(), List.of(), "en-US", false, Optional.empty(), Resources.plain(1));
        return CopyDesk.fix(settings, Counting.ALL, FixLevel.CERTAIN, Progress.NONE).drafts().stream()
                .findFirst();
    }
}
