package io.github.copydesk.lsp;

import com.google.gson.JsonParseException;
import io.github.copydesk.text.FileType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkDoneProgressCancelParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.jspecify.annotations.Nullable;

/** The language server: how an editor starts and ends it. */
final class CopydeskServer implements LanguageServer, LanguageClientAware {
    /** Articles, and the files that decide what is found in them. */
    private static final String WATCHED = Stream.concat(
                    Arrays.stream(FileType.values()).flatMap(it -> it.endings().stream()),
                    Stream.of("yml", "yaml", "json", "ini", "dic", "aff"))
            .collect(Collectors.joining(",", "**/*.{", "}"));

    private final String version;
    private final Articles articles = new Articles();
    private final Workspace workspace = new Workspace();
    private final CompletableFuture<Integer> ended = new CompletableFuture<>();
    private @Nullable LanguageClient client;
    private @Nullable OpenFolders folders;
    private @Nullable Editor editor;
    private boolean watches;
    private boolean isShutDown;

    /** @param version of copydesk */
    CopydeskServer(String version) {
        this.version = version;
    }

    @Override
    public void connect(LanguageClient connected) {
        client = connected;
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        LanguageClient connected = Objects.requireNonNull(client);
        Optional<ClientCapabilities> can = Optional.ofNullable(params.getCapabilities());
        boolean progress = can.map(ClientCapabilities::getWindow)
                .map(it -> Boolean.TRUE.equals(it.getWorkDoneProgress()))
                .orElse(false);
        boolean documents = can.map(ClientCapabilities::getWindow)
                .map(it -> it.getShowDocument())
                .map(it -> it.isSupport())
                .orElse(false);
        watches = can.map(ClientCapabilities::getWorkspace)
                .map(it -> it.getDidChangeWatchedFiles())
                .map(it -> Boolean.TRUE.equals(it.getDynamicRegistration()))
                .orElse(false);
        Editor told = new Editor(connected, progress, documents);
        Encoding encoding = Encoding.of(can);
        Diagnostics diagnostics = new Diagnostics(new RulePages(), encoding);
        OpenFolders opened = new OpenFolders(choices(params, told), told, diagnostics);
        folders(params).flatMap(it -> OpenFolders.file(it).stream()).forEach(opened::add);
        editor = told;
        folders = opened;
        articles.serve(opened, diagnostics);
        workspace.serve(opened, told);
        return CompletableFuture.completedFuture(
                new InitializeResult(capabilities(encoding), new ServerInfo("copydesk", version)));
    }

    private static Choices choices(InitializeParams params, Editor editor) {
        try {
            return Choices.of(params.getInitializationOptions());
        } catch (JsonParseException e) {
            editor.error("copydesk cannot read its settings and uses the defaults: " + e.getMessage());
            return new Choices();
        }
    }

    @SuppressWarnings("deprecation") // older editors name one folder
    private static Stream<String> folders(InitializeParams params) {
        List<String> folders = new ArrayList<>();
        if (params.getWorkspaceFolders() != null) {
            params.getWorkspaceFolders().stream().map(WorkspaceFolder::getUri).forEach(folders::add);
        } else if (params.getRootUri() != null) {
            folders.add(params.getRootUri());
        }
        return folders.stream();
    }

    private static ServerCapabilities capabilities(Encoding encoding) {
        ServerCapabilities capabilities = new ServerCapabilities();
        capabilities.setPositionEncoding(encoding.kind());
        TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
        sync.setOpenClose(true);
        sync.setChange(TextDocumentSyncKind.Full);
        sync.setSave(new SaveOptions(false));
        capabilities.setTextDocumentSync(sync);
        capabilities.setHoverProvider(true);
        capabilities.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix, Actions.FIX_ALL)));
        capabilities.setExecuteCommandProvider(new ExecuteCommandOptions(List.of(Actions.EXPLAIN)));
        WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
        folders.setSupported(true);
        folders.setChangeNotifications(true);
        capabilities.setWorkspace(new WorkspaceServerCapabilities(folders));
        return capabilities;
    }

    @Override
    public void initialized(InitializedParams params) {
        if (watches && client != null) {
            DidChangeWatchedFilesRegistrationOptions options = new DidChangeWatchedFilesRegistrationOptions(
                    List.of(new FileSystemWatcher(Either.forLeft(WATCHED))));
            CompletableFuture<Void> unused = client.registerCapability(new RegistrationParams(
                    List.of(new Registration("copydesk-files", "workspace/didChangeWatchedFiles", options))));
        }
    }

    @Override
    public void cancelProgress(WorkDoneProgressCancelParams params) {
        if (editor != null && params.getToken().isLeft()) {
            editor.cancel(params.getToken().getLeft());
        }
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        isShutDown = true;
        if (folders != null) {
            folders.end();
        }
        return CompletableFuture.completedFuture(new Object());
    }

    @Override
    public void exit() {
        ended.complete(isShutDown ? 0 : 1);
    }

    /** The exit code, once the editor has ended the server. */
    CompletableFuture<Integer> ended() {
        return ended;
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return articles;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return workspace;
    }
}
