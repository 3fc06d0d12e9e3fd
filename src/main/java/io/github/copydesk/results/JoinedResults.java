package io.github.copydesk.results;

import io.github.copydesk.results.NamesIndex.Appearance;
import io.github.copydesk.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Joins the results of several runs into one, such as those of all modules of a build. */
public final class JoinedResults {
    private final List<Page> pages = new ArrayList<>();
    private final Map<String, Rule> rules = new TreeMap<>();
    private final List<UnusedSuppression> unused = new ArrayList<>();
    private final List<NamesIndex> names = new ArrayList<>();

    /**
     * Adds the results of a run.
     *
     * @param folder the folder of its articles, relative to the folder that all runs share; ends with a slash
     */
    public void add(String folder, Results results) {
        for (Page page : results.pages()) {
            Document document = page.document();
            pages.add(page.of(document.at(folder + document.path())));
        }
        results.rules().forEach(rule -> rules.putIfAbsent(rule.id(), rule));
        for (UnusedSuppression it : results.unusedSuppressions()) {
            // Entries of a copydesk.yml already name their file.
            String where = it.by() == SuppressionSource.BASELINE ? folder + it.where() : it.where();
            unused.add(new UnusedSuppression(it.by(), where, it.rule(), it.text()));
        }
        names.add(results.names().map(it -> new Appearance(folder + it.article(), it.line())));
    }

    public Results results() {
        return new Results(
                pages,
                List.copyOf(rules.values()),
                NamesIndex.joined(names),
                unused.stream().distinct().toList());
    }
}
