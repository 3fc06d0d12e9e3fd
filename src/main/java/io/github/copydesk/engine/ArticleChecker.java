package io.github.copydesk.engine;

import io.github.copydesk.check.ChecksDamage;
import io.github.copydesk.config.ProjectConfiguration;
import io.github.copydesk.corpus.AskedCorpus;
import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.corpus.Evidence;
import io.github.copydesk.filter.AppliedRules;
import io.github.copydesk.filter.ChatLog;
import io.github.copydesk.filter.MeasuredWarnings;
import io.github.copydesk.filter.Overlaps;
import io.github.copydesk.filter.Severities;
import io.github.copydesk.names.NameAnalysis;
import io.github.copydesk.names.person.PersonMention;
import io.github.copydesk.provenance.Provenance;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.Rule;
import io.github.copydesk.results.Severity;
import io.github.copydesk.results.SkippedRules;
import io.github.copydesk.results.SuppressedFinding;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.rulebook.RuleEntry;
import io.github.copydesk.rulebook.RuleType;
import io.github.copydesk.stet.Stets;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Flaw;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks one article at a time. The findings depend only on the article and on what the corpus answers. It knows no
 * files, threads or reports.
 *
 * <p>{@link Evidence#of} is what an article adds to the corpus; an {@link AskedCorpus} records what it asks of it.
 */
public final class ArticleChecker {
    private final ProjectConfiguration config;
    private final List<RuleCheck> checks;
    private final List<RuleCheck> damageChecks;
    private final List<RuleCheck> otherChecks;
    private final Set<String> applied;
    private final Severities severities;
    private final MeasuredWarnings measured;
    private final RuleBook book;

    /**
     * A checker with the rules that a project applies.
     *
     * @param languageTool empty to apply our own rules only
     * @param leftOut gets a line for each rule of a style that is left out, with the reason
     */
    public static ArticleChecker of(
            ProjectConfiguration config, Optional<RuleCheck> languageTool, Consumer<String> leftOut) {
        List<RuleCheck> checks = new ArrayList<>(Checks.of(config.book(), config.projectStyle(), leftOut));
        languageTool.ifPresent(checks::add);
        return new ArticleChecker(checks, config);
    }

    private ArticleChecker(List<RuleCheck> checks, ProjectConfiguration config) {
        this.config = config;
        severities = new Severities(config.severity());
        book = config.book();
        measured = MeasuredWarnings.of(book.lists());
        this.checks = checks.stream().filter(it -> !severities.isOff(it.rule())).toList();
        this.damageChecks = this.checks.stream()
                .filter(it -> it.check() instanceof ChecksDamage)
                .toList();
        this.otherChecks = this.checks.stream()
                .filter(it -> !(it.check() instanceof ChecksDamage))
                .toList();
        this.applied = this.checks.stream().map(it -> it.rule().id()).collect(Collectors.toSet());
    }

    /**
     * The findings of an article, before the project's stet entries and baseline are applied.
     *
     * @param whole whether LanguageTool checks it too
     */
    public Page check(Document document, Corpus corpus, boolean whole) {
        List<Finding> all = findings(document, corpus, whole);
        Stets stets = Stets.of(document, book);
        List<Finding> counting = new ArrayList<>();
        List<SuppressedFinding> suppressed = new ArrayList<>();
        List<Finding> others = new ArrayList<>();
        for (Finding finding : all) {
            Optional<SuppressedFinding> stet =
                    Overlaps.isWholeLine(finding) ? suppress(finding, document, stets) : Optional.empty();
            stet.ifPresentOrElse(suppressed::add, () -> others.add(finding));
        }
        for (Finding finding : Overlaps.settle(others)) {
            suppress(finding, document, stets).ifPresentOrElse(suppressed::add, () -> counting.add(finding));
        }
        boolean readable = document.flaws(Flaw.Kind.FILE).findAny().isEmpty();
        SkippedRules skipped = readable ? SkippedRules.of(all) : SkippedRules.ALL;
        stets.findings(id -> isRun(id, whole) && isOn(id, document.path()) && !skipped.has(id))
                .forEach(counting::add);
        return new Page(
                        document,
                        counting.stream()
                                .flatMap(it -> severities.decide(it, document.path()).stream())
                                .toList(),
                        suppressed)
                .skipping(skipped)
                .readAs(Provenance.of(document, corpus, book.lists()).shown());
    }

    /** The people named in an article. */
    public List<PersonMention> people(Document document, Corpus corpus) {
        try {
            return NameAnalysis.of(document, corpus, book.lists(), config.projectStyle())
                    .people();
        } catch (RuntimeException | StackOverflowError e) {
            return List.of(); // the name rules fail on it too, and that is an error in the report
        }
    }

    /** The findings of all checks. Checks that do not look for damage read the article with its damage repaired. */
    private List<Finding> findings(Document document, Corpus corpus, boolean whole) {
        List<Finding> all = new ArrayList<>();
        for (RuleCheck check : damageChecks) {
            all.addAll(read(check, document, corpus));
        }
        Damage damage = new Damage(document, List.copyOf(all));
        Document repaired = damage.repaired();
        for (RuleCheck check : otherChecks) {
            if (whole || !check.rule().id().equals(RuleBook.LANGUAGETOOL)) {
                for (Finding finding : read(check, repaired, corpus)) {
                    if (!damage.claims(finding)) {
                        all.add(finding);
                    }
                }
            }
        }
        return all;
    }

    private Optional<SuppressedFinding> suppress(Finding finding, Document document, Stets stets) {
        return severities.decide(finding, document.path()).flatMap(stets::suppress);
    }

    private boolean isOn(String id, String article) {
        return book.named(id).filter(rule -> severities.isOn(rule, article)).isPresent();
    }

    /**
     * Whether the rule with this id is applied.
     *
     * @param whole whether LanguageTool checks all articles
     */
    public boolean isRun(String id, boolean whole) {
        return book.named(id)
                .filter(rule -> applied.contains(rule.folder())
                        && (whole || !rule.folder().equals(RuleBook.LANGUAGETOOL))
                        && !severities.isOff(rule)
                        && !config.languageTool().isDisabled(id))
                .isPresent();
    }

    /**
     * The rules that are applied.
     *
     * @param whole whether LanguageTool checks all articles
     */
    AppliedRules applied(boolean whole) {
        return applied(id -> isRun(id, whole));
    }

    /** Those of the rules with these ids that are on in an article. */
    AppliedRules applied(Predicate<String> isRun) {
        return new AppliedRules() {
            @Override
            public boolean isApplied(String rule) {
                return isRun.test(rule);
            }

            @Override
            public boolean isApplied(String rule, String article) {
                return isRun.test(rule) && isOn(rule, article);
            }
        };
    }

    private List<Finding> read(RuleCheck it, Document document, Corpus corpus) {
        try {
            List<Finding> found = it.check().check(document, corpus).toList();
            return found.isEmpty()
                    ? found
                    : found.stream()
                            .map(finding -> ChatLog.judged(document, measured.judged(finding)))
                            .toList();
        } catch (RuntimeException | StackOverflowError e) {
            // A rule that fails on an article must not lose the findings of the others.
            return List.of(it.rule()
                    .at(Severity.ERROR)
                    .finding(new Span(0, 0), failed(e))
                    .basedOn(Finding.FAILED));
        }
    }

    private static String failed(Throwable e) {
        String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return "the rule failed on this article: " + reason;
    }

    /** The rules that are applied, with or without findings. */
    public List<Rule> rules() {
        Stream<Rule> own = book.entries().stream()
                .filter(entry -> entry.type() == RuleType.ENGINE && !severities.isOff(entry.rule()))
                .map(RuleEntry::rule);
        return Stream.concat(checks.stream().map(RuleCheck::rule), own).toList();
    }
}
