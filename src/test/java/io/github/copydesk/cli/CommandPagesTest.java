package io.github.copydesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.copydesk.documentation.WriteSite;
import io.github.copydesk.testing.Snippet;
import io.github.copydesk.text.FileType;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

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
    void gradleGetsTheJarOfTheCommandAndStartsItAsItIsDescribed()
            throws ParserConfigurationException, SAXException, IOException {
        String page = Snippet.read(Path.of("src/site/markdown/howto/without-maven.md"));
        Element pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new File("pom.xml"))
                .getDocumentElement();
        String coordinates =
                "%s:%s:%s:cli@jar".formatted(child(pom, "groupId"), child(pom, "artifactId"), child(pom, "version"));
        assertTrue(page.contains("copydesk '" + coordinates + "'"), coordinates);
        assertTrue(Snippet.read(Path.of("src/cli/assembly.xml")).contains("<id>cli</id>"));
        String[] arguments = Pattern.compile("(?m)^ +args '(.+)'$")
                .matcher(page)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1)
                .split("', '");
        Copydesk.commandLine(Streams.ofThisProcess()).parseArgs(arguments);
        assertTrue(page.contains("mainClass = '" + Main.class.getName() + "'"));
        assertTrue(Snippet.read(Path.of("pom.xml")).contains("<mainClass>" + Main.class.getName() + "</mainClass>"));
    }

    private static String child(Element pom, String name) {
        for (Node node = pom.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeName().equals(name)) {
                return node.getTextContent();
            }
        }
        throw new AssertionError(name);
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
    }

    @Test
    void theImageGetsWhatTheBuildReads(@TempDir Path build) throws IOException {
        List<String> copied = Pattern.compile("(?m)^COPY (\\w.*) \\S+$")
                .matcher(Snippet.read(DOCKERFILE))
                .results()
                .flatMap(it -> Stream.of(it.group(1).split(" ")))
                .toList();
        assertTrue(copied.containsAll(List.of("pom.xml", "LICENSE", "src", "rules")), copied::toString);
        for (String name : copied) {
            Path original = Path.of(name).toAbsolutePath();
            assertTrue(Files.exists(original), name);
            Files.createSymbolicLink(build.resolve(name), original);
        }
        WriteSite.main(new String[] {build.toString(), build.resolve("site").toString()});
        assertTrue(Files.exists(build.resolve("site/index.md")));
    }
}
