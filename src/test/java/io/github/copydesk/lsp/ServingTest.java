package io.github.copydesk.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server through the protocol: what somebody who writes sees, and what can be done about it. */
final class ServingTest {
    private static final String GLUED = "Minister Yoshimasa Hayashi spoke.\n\nYoshimasahayashi left the quay early.\n";
    private static final String CLEAN = "Minister Yoshimasa Hayashi spoke.\n\nHe left the quay early.\n";

    private static final String INTRODUCED =
            "Minister Signe Brandvold spoke to the crews of the harbor, said Signe Brandvold.\n";
    private static final String RUN_TOGETHER = "The council heard that Signebrandvold left the quay early.\n";

    @TempDir
    private Path folder = Path.of("");

    private Path article = Path.of("");
    private EditorSession editor = new EditorSession(Path.of(""), false);

    @BeforeEach
    void startInAProject() throws IOException {
        editor.close();
        folder = folder.toRealPath();
        Files.createDirectories(folder.resolve(".git"));
        Files.createDirectories(folder.resolve("content"));
        article = Files.writeString(folder.resolve("content/ferry.md"), GLUED);
        editor = new EditorSession(folder, false);
    }

    @AfterEach
    void leaveNothingBehind() {
        assertEquals(
                List.of(),
                editor.messages().stream()
                        .filter(it -> it.contains("could not finish"))
                        .toList());
        editor.close();
    }

    @Test
    void whatIsFoundIsShownWhileItIsTyped() {
        editor.open(article, GLUED);
        Diagnostic found = editor.diagnostics(article, 1).getDiagnostics().get(0);
        assertEquals(new Range(new Position(2, 0), new Position(2, 16)), found.getRange());
        assertEquals("glued-name", found.getCode().getLeft());
        assertEquals(DiagnosticSeverity.Error, found.getSeverity());
        assertTrue(Files.exists(Path.of(URI.create(found.getCodeDescription().getHref()))));

        editor.type(article, CLEAN, 2);
        assertEquals(List.of(), editor.diagnostics(article, 2).getDiagnostics());
        editor.close(article);
        assertEquals(List.of(), editor.diagnostics(article, 0).getDiagnostics());
        assertEquals(0, editor.end());
        assertTrue(editor.progressNotes() >= 2, "progress is shown while the folder is read");
    }

    @Test
    void aReplacementIsApplied() {
        editor.open(article, GLUED);
        Range range = editor.diagnostics(article, 1).getDiagnostics().get(0).getRange();
        CodeAction action = action("Write 'Yoshimasa Hayashi'", range);
        String fixed = applied(GLUED, action.getEdit());
        assertEquals(GLUED.replace("Yoshimasahayashi", "Yoshimasa Hayashi"), fixed);
        editor.type(article, fixed, 2);
        assertEquals(List.of(), editor.diagnostics(article, 2).getDiagnostics());
    }

    @Test
    void whatIsRightIsLetStand() {
        editor.open(article, GLUED);
        Range range = editor.diagnostics(article, 1).getDiagnostics().get(0).getRange();
        String stet = applied(
                GLUED,
                action("Accept it with a stet above it, and a reason", range).getEdit());
        assertEquals(GLUED.replace("Yoshimasahayashi", "<!-- stet: glued-name -->\nYoshimasahayashi"), stet);
        editor.type(article, stet, 2);
        assertEquals(List.of(), editor.diagnostics(article, 2).getDiagnostics());
    }

    @Test
    void aNameIsAcceptedForTheWholeProject() throws IOException {
        editor.open(article, GLUED);
        Range range = editor.diagnostics(article, 1).getDiagnostics().get(0).getRange();
        WorkspaceEdit edit = action("Accept the name 'Yoshimasahayashi' in copydesk.yml", range)
                .getEdit();
        assertEquals(2, edit.getDocumentChanges().size(), "the file is made first");
        String decided = edit.getDocumentChanges()
                .get(1)
                .getLeft()
                .getEdits()
                .get(0)
                .getLeft()
                .getNewText();
        Path config = Files.writeString(folder.resolve("copydesk.yml"), decided);
        editor.server()
                .getTextDocumentService()
                .didSave(new DidSaveTextDocumentParams(
                        new TextDocumentIdentifier(config.toUri().toString())));
        assertEquals(
                List.of(),
                editor.diagnostics(article, 1, it -> it.getDiagnostics().isEmpty())
                        .getDiagnostics());
    }

    @Test
    void allThatIsCertainIsFixedAtOnce() throws IOException {
        Path page = folder.resolve("content/hours.html");
        String text = "<p>The office is closed over the holidays.&amp;nbsp;</p>\n";
        Files.writeString(page, text);
        editor.open(page, text);
        editor.diagnostics(page, 1);
        CodeAction all = editor.actions(page, new Range(new Position(0, 0), new Position(0, 0))).stream()
                .filter(it -> it.getKind().startsWith(CodeActionKind.SourceFixAll))
                .findFirst()
                .orElseThrow();
        assertEquals("<p>The office is closed over the holidays.</p>\n", applied(text, all.getEdit()));
    }

