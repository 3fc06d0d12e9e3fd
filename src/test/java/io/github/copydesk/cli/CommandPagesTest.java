package io.github.copydesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.copydesk.testing.Snippet;
import io.github.copydesk.text.FileType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What the pages tell people to type is what the command takes. */
final class CommandPagesTest {
    private static final Pattern COMMAND = Pattern.compile(
            "(?m)(?:^|`|\\(|- run: |- |-r )(?:copydesk|java -jar copydesk\\.jar) ((?:check|fix|baseline|explain|version|generate-completion|lsp)\\b[^`\\n|)<]*)");
    private static final Path DOCKERFILE = Path.of("src/docker/Dockerfile");

    @TestFactory
    Stream<DynamicTest> everyCommandIsOneThatIsTaken() {
        List<String> commands = Stream.concat(
                        Snippet.pages().stream(), Stream.of(DOCKERFILE, Path.of(".pre-commit-hooks.yaml")))
                .flatMap(page -> COMMAND.matcher(Snippet.read(page)).results())
                .map(it -> it.group(1).strip())
                .distinct()
                .toList();
        assertTrue(commands.size() > 10, commands::toString);
        return commands.stream()
                .map(command -> dynamicTest(command, () -> Copydesk.commandLine(Streams.ofThisProcess())
                        .parseArgs(command.split("\\s+"))));
    }

    @Test
    void theHookIsOne() throws IOException {
        Object hooks = new Load(LoadSettings.builder().build())
                .loadFromString(Files.readString(Path.of(".pre-commit-hooks.yaml")));
        Map<?, ?> hook = (Map<?, ?>) ((List<?>) hooks).get(0);
        for (String key : List.of("id", "name", "entry", "language", "files")) {
            assertTrue(hook.containsKey(key), key);
        }
        Pattern files = Pattern.compile(String.valueOf(hook.get("files")));
        assertTrue(files.matcher("content/a.MD").find());
        assertFalse(files.matcher("README.md").find(), "what 'copydesk check' would not read");
        for (FileType format : FileType.values()) {
            for (String ending : format.endings()) {
                assertTrue(files.matcher("content/world/a." + ending).find(), ending);
            }
        }
    }

    @Test
    void gradleStartsTheClassThatTheJarStarts() {
        String page = Snippet.read(Path.of("src/site/markdown/howto/without-maven.md"));
        assertTrue(page.contains("mainClass = '" + Main.class.getName() + "'"));
        assertTrue(Snippet.read(Path.of("pom.xml")).contains("<mainClass>" + Main.class.getName() + "</mainClass>"));
    }

    /** No engine runs here: what linters of Dockerfiles ask for is looked at. */
    @Test
    void theImageIsMadeInStagesAndRunsWithoutRights() {
        List<String> lines = Snippet.read(DOCKERFILE)
                .replace("\\\n", "")
                .lines()
                .filter(it -> !it.isBlank() && !it.startsWith("#"))
                .toList();
        Pattern instruction = Pattern.compile("(FROM|WORKDIR|COPY|RUN|LABEL|ENV|USER|ENTRYPOINT|CMD) .+");
        assertEquals(
                List.of(),
                lines.stream().filter(it -> !instruction.matcher(it).matches()).toList());
        assertEquals(2, lines.stream().filter(it -> it.startsWith("FROM ")).count());
        assertTrue(lines.stream().filter(it -> it.startsWith("FROM ")).noneMatch(it -> it.contains(":latest")));
        int user = lines.indexOf("USER copydesk");
        assertTrue(user > 0 && user < lines.size() - 2, "the last stage sets a user before its entry point");
        for (MatchResult copied : Pattern.compile("(?m)^COPY (\\w\\S*) ")
                .matcher(Snippet.read(DOCKERFILE))
                .results()
                .toList()) {
            assertTrue(Files.exists(Path.of(copied.group(1))), copied.group(1));
        }
    }
}
