package io.github.copydesk.lsp;

import com.google.gson.JsonPrimitive;
import io.github.copydesk.engine.LiveFolder;
import io.github.copydesk.fix.Draft;
import io.github.copydesk.report.StetLines;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.Silencer;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What can be done about the findings of an article at one place. */
final class Actions {
    static final String EXPLAIN = "copydesk.explain";
    static final String FIX_ALL = CodeActionKind.SourceFixAll + ".copydesk";

    private static final int MOST_REPLACEMENTS = 5;
    private static final int LONGEST_TITLE = 60;
    private static final Set<String> ABOUT_PEOPLE =
            Set.of("glued-name", "misspelled-name", "inconsistent-name", "unknown-name");

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
        this.positions = new Positions(article.text());
    }

    /** Those of the findings that touch the range. */
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
                String title = replacement.isEmpty() ? "Take it out" : "Write '%s'".formatted(shortened(replacement));
                CodeAction action = action(title, CodeActionKind.QuickFix, finding, replaced(draft.text()));
                action.setIsPreferred(only && folder.isCertain().test(finding));
                actions.add(action);
            }
        });
    }

    /** A comment where it is shown to silence the finding and nothing else, or else an entry of copydesk.yml. */
    private void stet(Finding finding, List<CodeAction> actions) {
        Optional<WorkspaceEdit> comment =
                StetLines.comment(article.path(), finding.rule().id()).flatMap(it -> comment(it, finding));
        comment.ifPresent(edit -> actions.add(
                action("Accept it: a stet above it, for the reason", CodeActionKind.QuickFix, finding, edit)));
        decisions
                .adding("stet", entry(finding))
                .ifPresent(edit -> actions.add(
                        action("Accept it: an entry in copydesk.yml", CodeActionKind.QuickFix, finding, edit)));
    }

    private String entry(Finding finding) {
        String text = StetLines.text(page.document().text(finding.span()));
        String path = article.path().replace('\\', '?');
        return "{path: %s, rule: %s, %sreason: \"\"}"
                .formatted(
                        Decisions.quoted(path.contains("/") ? path : "/" + path),
                        Decisions.quoted(finding.rule().id()),
                        text.isEmpty() ? "" : "text: " + Decisions.quoted(text) + ", ");
    }

    private Optional<WorkspaceEdit> comment(String comment, Finding finding) {
        Document document = page.document();
        int block = document.blocks().stream()
                .map(it -> it.span())
                .filter(it ->
                        it.start() <= finding.span().start() && finding.span().start() < it.end())
                .mapToInt(Span::start)
                .findFirst()
                .orElse(finding.span().start());
        int at = positions.lineStart(block);
        String source = document.source();
        int text = at;
        while (text < source.length() && (source.charAt(text) == ' ' || source.charAt(text) == '\t')) {
            text++;
        }
        String ending = source.contains("\r\n") ? "\r\n" : "\n";
        String line = source.substring(at, text) + comment + ending + (comment.startsWith("..") ? ending : "");
        String with = source.substring(0, at) + line + source.substring(at);
        return isSilenced(finding, with, line.length()) ? Optional.of(replaced(with)) : Optional.empty();
    }

    /** LanguageTool would have to read the whole article again, so its findings are believed to be silenced as others are. */
    private boolean isSilenced(Finding finding, String with, int longer) {
        Page after = folder.check(folder.read(article.path(), with), false);
        boolean ofLanguageTool = finding.rule().folder().equals(RuleBook.LANGUAGETOOL);
        boolean silenced = after.silenced().stream()
                .anyMatch(it -> it.by() == Silencer.STET
                        && it.finding().rule().id().equals(finding.rule().id())
                        && it.finding().span().start() == finding.span().start() + longer);
        boolean complained =
                after.findings().stream().anyMatch(it -> it.rule().id().equals("unknown-stet"));
        return (silenced || ofLanguageTool) && !complained;
    }

    private void acceptance(Finding finding, List<CodeAction> actions) {
        String text = page.document().text(finding.span()).strip();
        boolean isWord = finding.rule().folder().equals(RuleBook.LANGUAGETOOL)
                && finding.message().startsWith("LanguageTool does not know");
        if (isWord) {
            decisions
                    .adding("accept", Decisions.quoted(text))
                    .ifPresent(edit -> actions.add(action(
                            "Accept the word '%s' in copydesk.yml".formatted(shortened(text)),
                            CodeActionKind.QuickFix,
                            finding,
                            edit)));
        } else if (ABOUT_PEOPLE.contains(finding.rule().id())) {
            decisions
                    .adding("people", Decisions.quoted(text))
                    .ifPresent(edit -> actions.add(action(
                            "Accept the name '%s' in copydesk.yml".formatted(shortened(text)),
                            CodeActionKind.QuickFix,
                            finding,
                            edit)));
        }
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

    /** All that is certain in the article, if anything is. */
    Optional<CodeAction> fixAll() {
        Draft draft = folder.fix(page.document(), article.isProofread());
        if (draft.isEmpty()) {
            return Optional.empty();
        }
        CodeAction action = new CodeAction("Fix all that is certain in this article");
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

    /** The edit that makes another text of the article. */
    private WorkspaceEdit replaced(String other) {
        Change change = Change.between(page.document().source(), other);
        TextEdit edit = new TextEdit(positions.range(change.before()), change.text());
        return new WorkspaceEdit(List.of(Either.forLeft(new TextDocumentEdit(
                new VersionedTextDocumentIdentifier(article.uri(), article.version()), List.of(edit)))));
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_TITLE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE)) + "…";
    }
}