    @Test
    void theEvidenceIsShownWithTheWayToIt() {
        editor.open(article, GLUED);
        editor.diagnostics(article, 1);
        String hover = EditorSession.answer(editor.hover(article, 2, 3))
                .getContents()
                .getRight()
                .getValue();
        assertTrue(
                hover.contains("the article has 'Yoshimasa Hayashi' on [line 1](" + article.toUri() + "#L1)"), hover);
    }

    @Test
    void theRuleIsExplained() {
        editor.open(article, GLUED);
        Range range = editor.diagnostics(article, 1).getDiagnostics().get(0).getRange();
        var command = action("Explain glued-name", range).getCommand();
        EditorSession.answer(editor.server()
                .getWorkspaceService()
                .executeCommand(new ExecuteCommandParams(command.getCommand(), command.getArguments())));
        editor.end();
        assertEquals(1, editor.shown().size());
    }

    @Test
    void whatOneArticleSaysIsHeardInTheOthers() throws IOException {
        Path other = Files.writeString(folder.resolve("content/quay.md"), RUN_TOGETHER);
        Files.writeString(article, "The ferry left.\n");
        editor.open(other, Files.readString(other));
        editor.open(article, "The ferry left.\n");
        editor.diagnostics(other, 1, it -> !Wanted.hasGlued(it));
        editor.diagnostics(article, 1);
        editor.type(article, INTRODUCED, 2);
        Diagnostic found = editor.diagnostics(other, 1, Wanted::hasGlued).getDiagnostics().stream()
                .filter(it -> it.getCode().getLeft().equals("glued-name"))
                .findFirst()
                .orElseThrow();
        assertTrue(found.getMessage().getLeft().contains("another article has 'Signe Brandvold'"), found.toString());
    }

    /** What is waited for. */
    private static final class Wanted {
        /** By what another article says; the name alone may be a note. */
        static boolean hasGlued(PublishDiagnosticsParams params) {
            return params.getDiagnostics().stream()
                    .anyMatch(it -> it.getCode().getLeft().equals("glued-name")
                            && it.getMessage().getLeft().contains("another article"));
        }
    }

    @Test
    void aBrokenCopydeskYmlIsToldOnceAndTheLastGoodOneHolds() throws IOException {
        editor.open(article, GLUED);
        editor.diagnostics(article, 1);
        Path config = Files.writeString(folder.resolve("copydesk.yml"), "severty:\n  glued-name: off\n");
        DidSaveTextDocumentParams saved = new DidSaveTextDocumentParams(
                new TextDocumentIdentifier(config.toUri().toString()));
        editor.server().getTextDocumentService().didSave(saved);
        editor.server().getTextDocumentService().didSave(saved);
        editor.type(article, GLUED + "\nThe end.\n", 2);
        assertEquals(1, editor.diagnostics(article, 2).getDiagnostics().size());
        assertEquals(1, editor.messages().size(), editor.messages()::toString);
        assertTrue(editor.messages().get(0).contains("copydesk.yml:1"), editor.messages()::toString);
    }

    @Test
    void leftoversAreFaded() {
        String text =
                "The ferry left the quay.\n\nView Comments (0)\n\nLeave a Reply\n\nYour email address will not be published.\n";
        editor.open(article, text);
        List<Diagnostic> found = editor.diagnostics(article, 1).getDiagnostics();
        assertFalse(found.isEmpty());
        assertEquals(List.of(DiagnosticTag.Unnecessary), found.get(0).getTags());
    }

    @Test
    void nonsenseChangesNothing() throws IOException {
        editor.type(folder.resolve("content/never-opened.md"), "text", 7);
        editor.close(folder.resolve("content/never-opened.md"));
        editor.open(Path.of("/nowhere/at/all.md"), "The ferry left.\n");
        editor.send("Content-Length: 9\r\n\r\n{\"id\":}}}");
        editor.open(article, GLUED);
        assertEquals(1, editor.diagnostics(article, 1).getDiagnostics().size());
        assertEquals(
                List.of(),
                editor.actions(article, new Range(new Position(99, 7), new Position(99, 9))).stream()
                        .filter(it -> it.getKind().equals(CodeActionKind.QuickFix))
                        .toList());
    }

    @Test
    void aFileThatVanishesIsNoEvidenceAnyMore() throws IOException {
        Path other = Files.writeString(folder.resolve("content/quay.md"), RUN_TOGETHER);
        Files.writeString(article, INTRODUCED);
        editor.open(other, Files.readString(other));
        editor.diagnostics(other, 1, Wanted::hasGlued);
        Files.delete(article);
        editor.server()
                .getTextDocumentService()
                .didSave(new DidSaveTextDocumentParams(
                        new TextDocumentIdentifier(article.toUri().toString())));
        editor.diagnostics(other, 1, it -> !Wanted.hasGlued(it));
    }

    private CodeAction action(String title, Range range) {
        List<CodeAction> actions = editor.actions(article, range);
        return actions.stream()
                .filter(it -> it.getTitle().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        actions.stream().map(CodeAction::getTitle).toList().toString()));
    }

    private static String applied(String text, WorkspaceEdit edit) {
        TextEdit change =
                edit.getDocumentChanges().get(0).getLeft().getEdits().get(0).getLeft();
        Positions positions = Encoding.UTF_16.positions(text);
        return text.substring(0, positions.offset(change.getRange().getStart()))
                + change.getNewText()
                + text.substring(positions.offset(change.getRange().getEnd()));
    }
}
