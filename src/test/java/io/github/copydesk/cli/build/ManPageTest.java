package io.github.copydesk.cli.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.copydesk.cli.Copydesk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

final class ManPageTest {
    private static final CommandSpec COMMAND = Copydesk.spec();
    private final Map<String, String> pages = ManPage.all(COMMAND, "1");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void eachCommandHasAPage() {
        assertTrue(pages.keySet()
                .containsAll(Set.of("copydesk.1", "copydesk-check.1", "copydesk-fix.1", "copydesk-lsp.1")));
        assertEquals(COMMAND.subcommands().size() + 1, pages.size());
    }

    @Test
    void aPageHasEveryOptionAndTheExitCodes() {
        String page = page("copydesk-check.1").replace("\\-", "-");
        CommandSpec check =
                Objects.requireNonNull(COMMAND.subcommands().get("check")).getCommandSpec();
        for (OptionSpec option : check.options()) {
            assertTrue(page.contains("\\fB" + option.longestName() + "\\fR"), option.longestName());
        }
        assertTrue(page.contains(".SH EXIT STATUS\n.TP\n\\fB0\\fR\n"), page);
        assertTrue(page.contains("(default: error)"), page);
        assertTrue(page("copydesk.1").contains("\\fBcopydesk\\-check\\fR(1)\n"), page("copydesk.1"));
    }

    @Test
    void noLineOfTextIsTakenForARequest() {
        for (Map.Entry<String, String> page : pages.entrySet()) {
            page.getValue()
                    .lines()
                    .filter(it -> it.startsWith(".") || it.startsWith("'"))
                    .forEach(it -> assertTrue(it.matches("\\.(TH|SH|TP|PP|nh|hy)( .*)?"), page.getKey() + ": " + it));
        }
    }

    @Test
    void groffHasNothingToSayAgainstThem() throws IOException, InterruptedException {
        Path groff = Path.of("/usr/bin/groff");
        assumeTrue(
                Files.isExecutable(groff), "no " + groff + " here, so no page is set; Debian's package groff has it");
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Path file = Files.writeString(folder.resolve(page.getKey()), page.getValue());
            Process process = new ProcessBuilder(groff.toString(), "-man", "-ww", "-Tutf8", "-z", file.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals("", said, page.getKey());
            assertEquals(0, process.waitFor());
        }
    }

    private String page(String name) {
        return pages.getOrDefault(name, "");
    }
}
