package io.github.copydesk.filter;

import io.github.copydesk.config.StetEntry;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.Silencer;
import io.github.copydesk.results.Stale;
import io.github.copydesk.text.Document;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The stet entries of copydesk.yml. */
public final class StetEntries implements Sieve {
    private final List<StetEntry> entries;
    private final boolean everything;
    private final Set<StetEntry> used = new HashSet<>();
    private final Set<StetEntry> met = new HashSet<>();

    /** @param everything whether all articles are read: then one that is about none of them is stale */
    public StetEntries(List<StetEntry> entries, boolean everything) {
        this.entries = entries;
        this.everything = everything;
    }

    @Override
    public List<Page> sift(List<Page> pages) {
        return pages.stream().map(this::sift).toList();
    }

    private Page sift(Page page) {
        Document document = page.document();
        List<StetEntry> here = new ArrayList<>();
        for (StetEntry entry : entries) {
            if (entry.path().matches(document.path())) {
                here.add(entry);
            }
        }
        met.addAll(here);
        return here.isEmpty() ? page : page.silence(Silencer.CONFIG, finding -> reason(finding, document, here));
    }

    private Optional<String> reason(Finding finding, Document document, List<StetEntry> here) {
        Optional<StetEntry> entry = here.stream()
                .filter(it -> it.isAbout(finding.rule()) && it.isAboutText(document.text(finding.span())))
                .findFirst();
        entry.ifPresent(used::add);
        return entry.map(StetEntry::reason);
    }

    @Override
    public List<Stale> stale(Predicate<String> isRun) {
        return entries.stream()
                .filter(it -> !used.contains(it) && isRun.test(it.rule()) && (everything || met.contains(it)))
                .map(it -> new Stale(Silencer.CONFIG, where(it), it.rule(), it.text()))
                .toList();
    }

    /** Without the folder, which is another on every machine. */
    private static String where(StetEntry entry) {
        return Path.of(entry.place().path()).getFileName() + ":" + entry.place().line();
    }
}
