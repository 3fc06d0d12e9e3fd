package io.github.copydesk.engine;

import io.github.copydesk.check.ChecksDamage;
import io.github.copydesk.config.ProjectConfiguration;
import io.github.copydesk.corpus.AskedCorpus;
import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.corpus.Evidence;
import io.github.copydesk.filter.Overlaps;
import io.github.copydesk.filter.Severities;
import io.github.copydesk.names.NameAnalysis;
import io.github.copydesk.names.person.PersonMention;
import io.github.copydesk.provenance.Provenance;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.Rule;
import io.github.copydesk.results.Severity;
import io.github.copydesk.results.SuppressedFinding;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.rulebook.RuleEntry;
import io.github.copydesk.rulebook.RuleType;
import io.github.copydesk.stet.Stets;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks one article at a time: what comes out depends on nothing but the article and what the corpus answers. It knows no
 * files, no threads and no reports.
 *
 * <p>A parsed article says by {@link Evidence#of} what it adds to the corpus; what it asks of the corpus, an
 * {@link AskedCorpus} notes.
 */
public final class ArticleChecker {
    private final ProjectConfiguration config;
    private final List<RuleCheck> checks;
    private final Set<String> applied;
    private final Severities severities;
    private final RuleBook book;

    /**
     * With the rules that a project applies.
     *
     * @param languageTool nothing where the own rules alone read
     * @param leftOut is told why a rule of a style is left out, in one line
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
        this.checks = checks.stream().filter(it -> !severities.isOff(it.rule())).toList();
        this.applied = this.checks.stream().map(it -> it.rule().id()).collect(Collectors.toSet());
    }

    /**
     * What is found in an article, before stet entries of the project and its baseline are asked.
     *
     * @param whole whether LanguageTool reads it too
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
        stets.findings(id -> isRun(id, whole) && isOn(id, document.path())).forEach(counting::add);
        return new Page(
                        document,
                        counting.stream()
                                .flatMap(it -> severities.decide(it, document.path()).stream())
                                .toList(),
                        suppressed)
                .readAs(Provenance.of(document, corpus, book.lists()).shown());
    }

    /** The people whom an article names. */
    public List<PersonMention> people(Document document, Corpus corpus) {
        try {
            return NameAnalysis.of(document, corpus, book.lists(), config.projectStyle())
                    .people();
        } catch (RuntimeException | StackOverflowError e) {
            return List.of(); // the name rules fail on it too, and that is an error in the report
        }
    }

    /** What all checks say; those that look for no damage read the article as it was before. */
    private List<Finding> findings(Document document, Corpus corpus, boolean whole) {
        List<Finding> all = new ArrayList<>(checks.stream()
                .filter(it -> it.check() instanceof ChecksDamage)
                .flatMap(it -> read(it, document, corpus))
                .toList());
        Damage damage = new Damage(document, List.copyOf(all));
        Document repaired = damage.repaired();
        checks.stream()
                .filter(it -> !(it.check() instanceof ChecksDamage))
                .filter(it -> whole || !it.rule().id().equals(RuleBook.LANGUAGETOOL))
                .flatMap(it -> read(it, repaired, corpus))
                .filter(it -> !damage.claims(it))
                .forEach(all::add);
        return all;
    }

    private Optional<SuppressedFinding> suppress(Finding finding, Document document, Stets stets) {
        return severities.decide(finding, document.path()).flatMap(stets::suppress);
    }

    private boolean isOn(String id, String article) {
        return book.named(id).filter(rule -> severities.isOn(rule, article)).isPresent();
    }

    /**
     * Whether findings of the rule with this id can count.
     *
     * @param whole whether LanguageTool reads everything
     */
    public boolean isRun(String id, boolean whole) {
        return book.named(id)
                .filter(rule -> applied.contains(rule.folder())
                        && (whole || !rule.folder().equals(RuleBook.LANGUAGETOOL))
                        && !severities.isOff(rule))
                .isPresent();
    }

    private static Stream<Finding> read(RuleCheck it, Document document, Corpus corpus) {
        try {
            return it.check().check(document, corpus).toList().stream();
        } catch (RuntimeException | StackOverflowError e) {
            // One rule that fails on one article is no reason to lose what the others say.
            return Stream.of(it.rule().at(Severity.ERROR).finding(new Span(0, 0), failed(e)));
        }
    }

    private static String failed(Throwable e) {
        String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return "the rule failed on this article: " + reason;
    }

    /** The rules that it applies, whether they find something or not. */
    public List<Rule> rules() {
        Stream<Rule> own = book.entries().stream()
                .filter(entry -> entry.type() == RuleType.ENGINE && !severities.isOff(entry.rule()))
                .map(RuleEntry::rule);
        return Stream.concat(checks.stream().map(RuleCheck::rule), own).toList();
    }
}
