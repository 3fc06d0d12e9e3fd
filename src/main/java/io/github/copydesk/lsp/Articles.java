package io.github.copydesk.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.jspecify.annotations.Nullable;

/** The requests and notifications of an editor about open articles. */
final class Articles implements TextDocumentService {
    private @Nullable OpenFolders folders;
    private @Nullable Hovers hovers;

    void serve(OpenFolders opened, Diagnostics diagnostics) {
        folders = opened;
        hovers = new Hovers(diagnostics.pages(), diagnostics.encoding());
    }

    private Optional<OpenFolders> folders() {
        return Optional.ofNullable(folders);
    }

    private Optional<FolderSession> session(String uri) {
        return folders().flatMap(it -> it.sessionOf(uri));
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        TextDocumentItem document = params.getTextDocument();
        folders().ifPresent(it -> it.open(document.getUri(), document.getText(), document.getVersion()));
    }

    @Override
    public void didChange(DidChangeTextDocumentParams params) {
        if (!params.getContentChanges().isEmpty()) {
            String text = params.getContentChanges()
                    .get(params.getContentChanges().size() - 1)
                    .getText();
            int version =
                    Optional.ofNullable(params.getTextDocument().getVersion()).orElse(0);
            folders().ifPresent(it -> it.change(params.getTextDocument().getUri(), text, version));
        }
    }

    @Override
    public void didClose(DidCloseTextDocumentParams params) {
        folders().ifPresent(it -> it.close(params.getTextDocument().getUri()));
    }

    /** Editors that do not watch files at least report those that they save. */
    @Override
    public void didSave(DidSaveTextDocumentParams params) {
        folders().ifPresent(it -> OpenFolders.file(params.getTextDocument().getUri())
                .ifPresent(it::changed));
    }

    @Override
    public CompletableFuture<@Nullable Hover> hover(HoverParams params) {
        Optional<FolderSession> session = session(params.getTextDocument().getUri());
        Hovers shown = hovers;
        if (session.isEmpty() || shown == null) {
            return CompletableFuture.completedFuture(null);
        }
        CompletableFuture<Optional<Hover>> question = session.get()
                .ask(params.getTextDocument().getUri(), (folder, article) -> article.page()
                        .flatMap(page -> shown.at(params.getPosition(), page, article)));
        return cancelling(question, question.thenApply(it -> it.orElse(null)));
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
        Optional<FolderSession> session = session(params.getTextDocument().getUri());
        if (session.isEmpty()) {
            return CompletableFuture.completedFuture(List.of());
        }
        CompletableFuture<Optional<List<Either<Command, CodeAction>>>> question = session.get()
                .ask(params.getTextDocument().getUri(), (folder, article) -> article.page()
                        .map(page -> wanted(session.get().actions(folder, article, page), params)));
        return cancelling(question, question.thenApply(it -> it.orElse(List.of())));
    }

    /**
     * The answer, made from that of a question. Cancelling it cancels the question too, so that no work is done for it.
     */
    private static <A extends CompletableFuture<?>> A cancelling(CompletableFuture<?> question, A answer) {
        CompletableFuture<?> unused = answer.whenComplete((result, failure) -> {
            if (answer.isCancelled()) {
                question.cancel(true);
            }
        });
        return answer;
    }

    private static List<Either<Command, CodeAction>> wanted(Actions actions, CodeActionParams params) {
        List<CodeAction> all = new ArrayList<>();
        if (isWanted(CodeActionKind.QuickFix, params)) {
            all.addAll(actions.in(params.getRange()));
        }
        if (isWanted(Actions.FIX_ALL, params)) {
            actions.fixAll().ifPresent(all::add);
        }
        return all.stream().map(Either::<Command, CodeAction>forRight).toList();
    }

    /**
     * Whether the editor asks for this kind of action. A kind includes those below it: {@code source} for {@code
     * source.fixAll.copydesk}.
     */
    private static boolean isWanted(String kind, CodeActionParams params) {
        List<String> only =
                params.getContext() == null ? null : params.getContext().getOnly();
        return only == null || only.stream().anyMatch(it -> kind.equals(it) || kind.startsWith(it + "."));
    }
}
