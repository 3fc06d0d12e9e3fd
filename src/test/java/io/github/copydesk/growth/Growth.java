package io.github.copydesk.growth;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.disk.Disk;
import io.github.copydesk.engine.Checks;
import io.github.copydesk.engine.RuleCheck;
import io.github.copydesk.fix.Draft;
import io.github.copydesk.format.Formats;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Page;
import io.github.copydesk.rulebook.ProjectStyle;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.stet.Stets;
import io.github.copydesk.testing.Doubling;
import io.github.copydesk.text.Document;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * Measures on one thread what each step of a run takes for a text and for half of it. Time is that of the thread, so
 * other work on the machine hardly counts.
 *
 * @param size of the longest text, in UTF-16 units
 * @param floor so many nanoseconds for the longest text harm nobody, whatever they grow like
 */
record Growth(int size, long floor) {
    /** One rule of a user for each type of the Vale check format. */
    private static final Path USER_RULES = Path.of("src/test/resources/growth/rules");

    private static final RuleBook BOOK = RuleBook.builtIn().with(List.of(USER_RULES), Disk.plain());
    private static final List<RuleCheck> CHECKS = Checks.of(BOOK, ProjectStyle.NONE);

    /** A step that takes long. */
    record Slow(String text, String path, String step, Doubling time) {
        @Override
        public String toString() {
            return "%s as %s: %s takes %d and %d ms for half and whole (x%.1f)"
                    .formatted(text, path, step, time.half() / 1_000_000, time.whole() / 1_000_000, time.factor());
        }
    }

    /** The steps that take longer than the floor. */
    List<Slow> slow(HostileText text, String path) {
        if (nanos(text.of(), size, path).values().stream().allMatch(it -> it < floor)) {
            return List.of();
        }
        List<Slow> slow = new ArrayList<>();
        Doubling.of(size, amount -> nanos(text.of(), amount, path)).forEach((step, time) -> {
            if (time.whole() >= floor) {
                slow.add(new Slow(text.name(), path, step, time));
            }
        });
        return slow;
    }

    private static Map<String, Long> nanos(IntFunction<String> text, int size, String path) {
        Map<String, Long> nanos = new TreeMap<>();
        String source = text.apply(size);
        long start = now();
        Document document = new Formats().read(path, source, "en-US");
        nanos.put("reading", now() - start);
        start = now();
        Corpus corpus = Corpus.of(List.of(document));
        nanos.put("evidence", now() - start);
        start = now();
        Stets.of(document, BOOK);
        nanos.put("stet", now() - start);
        List<Finding> findings = new ArrayList<>();
        for (RuleCheck check : CHECKS) {
            start = now();
            findings.addAll(check.check().check(document, corpus).toList());
            nanos.put("rule " + check.rule().id(), now() - start);
        }
        start = now();
        Draft.of(
                        new Page(document, findings.stream().sorted().toList()),
                        it -> it.replacements().size() == 1)
                .text();
        nanos.put("fix", now() - start);
        return nanos;
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
