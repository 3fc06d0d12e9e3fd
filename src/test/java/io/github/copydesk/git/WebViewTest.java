package io.github.copydesk.git;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.StoredConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebViewTest {
    private static final String HASH = "0123456789abcdef0123456789abcdef01234567";

    @ParameterizedTest
    @CsvSource({
        "https://github.com/gazette/news.git, https://github.com/gazette/news/blob/",
        "https://anne:secret@github.com/gazette/news, https://github.com/gazette/news/blob/",
        "git@github.com:gazette/news.git, https://github.com/gazette/news/blob/",
        "ssh://git@gitlab.example.org:2222/desk/city/news.git, https://gitlab.example.org/desk/city/news/-/blob/",
        "https://codeberg.org/gazette/news.git, https://codeberg.org/gazette/news/src/commit/"
    })
    void knowsThePagesOfCodeHosts(String remote, String page, @TempDir Path root) throws IOException {
        repository(root, remote, "ref: refs/heads/main\n");
        write(root.resolve(".git/refs/heads/main"), HASH + "\n");
        assertEquals(Optional.of(page + HASH + "/my%20news/{path}#L{line}"), view(root, Optional.empty()));
    }

    @Test
    void takesThePatternThatSomebodyWrote(@TempDir Path root) throws IOException {
        repository(root, "https://git.example.org/news", HASH + "\n");
        assertEquals(Optional.empty(), view(root, Optional.empty()), "nobody knows this host");
        assertEquals(
                Optional.of("https://git.example.org/news?at=" + HASH + "&file=my%20news/{path}&line={line}"),
                view(root, Optional.of("https://git.example.org/news?at={commit}&file={path}&line={line}")));
    }

    @Test
    void findsTheCommitAmongPackedRefsAndFromAWorktree(@TempDir Path root) throws IOException {
        Path main = root.resolve("main");
        Path tree = root.resolve("tree");
        repository(main, "https://github.com/gazette/news", "ref: refs/heads/main\n");
        write(main.resolve(".git/packed-refs"), "# pack-refs\n" + HASH + " refs/heads/draft\n");
        write(main.resolve(".git/worktrees/tree/HEAD"), "ref: refs/heads/draft\n");
        write(main.resolve(".git/worktrees/tree/commondir"), "../..\n");
        write(tree.resolve(".git"), "gitdir: " + main.resolve(".git/worktrees/tree") + "\n");
        Files.createDirectories(tree.resolve("my news"));
        assertEquals(
                Optional.of("https://github.com/gazette/news/blob/" + HASH + "/my%20news/{path}#L{line}"),
                view(tree, Optional.empty()));
        assertEquals(Optional.empty(), view(main, Optional.empty()), "no commit yet");
    }

    @Test
    void readsWhatGitItselfWrites(@TempDir Path root) throws IOException, GitAPIException {
        Files.createDirectories(root.resolve("my news"));
        try (Git git = Git.init().setDirectory(root.toFile()).call()) {
            StoredConfig config = git.getRepository().getConfig();
            config.setString("remote", "upstream", "url", "https://github.com/elsewhere/news");
            config.setString("remote", "origin", "url", "https://github.com/gazette/news");
            config.save();
            String hash = git.commit()
                    .setAllowEmpty(true)
                    .setSign(false)
                    .setMessage("Begin")
                    .setAuthor("Anne Brandt", "anne@example.org")
                    .setCommitter("Anne Brandt", "anne@example.org")
                    .call()
                    .getName();
            assertEquals(
                    Optional.of("https://github.com/gazette/news/blob/" + hash + "/my%20news/{path}#L{line}"),
                    view(root, Optional.empty()));
        }
    }

    private static Optional<String> view(Path root, Optional<String> pattern) {
        return WebView.of(root.resolve("my news"), pattern);
    }

    private static void repository(Path root, String remote, String head) throws IOException {
        Files.createDirectories(root.resolve("my news"));
        write(root.resolve(".git/HEAD"), head);
        write(root.resolve(".git/config"), "[core]\n\tbare = false\n[remote \"origin\"]\n\turl = " + remote + "\n");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
