package io.github.copydesk.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.copydesk.engine.CopyDesk;
import io.github.copydesk.engine.Counting;
import io.github.copydesk.engine.Progress;
import io.github.copydesk.engine.Resources;
import io.github.copydesk.engine.Settings;
import io.github.copydesk.report.ConsoleLine;
import io.github.copydesk.results.Page;
import io.github.copydesk.run.Project;
import io.github.copydesk.testing.Fixtures;
import io.github.copydesk.text.Flaw;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Diagnostic;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** An editor shows of an article what a check of it finds, in every format. */
final class SameAsCheckTest {
    @TempDir
    private static Path made = Path.of("");

    @TestFactory
    Stream<DynamicTest> anEditorShowsWhatACheckFinds() {
        return Fixtures.folders(made).stream().map(it -> dynamicTest(it.toString(), () -> check(it.toRealPath())));
    }

    private static void check(Path content) {
        Project project = Project.above(content);
        Settings settings =
                new Settings(content, List.of(), List.of(), "en-US", false, project.config(), Resources.plain(1));
        Counting counting = new Counting(project.baseline(), Optional.empty());
        List<Page> pages = CopyDesk.run(settings, counting, Progress.NONE).pages();
        try (EditorSession editor = new EditorSession(content, false)) {
            for (Page page : pages) {
                // An editor has text, and sends it in no encoding of the file's.
                if (page.document().flaws(Flaw.Kind.FILE).findAny().isEmpty()
                        && page.findings().stream()
                                .noneMatch(it -> it.rule().id().equals("wrong-encoding"))) {
                    String path = page.document().path();
                    Page alone = CopyDesk.run(settings, counting.of(List.of(path)), Progress.NONE)
                            .pages()
                            .get(0);
                    Path file = content.resolve(path);
                    editor.open(file, page.document().source());
                    assertEquals(found(alone), shown(editor.diagnostics(file, 1).getDiagnostics()), path);
                    editor.close(file);
                }
            }
            assertEquals(List.of(), editor.messages());
        }
        assertTrue(!pages.isEmpty(), content.toString());
    }

    private static String found(Page page) {
        StringBuilder lines = new StringBuilder();
        page.findings()
                .forEach(it -> lines.append(page.document().lines().at(it.span().start()))
                        .append(' ')
                        .append(page.document().lines().at(it.span().end()))
                        .append(' ')
                        .append(it.rule().id())
                        .append(' ')
                        .append(ConsoleLine.advice(page.document(), it))
                        .append('\n'));
        return lines.toString();
    }

    private static String shown(List<Diagnostic> diagnostics) {
        StringBuilder lines = new StringBuilder();
        diagnostics.forEach(it -> lines.append(at(it.getRange().getStart()))
                .append(' ')
                .append(at(it.getRange().getEnd()))
                .append(' ')
                .append(it.getCode().getLeft())
                .append(' ')
                .append(it.getMessage().getLeft())
                .append('\n'));
        return lines.toString();
    }

    private static io.github.copydesk.text.Position at(org.eclipse.lsp4j.Position position) {
        return new io.github.copydesk.text.Position(position.getLine() + 1, position.getCharacter() + 1);
    }
}
