package io.github.copydesk.report;

import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.Results;
import io.github.copydesk.results.Rule;
import io.github.copydesk.results.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The content of the HTML report: the first screen, and the articles, each of which is rendered when it is written. */
final class FrontPage {
    /** A rule's page at the end of the report. */
    record Help(String anchor, String title, String folder, String html) {}

    /** How many groups, and how many articles, are on the first screen. */
    private static final int FIRST_GROUPS = 6;

    private static final int FIRST_ARTICLES = 10;

    /** How many findings are listed without JavaScript and in print; the data have all of them. */
    private static final int MOST_PLAIN = 2_000;

    private static final int MOST_GONE = 200;

    /** How many articles without their text have a row. */
    private static final int MOST_OTHERS = 20_000;

    private static final int MOST_FOLDERS = 500;

    /** LanguageTool alone has hundreds of rules, most of which find something once or twice. */
    private static final int MOST_RULES = 50;

    private final Results results;
    private final Imprint imprint;
    private final Counts counts;
    private final Optional<Trend> trend;
    private final FindingGroup.Index groups;
    private final List<ArticleRow> articles;
    private final List<ArticleRow> whole;
    private final List<ArticleRow> others;
    private final List<FolderRow> folders;
    private final List<RuleRow> rules;

    FrontPage(Results results, Imprint imprint) {
        this.results = results;
        this.imprint = imprint;
        this.counts = Counts.of(results);
        this.trend = imprint.earlier().map(it -> it.to(results, imprint.folder()));
        this.articles = ArticleRow.rows(results, imprint);
        this.whole = articles.stream().filter(ArticleRow::isWhole).toList();
        this.others = articles.stream()
                .filter(it -> !it.isWhole())
                .sorted(ArticleRow.WORST_FIRST)
                .toList();
        this.groups = FindingGroup.Index.of(articles);
        this.folders = FolderRow.rows(articles);
        this.rules = RuleRow.rows(results);
    }

    String version() {
        return imprint.version();
    }

    Outcome outcome() {
        return new Outcome(results, imprint.gate());
    }

    Counts counts() {
        return counts;
    }

    /** {@code 14 errors and 2 warnings in 1 of 3 articles}. */
    String summary() {
        String all = Counts.counted(results.pages().size(), "article");
        return articles.isEmpty()
                ? "No findings in " + all
                : "%s in %s of %s".formatted(counts, Counts.number(articles.size()), all);
    }

    List<ArticleRow> articles() {
        return articles;
    }

    /** How many articles are shown with their text. */
    int shown() {
        return whole.size();
    }

    /** How many articles are shown only as a row. */
    int other() {
        return others.size();
    }

    /** The worst articles that are shown only as a row. */
    List<ArticleRow> firstOthers() {
        return others.stream().limit(MOST_OTHERS).toList();
    }

    /** How many folders have findings. */
    int folders() {
        return folders.size();
    }

    /** The folders with the most findings, the worst first. */
    List<FolderRow> firstFolders() {
        return folders.stream().limit(MOST_FOLDERS).toList();
    }

    private List<ArticleRow> worst() {
        return whole.stream().sorted(ArticleRow.WORST_FIRST).toList();
    }

    /** The worst articles, for the first screen. */
    List<ArticleRow> firstArticles() {
        return worst().stream().limit(FIRST_ARTICLES).toList();
    }

    /** The worst groups of findings that fail the build; where it passes, the worst of all. */
    List<FindingGroup> firstGroups() {
        return worstGroups().stream().limit(FIRST_GROUPS).toList();
    }

    /** How many of these groups are not on the first screen. */
    int moreGroups() {
        return Math.max(0, worstGroups().size() - FIRST_GROUPS);
    }

    private List<FindingGroup> worstGroups() {
        Severity least = outcome().passed() ? Severity.NOTE : imprint.gate().severity();
        return groups.worst().stream()
                .filter(it -> it.severity().atLeast(least))
                .toList();
    }

    Optional<Trend> trend() {
        return trend;
    }

    /** The errors and warnings of each article, marked in its text, up to a limit; the worst articles first. */
    List<Proof> plain() {
        List<Proof> plain = new ArrayList<>();
        int left = MOST_PLAIN;
        for (ArticleRow row : worst()) {
            if (!row.counts().hasErrorsOrWarnings()) {
                continue;
            }
            Page page = row.page();
            List<Finding> severe = page.findings().stream()
                    .filter(it -> it.severity() != Severity.NOTE)
                    .limit(left)
                    .toList();
            left -= severe.size();
            Proof proof = ProofMarker.mark(new Page(page.document(), severe), row.number(), row.path());
            plain.add(new Proof(
                    row.number(),
                    row.path(),
                    "",
                    row.counts(),
                    proof.lines(),
                    page.findings().size() - severe.size() + proof.omitted()));
        }
        return plain;
    }

    /** The articles that have only notes: how many, and how many notes. Empty if there are none. */
    String onlyNotes() {
        List<ArticleRow> rows =
                whole.stream().filter(it -> it.counts().hasOnlyNotes()).toList();
        long notes =
                rows.stream().mapToLong(it -> it.counts().of(Severity.NOTE)).sum();
        return rows.isEmpty()
                ? ""
                : "%s with %s only."
                        .formatted(Counts.counted(rows.size(), "more article"), Counts.counted(notes, "note"));
    }

    /** Writes the data for the script, escaped for a page. */
    void writeData(Writer out) throws IOException {
        new ReportData(results, imprint, groups, trend).write(whole, FolderRow.rows(whole), out);
    }

    NotCounted notCounted() {
        return new NotCounted(results, imprint);
    }

    /** How many people are named in the articles. */
    int people() {
        return results.names().people().size();
    }

    /** How many people are listed. */
    int shownPeople() {
        return Math.min(people(), NamePages.MOST);
    }

    List<NamePages.Letter> names() {
        return new NamePages().letters(results.names());
    }

    /** The rules with findings, the worst first. */
    List<RuleRow> rules() {
        return rules;
    }

    /** Those with a row. */
    List<RuleRow> firstRules() {
        return rules.stream().limit(MOST_RULES).toList();
    }

    /** How many rules with findings have no row, and how many findings these have. Empty if all have one. */
    String otherRules() {
        List<RuleRow> others = rules.stream().skip(MOST_RULES).toList();
        long findings = others.stream().mapToLong(RuleRow::findings).sum();
        return others.isEmpty()
                ? ""
                : "%s with %s."
                        .formatted(Counts.counted(others.size(), "more rule"), Counts.counted(findings, "finding"));
    }

    /** The pages of these rules, each once; all rules of LanguageTool share one page. */
    List<Help> pages() {
        Map<String, Help> pages = new TreeMap<>();
        Set<String> found = new HashSet<>();
        results.findings().forEach(finding -> found.add(anchor(finding.rule())));
        results.suppressed().forEach(it -> found.add(anchor(it.finding().rule())));
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

    /** The heading of a column, such as {@code Errors}. */
    static String heading(Severity severity) {
        String name = severity.toString();
        return Character.toUpperCase(name.charAt(0)) + name.substring(1) + "s";
    }

    /** The findings that are gone since the earlier report, up to a limit. */
    List<Earlier.Gone> firstGone() {
        return trend.map(Trend::gone).orElse(List.of()).stream()
                .limit(MOST_GONE)
                .toList();
    }
}
