package io.github.copydesk.lsp;

import io.github.copydesk.settle.ConfigEntry;
import io.github.copydesk.settle.ProjectConfig;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CreateFile;
import org.eclipse.lsp4j.CreateFileOptions;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Edits of {@code copydesk.yml} for an editor. */
record Decisions(ProjectConfig config, Encoding encoding) {
    /** The edit that adds an entry; empty if the file would be invalid afterwards. */
    Optional<WorkspaceEdit> adding(ConfigEntry entry) {
        return config.adding(entry).map(this::edit);
    }

    private WorkspaceEdit edit(ProjectConfig.Addition addition) {
        String uri = config.file().toUri().toString();
        List<Either<TextDocumentEdit, ResourceOperation>> changes = new ArrayList<>();
        if (!addition.exists()) {
            changes.add(Either.forRight(new CreateFile(uri, new CreateFileOptions(false, true))));
        }
        int at = addition.edit().at();
        VersionedTextDocumentIdentifier document = new VersionedTextDocumentIdentifier(uri, null);
        TextEdit added = new TextEdit(
                encoding.positions(addition.before()).range(new Span(at, at)),
                addition.edit().text());
        changes.add(Either.forLeft(new TextDocumentEdit(document, List.of(Either.forLeft(added)))));
        return new WorkspaceEdit(changes);
    }
}
