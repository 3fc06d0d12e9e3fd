package io.github.copydesk.git;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.format.Formats;
import io.github.copydesk.text.Document;
import io.github.copydesk.yaml.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.util.SystemReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HistoryTest {
    private static final String ARTICLE = IntStream.rangeClosed(1, 12)
            .mapToObj("The ferry number %d sails at nine.\n"::formatted)
            .reduce("", String::concat);

    private Path root;
    private Path content;
    private Git git;

    @BeforeEach
    void begin(@TempDir Path folder) throws GitAPIException, IOException {
        SystemReader.setInstance(new QuietSystem());
        root = folder.resolve("newsroom");
        content = root.resolve("content");
        git = Git.init().setDirectory(root.toFile()).setInitialBranch("main").call();
        write("a.txt", ARTICLE);
        write("b.txt", "Unlike all others, this one is about the pier.\n".repeat(5));
        commit("The first");
    }

    @AfterEach
    void end() {
        git.close();
    }

    @Test
    void knowsTheLinesThatWereChangedInCommitsAndSince() throws GitAPIException, IOException {
        git.checkout().setCreateBranch(true).setName("desk").call();
        write("a.txt", ARTICLE.replace("number 3 ", "number III "));
        commit("The second");
        write("a.txt", ARTICLE.replace("number 3 ", "number III ").replace("number 7 ", "number VII ") + "More.\n");
        assertEquals("a.txt 3 7 13", changes("main"));
        assertEquals("a.txt 7 13", changes("HEAD"));
    }

    @Test
    void comparesWithWhereTheBranchesParted() throws GitAPIException, IOException {
        git.checkout().setCreateBranch(true).setName("desk").call();
        write("a.txt", ARTICLE.replace("number 3 ", "number III "));
        commit("On the desk");
        git.checkout().setName("main").call();
        write("b.txt", "All new.\n");
        commit("On main");
        git.checkout().setName("desk").call();
        assertEquals("a.txt 3", changes("main"));
    }

    @Test
    void aFileThatGitDoesNotKnowIsNew() throws IOException {
        write("new.txt", "One.\nTwo.");
        write("drafts/ignored.txt", "One.");
        Files.writeString(root.resolve(".gitignore"), "drafts\n");
        assertEquals("drafts/ignored.txt 1, new.txt 1 2", changes("main"));
    }

    @Test
    void followsAFileThatWasMoved() throws IOException {
        Files.delete(content.resolve("a.txt"));
        write("2026/moved.txt", ARTICLE.replace("number 3 ", "number III "));
        assertEquals("2026/moved.txt 3", changes("main"));
    }

    @Test
    void anotherLineEndOrMarkIsNoChange() throws IOException {
        write("a.txt", ARTICLE.replace("\n", "\r\n"));
        assertEquals("", changes("main").replace("a.txt", "").strip());
    }

    @Test
    void aDeletedLineChangesNoOther() throws IOException {
        write("a.txt", ARTICLE.replaceFirst("The ferry number 3.*\n", ""));
        assertEquals("a.txt", changes("main"));
    }

    @Test
    void comparesFiftyThousandLinesOfWhichMostAreTheSame() throws GitAPIException, IOException {
        write("a.txt", "Same.\nOther.\n".repeat(25_000));
        commit("Large");
        write("a.txt", "Other.\nSame.\nNew.\n".repeat(20_000));

        assertTrue(changes("HEAD").startsWith("a.txt "));
    }

    @Test
    void saysWhatToDoAboutAMissingRevision() throws GitAPIException {
        assertEquals(
                "changedSince is 'v9': this repository has no such revision; fetch it first, for example with 'git fetch origin'",
                mistake("v9"));
        assertTrue(mistake("HEAD@{x").contains("not a valid git revision"), mistake("HEAD@{x"));
        assertTrue(mistake("HEAD^{tree}").contains("it is not a commit"), mistake("HEAD^{tree}"));
    }

    @Test
    void offersTheBranchOfTheRemote(@TempDir Path elsewhere) throws GitAPIException, IOException {
        try (Git clone = clone(elsewhere, 0)) {
            clone.checkout().setCreateBranch(true).setName("desk").call();
            clone.branchDelete().setBranchNames("main").setForce(true).call();
            content = elsewhere.resolve("content");
            assertEquals(
                    "changedSince is 'main': this repository has no such revision; did you mean 'origin/main'?",
                    mistake("main"));
        }
    }

    @Test
    void saysWhatToDoInAShallowClone(@TempDir Path elsewhere) throws GitAPIException, IOException {
        RevCommit first = git.log().call().iterator().next();
        write("a.txt", ARTICLE + "More.\n");
        commit("The second");
        try (Git clone = clone(elsewhere, 1)) {
            assertFalse(
                    clone.getRepository()
                            .getObjectDatabase()
                            .getShallowCommits()
                            .isEmpty(),
                    "the clone is shallow");
            content = elsewhere.resolve("content");
            String message = mistake(first.getName());
            assertTrue(message.contains("fetch-depth: 0"), message);
            assertEquals("", changes("HEAD"));
        }
    }

    @Test
    void saysThatThereIsNoRepository(@TempDir Path elsewhere) {
        content = elsewhere;
        assertTrue(mistake("main").endsWith("is not in a git repository; leave changedSince out"), mistake("main"));
    }

    @Test
    void leavesTheHomeFolderAlone() {
        assertFalse(
                SystemReader.getInstance().openJGitConfig(null, null).getFile().exists());
    }

    private Git clone(Path into, int depth) throws GitAPIException {
        var clone = Git.cloneRepository().setURI(root.toUri().toString()).setDirectory(into.toFile());
        return (depth > 0 ? clone.setDepth(depth) : clone).call();
    }

    private void write(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void commit(String message) throws GitAPIException {
        PersonIdent editor = new PersonIdent("Editor", "editor@example.org");
        git.add().addFilepattern(".").call();
        git.commit()
                .setMessage(message)
                .setAuthor(editor)
                .setCommitter(editor)
                .setSign(false)
                .call();
    }

    private String changes(String revision) throws IOException {
        List<Document> documents;
        try (Stream<Path> files = Files.walk(content)) {
            documents = files.filter(Files::isRegularFile)
                    .map(file -> content.relativize(file).toString())
                    .sorted()
                    .map(this::document)
                    .toList();
        }
        Changes changes = History.since(revision, content, documents, bytes -> new String(bytes, UTF_8));
        return documents.stream()
                .filter(it -> changes.isChanged(it.path()))
                .map(it -> it.path() + drawn(changes, it))
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    private static String drawn(Changes changes, Document document) {
        return IntStream.rangeClosed(1, document.lines().count())
                .filter(line -> changes.isChanged(document.path(), line, line))
                .mapToObj(line -> " " + line)
                .reduce("", String::concat);
    }

    private Document document(String path) {
        try {
            return new Formats().read(path, Files.readString(content.resolve(path)), "en-US");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String mistake(String revision) {
        return assertThrows(ConfigurationException.class, () -> changes(revision))
                .getMessage();
    }
}
