package io.github.copydesk.lsp;

import com.google.gson.JsonPrimitive;
import io.github.copydesk.engine.LiveFolder;
import io.github.copydesk.fix.Draft;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Page;
import io.github.copydesk.settle.ConfigEntry;
import io.github.copydesk.settle.StetComment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** The code actions for the findings of an article. */
final class Actions {
    static final String EXPLAIN = "copydesk.explain";
    static final String FIX_ALL = CodeActionKind.SourceFixAll + ".copydesk";

    private static final int MOST_REPLACEMENTS = 5;
    private static final int LONGEST_TITLE = 60;

    private final LiveFolder folder;
    private final Decisions decisions;
    private final Diagnostics diagnostics;
    private final Article article;
    private final Page page;
    private final Positions positions;

    Actions(LiveFolder folder, Decisions decisions, Diagnostics diagnostics, Article article, Page page) {
        this.folder = folder;
        this.decisions = decisions;
        this.diagnostics = diagnostics;
        this.article = article;
        this.page = page;
        this.positions = diagnostics.encoding().positions(article.text());
    }

    /** The actions for the findings that touch the range. */
    List<CodeAction> in(Range range) {
        int start = positions.offset(range.getStart());
        int end = positions.offset(range.getEnd());
        List<CodeAction> actions = new ArrayList<>();
        for (Finding finding : page.findings()) {
            if (finding.span().start() <= end && start <= finding.span().end()) {
                replacements(finding, actions);
                stet(finding, actions);
                acceptance(finding, actions);
                actions.add(explanation(finding));
            }
        }
        return actions;
    }

    private void replacements(Finding finding, List<CodeAction> actions) {
        boolean only = finding.replacements().size() == 1;
        finding.replacements().stream().limit(MOST_REPLACEMENTS).forEach(replacement -> {
            Page alone = new Page(page.document(), List.of(finding.withReplacement(replacement)));
            Draft draft = Draft.of(alone, it -> true);
            if (!draft.isEmpty()) {
                String title = replacement.isEmpty() ? "Remove it" : "Write '%s'".formatted(shortened(replacement));
                CodeAction action = action(title, CodeActionKind.QuickFix, finding, replaced(draft.text()));
                action.setIsPreferred(only && folder.isCertain().test(finding));
                actions.add(action);
            }
        });
    }

    /**
     * Adds the action that writes a stet comment, if the comment suppresses only this finding, or else an entry of
     * copydesk.yml.
     */
    private void stet(Finding finding, List<CodeAction> actions) {
        StetComment.of(page.document(), finding)
                .filter(it -> it.suppresses(finding, folder.check(folder.read(article.path(), it.text()), false)))
                .ifPresent(it -> actions.add(action(
                        "Accept it with a stet above it, and a reason",
                        CodeActionKind.QuickFix,
                        finding,
                        replaced(it.text()))));
        decide(
                ConfigEntry.stet(page.document(), finding, false),
                "Accept it with an entry in copydesk.yml",
                finding,
                actions);
    }

    /** Adds the action that settles findings of the rule for good, as in the HTML report. */
    private void acceptance(Finding finding, List<CodeAction> actions) {
        ConfigEntry.settling(page.document(), finding, false)
                .ifPresent(it -> decide(
                        it,
                        acceptance(
                                it,
                                page.document().text(finding.span()).strip(),
                                finding.rule().id()),
                        finding,
                        actions));
    }

    private static String acceptance(ConfigEntry entry, String text, String rule) {
        return switch (entry.key()) {
            case "accept" -> "Accept the word '%s' in copydesk.yml".formatted(shortened(text));
            case "people" -> "Accept the name '%s' in copydesk.yml".formatted(shortened(text));
            case "promos" -> "Accept the line '%s' in copydesk.yml".formatted(shortened(text));
            case "ignore" -> "Do not check the article, with an entry in copydesk.yml";
            default -> "Turn %s off in copydesk.yml".formatted(rule);
        };
    }

    private void decide(ConfigEntry entry, String title, Finding finding, List<CodeAction> actions) {
        decisions.adding(entry).ifPresent(edit -> actions.add(action(title, CodeActionKind.QuickFix, finding, edit)));
    }

    private CodeAction explanation(Finding finding) {
        CodeAction action = new CodeAction("Explain " + finding.rule().id());
        action.setKind(CodeActionKind.QuickFix);
        action.setDiagnostics(List.of(diagnostics.of(finding, page, positions)));
        String address = diagnostics.pages().address(finding.rule());
        action.setCommand(new Command(
                "Explain " + finding.rule().id(),
                EXPLAIN,
                List.of(
                        new JsonPrimitive(address),
                        new JsonPrimitive(finding.rule().title()))));
        return action;
    }

    /** The action that writes all certain replacements, if there are any. */
    Optional<CodeAction> fixAll() {
        Draft draft = folder.fix(page.document(), article.isProofread());
        if (draft.isEmpty()) {
            return Optional.empty();
        }
        CodeAction action = new CodeAction("Fix everything certain in this article");
        action.setKind(FIX_ALL);
        action.setEdit(replaced(draft.text()));
        return Optional.of(action);
    }

    private CodeAction action(String title, String kind, Finding finding, WorkspaceEdit edit) {
        CodeAction action = new CodeAction(title);
        action.setKind(kind);
        action.setDiagnostics(List.of(diagnostics.of(finding, page, positions)));
        action.setEdit(edit);
        return action;
    }

    /** The edit that changes the article to another text. */
    private WorkspaceEdit replaced(String other) {
        Change change = Change.between(page.document().source(), other);
        TextEdit edit = new TextEdit(positions.range(change.before()), change.text());
        return new WorkspaceEdit(List.of(Either.forLeft(new TextDocumentEdit(
                new VersionedTextDocumentIdentifier(article.uri(), article.version()),
                List.of(Either.forLeft(edit))))));
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_TITLE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE)) + "…";
    }
}
