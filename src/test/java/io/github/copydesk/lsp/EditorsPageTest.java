package io.github.copydesk.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import io.github.copydesk.cli.Copydesk;
import io.github.copydesk.testing.Snippet;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The settings of editors on the page about them start the server that there is. */
final class EditorsPageTest {
    private static final Pattern QUOTED = Pattern.compile("['\"]copydesk['\"][\\s,\\]]");
    private static final Pattern ARGUMENT = Pattern.compile("['\"]([\\w-]+)['\"]");
    private static final Pattern OPTIONS = Pattern.compile("init_options = \\{([^}]*)}");
    private static final Pattern KEY = Pattern.compile("(\\w+) =");

    private static List<String> settings() {
        return Snippet.all()
                .filter(it -> it.place().contains("editors.md") && it.info().isEmpty())
                .map(Snippet::text)
                .toList();
    }

    @Test
    void eachEditorStartsTheServer() {
        List<String> starting =
                settings().stream().filter(it -> QUOTED.matcher(it).find()).toList();
        assertEquals(4, starting.size(), "Neovim, Helix, Emacs, Kate");
        assertTrue(Copydesk.spec().subcommands().containsKey("lsp"));
        for (String setting : starting) {
            Set<String> words =
                    ARGUMENT.matcher(setting).results().map(it -> it.group(1)).collect(Collectors.toSet());
            assertTrue(words.contains("lsp"), setting);
        }
    }

    @Test
    void whatIsJsonIsValid() {
        List<String> json = settings().stream()
                .filter(it -> it.startsWith("{"))
                .filter(it -> JsonParser.parseString(it).isJsonObject())
                .toList();
        assertEquals(2, json.size(), "VS Code, Kate");
        assertTrue(json.get(0).contains("\"" + Actions.FIX_ALL + "\""), json.get(0));
    }

    @Test
    void bracketsAreBalanced() {
        for (String setting : settings()) {
            for (String pair : List.of("()", "[]", "{}")) {
                assertEquals(count(setting, pair.charAt(0)), count(setting, pair.charAt(1)), setting);
            }
        }
    }

    @Test
    void theServerReadsTheOptionsThatNeovimSends() {
        Set<String> read = Arrays.stream(Choices.class.getDeclaredFields())
                .map(it -> it.getName())
                .collect(Collectors.toSet());
        List<String> sent = settings().stream()
                .flatMap(it -> OPTIONS.matcher(it).results())
                .flatMap(it -> KEY.matcher(it.group(1)).results())
                .map(it -> it.group(1))
                .toList();
        assertEquals(List.of("languageTool"), sent);
        assertTrue(read.containsAll(sent), read::toString);
    }

    private static long count(String text, int character) {
        return text.chars().filter(it -> it == character).count();
    }
}
