package io.github.copydesk.report;

import io.github.copydesk.rule.Page;
import io.github.copydesk.rule.Results;
import io.github.copydesk.rule.Rule;
import io.github.copydesk.rule.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the HTML report says before it shows the articles, and the articles, each drawn when its turn comes. */
final class FrontPage {
    /** A table row for a rule that found something. */
    record RuleRow(Rule rule, int findings, int widest) {
        String id() {
            return rule.id();
        }

        String anchor() {
            return FrontPage.anchor(rule);
        }

        String level() {
            return rule.level().toString();
        }
    }

    /** A line of the list of articles. */
    record ArticleRow(int number, String path, Counts counts, String folder) {
        String anchor() {
            return "a" + number;
        }
    }

    /** A rule's page at the end of the report. */
    record Help(String anchor, String title, String folder, String html) {}

    private final Results results;
    private final Imprint imprint;
    private final Counts counts;
    private final List<Page> marked;
    private final List<ArticleRow> articles;
    private final List<FolderRow> folders;

    FrontPage(Results results, Imprint imprint) {
        this.results = results;
        this.imprint = imprint;
        this.counts = Counts.of(results);
        this.marked = results.pages().stream()
                .filter(page -> !page.findings().isEmpty())
                .toList();
        this.articles = new ArrayList<>();
        for (Page page : marked) {
            String folder = Visible.line(FolderRow.folder(imprint, page.document()));
            articles.add(new ArticleRow(articles.size() + 1, path(page), Counts.of(page.findings()), folder));
        }
        this.folders = FolderRow.rows(articles);
    }

    String version() {
        return imprint.version();
    }

    boolean passed() {
        return imprint.gate().passes(results);
    }

    String verdict() {
        return passed() ? "Passed" : "Failed";
    }

    Counts counts() {
        return counts;
    }

    /** {@code 14 errors and 2 warnings in 1 of 3 articles}. */
    String summary() {
        String all = Counts.counted(results.pages().size(), "article");
        return marked.isEmpty()
                ? "Nothing to correct in " + all
                : "%s in %s of %s".formatted(counts, marked.size(), all);
    }

    /** What the build lets pass, in words. */
    String gate() {
        int allowed = imprint.gate().allowed();
        String what =
                switch (imprint.gate().severity()) {
                    case ERROR -> "errors";
                    case WARNING -> "errors and warnings";
                    case NOTE -> "all findings";
                };
        return allowed == 0
                ? "The build breaks on %s.".formatted(what)
                : "The build breaks on more than %s findings; %s count.".formatted(allowed, what);
    }

    List<ArticleRow> articles() {
        return articles;
    }

    /** Folders with findings, those with most first. */
    List<FolderRow> folders() {
        return folders;
    }

    /** The folder of an article, by the number of both. */
    int folderOf(Proof proof) {
        String folder = articles.get(proof.number() - 1).folder();
        return folders.stream()
                .filter(row -> row.path().equals(folder))
                .findFirst()
                .orElseThrow()
                .number();
    }

    /** The articles with their findings drawn in. */
    Iterable<Proof> proofs() {
        return () -> articles.stream()
                .map(row -> ProofMarker.mark(marked.get(row.number() - 1), row.number(), row.path()))
                .iterator();
    }

    LetStand letStand() {
        return new LetStand(results, imprint);
    }

    /** How many people the articles name. */
    int people() {
        return results.names().people().size();
    }

    List<NamePages.Letter> names() {
        Map<String, String> anchors = new HashMap<>();
        for (int i = 0; i < marked.size(); i++) {
            anchors.put(marked.get(i).document().path(), "a" + (i + 1));
        }
        return new NamePages(imprint, anchors).letters(results.names());
    }

    private String path(Page page) {
        return Visible.line(imprint.path(page.document()));
    }

    /** Rules with findings, those with most first. */
    List<RuleRow> rules() {
        Map<String, Integer> found = results.countsByRule();
        int widest = found.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        return new RuleIndex(results)
                .rules().stream()
                        .filter(rule -> found.containsKey(rule.id()))
                        .map(rule -> new RuleRow(rule, found.getOrDefault(rule.id(), 0), widest))
                        .sorted((one, other) -> Integer.compare(other.findings(), one.findings()))
                        .toList();
    }

    /** The pages of these rules, each once: the rules of LanguageTool share theirs, which comes before them by its id. */
    List<Help> pages() {
        Map<String, Help> pages = new TreeMap<>();
        Set<String> found = new HashSet<>();
        results.findings().forEach(finding -> found.add(anchor(finding.rule())));
        results.silenced().forEach(it -> found.add(anchor(it.finding().rule())));
        for (Rule rule : new RuleIndex(results).rules()) {
            if (found.contains(anchor(rule))) {
                pages.computeIfAbsent(anchor(rule), anchor -> help(anchor, rule));
            }
        }
        return List.copyOf(pages.values());
    }

    private static Help help(String anchor, Rule rule) {
        String title = rule.id().equals(rule.folder()) ? rule.title() : rule.folder();
        return new Help(anchor, title, rule.folder(), RulePage.of(rule).html());
    }

    static String anchor(Rule rule) {
        return "rule-" + rule.folder().replaceAll("[^A-Za-z0-9_-]", "-");
    }

    List<Severity> severities() {
        return List.of(Severity.values());
    }

    long count(Severity severity) {
        return counts.of(severity);
    }
}
