package io.github.copydesk.lsp;

import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.jspecify.annotations.Nullable;

/** The notifications of an editor about folders and files, and the commands of our actions. */
final class Workspace implements WorkspaceService {
    private @Nullable OpenFolders folders;
    private @Nullable Editor editor;

    void serve(OpenFolders opened, Editor told) {
        folders = opened;
        editor = told;
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {
        // Settings are those of the start; an editor restarts the server when they change.
    }

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
        OpenFolders opened = folders;
        if (opened != null) {
            params.getChanges().stream()
                    .map(FileEvent::getUri)
                    .flatMap(it -> OpenFolders.file(it).stream())
                    .forEach(opened::changed);
        }
    }

    @Override
    public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
        OpenFolders opened = folders;
        if (opened != null) {
            params.getEvent().getAdded().forEach(it -> OpenFolders.file(it.getUri())
                    .ifPresent(opened::add));
            params.getEvent().getRemoved().forEach(it -> OpenFolders.file(it.getUri())
                    .ifPresent(opened::remove));
        }
    }

    @Override
    public CompletableFuture<@Nullable Object> executeCommand(ExecuteCommandParams params) {
        List<Object> arguments = params.getArguments() == null ? List.of() : params.getArguments();
        if (editor != null && params.getCommand().equals(Actions.EXPLAIN) && arguments.size() == 2) {
            editor.show(text(arguments.get(0)), text(arguments.get(1)));
        }
        return CompletableFuture.completedFuture(null);
    }

    private static String text(Object argument) {
        return argument instanceof JsonPrimitive json ? json.getAsString() : String.valueOf(argument);
    }
}
