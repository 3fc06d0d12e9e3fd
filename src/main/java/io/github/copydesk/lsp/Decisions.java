package io.github.copydesk.lsp;

import com.google.gson.Gson;
import io.github.copydesk.config.ConfigFile;
import io.github.copydesk.disk.Disk;
import io.github.copydesk.disk.OverlaidDisk;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.text.Span;
import io.github.copydesk.yaml.ConfigurationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

/**
 * What is added to the newsroom's {@code copydesk.yml}, which may have to be made.
 *
 * @param disk from which the file is read, as the editor has it
 */
record Decisions(Path file, Disk disk) {
    /** A text as YAML that cannot mean anything else. */
    static String quoted(String text) {
        return new Gson().toJson(text);
    }

    /** The edit that adds an entry to a list; none where the file would not be read afterwards. */
    Optional<WorkspaceEdit> adding(String key, String entry) {
        try {
            boolean exists = disk.isFile(file);
            String before = exists ? disk.text(file) : "";
            ConfigEdit edit = ConfigEdit.of(before, key, entry);
            String after = before.substring(0, edit.at()) + edit.text() + before.substring(edit.at());
            OverlaidDisk tried = new OverlaidDisk(disk);
            tried.lay(file, after.getBytes(StandardCharsets.UTF_8));
            ConfigFile.read(file, RuleBook.builtIn(), tried);
            return Optional.of(edit(exists, before, edit));
        } catch (ConfigurationException | IOException e) {
            return Optional.empty();
        }
    }

    private WorkspaceEdit edit(boolean exists, String before, ConfigEdit edit) {
        String uri = file.toUri().toString();
        List<Either<TextDocumentEdit, ResourceOperation>> changes = new ArrayList<>();
        if (!exists) {
            changes.add(Either.forRight(new CreateFile(uri, new CreateFileOptions(false, true))));
        }
        VersionedTextDocumentIdentifier document = new VersionedTextDocumentIdentifier(uri, null);
        TextEdit added = new TextEdit(new Positions(before).range(new Span(edit.at(), edit.at())), edit.text());
        changes.add(Either.forLeft(new TextDocumentEdit(document, List.of(added))));
        return new WorkspaceEdit(changes);
    }
}
