package io.github.copydesk.lsp;

import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Page;
import io.github.copydesk.rulebook.RuleBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The findings of LanguageTool in an earlier version of an article. They are kept for lines that have not changed. */
final class EarlierFindings {
    /** The findings of our own rules, with the earlier ones of LanguageTool. */
    static Page addedTo(Page page, Optional<Page> before) {
        if (before.isEmpty()) {
            return page;
        }
        String one = before.get().document().source();
        Change change = Change.between(one, page.document().source());
        List<Finding> all = new ArrayList<>(page.findings());
        before.get().findings().stream()
                .filter(it -> it.rule().folder().equals(RuleBook.LANGUAGETOOL))
                .flatMap(it -> change.moved(it, one).stream())
                .forEach(all::add);
        return page.showing(all);
    }

    private EarlierFindings() {}
}
