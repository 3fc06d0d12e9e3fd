package io.github.copydesk.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.disk.Disk;
import io.github.copydesk.engine.Counting;
import io.github.copydesk.engine.LiveFolder;
import io.github.copydesk.engine.Resources;
import io.github.copydesk.engine.Settings;
import io.github.copydesk.settle.ProjectConfig;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a folder is read when the editor shows the progress, and when its user cancels. */
final class FolderReaderTest {
    @TempDir
    private Path content = Path.of("");

    private final List<String> told = new ArrayList<>();
    private final ConcurrentHashMap<String, Editor.Task> tasks = new ConcurrentHashMap<>();
    private boolean cancels;

    @BeforeEach
    void writeTwoArticles() throws IOException {
        Files.writeString(content.resolve("ferry.md"), "The ferry left.\n");
        Files.writeString(content.resolve("quay.md"), "The quay is closed.\n");
    }

    @Test
    void allArticlesAreRead() {
        try (LiveFolder folder = read()) {
            assertTrue(folder.has("ferry.md") && folder.has("quay.md"));
        }
        assertEquals(List.of(), told);
        assertTrue(tasks.isEmpty());
    }

    @Test
    void onlyTheOpenArticlesAreReadAfterTheUserCancels() {
        cancels = true;
        try (LiveFolder folder = read()) {
            assertTrue(folder.has("ferry.md"));
            assertFalse(folder.has("quay.md"));
        }
        assertEquals(List.of("copydesk checks only the open articles: reading the others was cancelled"), told);
        assertTrue(tasks.isEmpty());
    }

    private LiveFolder read() {
        Editor editor = new Editor(client(), true, false, tasks);
        return new FolderReader(opening(), editor).read(List.of("ferry.md"));
    }

    private FolderSession.Opening opening() {
        return new FolderSession.Opening() {
            @Override
            public Settings settings() {
                return new Settings(
                        content, List.of(), List.of(), "en-US", false, Optional.empty(), Resources.plain(1));
            }

            @Override
            public Counting counting() {
                return Counting.ALL;
            }

            @Override
            public Decisions decisions() {
                return new Decisions(ProjectConfig.of(content, Optional.empty(), Disk.plain()), Encoding.UTF_16);
            }
        };
    }

    /** An editor whose user cancels as soon as the progress is shown. */
    private LanguageClient client() {
        return (LanguageClient) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {LanguageClient.class},
                (self, method, arguments) -> answer(arguments[0]));
    }

    @SuppressWarnings("FutureReturnValueIgnored") // it is the answer of the editor
    private @Nullable Object answer(Object message) {
        if (message instanceof MessageParams log) {
            told.add(log.getMessage());
        }
        if (message instanceof WorkDoneProgressCreateParams begun) {
            if (cancels) {
                tasks.getOrDefault(begun.getToken().getLeft(), new Editor.Task())
                        .cancel();
            }
            return CompletableFuture.completedFuture(null);
        }
        return null;
    }
}
