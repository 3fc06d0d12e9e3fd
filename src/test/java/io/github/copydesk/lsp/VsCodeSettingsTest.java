package io.github.copydesk.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.copydesk.testing.Snippet;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The extension for VS Code sends the settings that the server reads, and offers what it has. */
final class VsCodeSettingsTest {
    private static final JsonObject CONTRIBUTED = JsonParser.parseString(
                    Snippet.read(Path.of("src/vscode/package.json")))
            .getAsJsonObject()
            .getAsJsonObject("contributes");

    @Test
    void theSettingsAreThoseThatTheServerReads() {
        Set<String> settings =
                CONTRIBUTED.getAsJsonObject("configuration").getAsJsonObject("properties").keySet().stream()
                        .map(it -> it.replaceFirst("^copydesk\\.", ""))
                        .collect(Collectors.toCollection(TreeSet::new));
        settings.removeAll(Set.of("command", "jar", "java", "trace.server")); // of the extension itself
        Set<String> read = Arrays.stream(Choices.class.getDeclaredFields())
                .map(it -> it.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(read, settings);
        String page = Snippet.read(Path.of("src/site/markdown/editors.md"));
        read.forEach(it -> assertTrue(page.contains("`" + it + "`"), it));
    }

    @Test
    void fixAllIsTheActionThatTheServerHas() {
        String extension = Snippet.read(Path.of("src/vscode/src/extension.ts"));
        assertTrue(extension.contains("\"" + Actions.FIX_ALL + "\""));
    }
}
