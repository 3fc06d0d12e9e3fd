package io.github.copydesk.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.disk.Disk;
import io.github.copydesk.rulebook.ProjectStyle;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.yaml.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ChecksTest {
    @Test
    void callsAClassAfterItsRule() {
        assertEquals("io.github.copydesk.check.GluedNameCheck", Checks.className("glued-name"));
    }

    @Test
    void showsARuleWithCodeThatHasNone(@TempDir Path house) throws IOException {
        Path page = Files.createDirectories(house.resolve("no-code")).resolve("rule.md");
        Files.writeString(page, "---\ntitle: A\nlevel: error\nextends: java\n---\n");
        RuleBook book = RuleBook.builtIn().with(List.of(house), Disk.plain());
        String message = assertThrows(ConfigurationException.class, () -> Checks.of(book, ProjectStyle.NONE))
                .getMessage();
        assertTrue(message.startsWith(page + ":2: there is no check io.github.copydesk.check.NoCodeCheck"), message);
    }
}
