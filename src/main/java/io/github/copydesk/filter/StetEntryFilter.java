package io.github.copydesk.filter;

import io.github.copydesk.config.StetEntry;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.SuppressionSource;
import io.github.copydesk.results.UnusedSuppression;
import io.github.copydesk.text.Document;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes out the findings that the stet entries of {@code copydesk.yml} accept. */
public final class StetEntryFilter implements FindingFilter {
    private final List<StetEntry> entries;
    private final boolean everything;
    private final Set<StetEntry> used = new HashSet<>();
    private final Set<StetEntry> met = new HashSet<>();
    /** The entries for an article that their rule did not check. */
    private final Set<StetEntry> unchecked = new HashSet<>();

    /**
     * @param everything whether the run reads all articles; only then can an entry that matches none of them be
     *     called unused
     */
    public StetEntryFilter(List<StetEntry> entries, boolean everything) {
        this.entries = entries;
        this.everything = everything;
    }

    /** The first entry that accepts a finding of this article. */
    public static Optional<StetEntry> first(List<StetEntry> entries, Document document, Finding finding) {
        return entries.stream()
                .filter(it -> it.path().matches(document.path())
                        && it.isAbout(finding.rule())
                        && it.isAboutText(document.text(finding.span())))
                .findFirst();
    }

    /** An entry that suppresses nothing. */
    public static UnusedSuppression unused(StetEntry entry) {
        return new UnusedSuppression(SuppressionSource.CONFIG, where(entry), entry.rule(), entry.text());
    }

    @Override
    public List<Page> filter(List<Page> pages) {
        return pages.stream().map(this::filter).toList();
    }

    private Page filter(Page page) {
        Document document = page.document();
        List<StetEntry> here = new ArrayList<>();
        for (StetEntry entry : entries) {
            if (entry.path().matches(document.path())) {
                here.add(entry);
            }
        }
        met.addAll(here);
        here.stream()
                .filter(it -> it.isUnchecked(document.path(), page.skipped()))
                .forEach(unchecked::add);
        return here.isEmpty()
                ? page
                : page.suppress(SuppressionSource.CONFIG, finding -> reason(finding, document, here));
    }

    private Optional<String> reason(Finding finding, Document document, List<StetEntry> here) {
        Optional<StetEntry> entry = first(here, document, finding);
        entry.ifPresent(used::add);
        return entry.map(StetEntry::reason);
    }

    @Override
    public List<UnusedSuppression> unused(AppliedRules applied) {
        return entries.stream()
                .filter(it -> !used.contains(it) && !unchecked.contains(it))
                .filter(it -> applied.isApplied(it.rule()) && (everything || met.contains(it)))
                .map(StetEntryFilter::unused)
                .toList();
    }

    /** Without the folder, which differs between machines. */
    private static String where(StetEntry entry) {
        return Path.of(entry.place().path()).getFileName() + ":" + entry.place().line();
    }
}
