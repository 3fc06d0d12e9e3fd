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
import io.github.copydesk.text.Document;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * Measures on one thread what each step of a run takes for a text and for the same text four times as long. Time is that of
 * the thread, so other work on the machine hardly counts.
 *
 * @param size of the longest text, in UTF-16 units
 * @param floor so many nanoseconds for the longest text harm nobody, whatever they grow like
 */
record Growth(int size, long floor) {
    /** Twice the text in linear time takes 2, in quadratic time 4; what pairs neighbours grows a little faster until it is full. */
    private static final double STEEP = 3.3;

    /** One rule of a user for each type of the Vale check format. */
    private static final Path USER_RULES = Path.of("src/test/resources/growth/rules");

    private static final RuleBook BOOK = RuleBook.builtIn().with(List.of(USER_RULES), Disk.plain());
    private static final List<RuleCheck> CHECKS = Checks.of(BOOK, ProjectStyle.NONE);

    /**
     * A step that takes long.
     *
     * @param millis for a quarter, half, and the whole of the text
     */
    record Slow(String text, String path, String step, List<Long> millis) {
        boolean isSteep() {
            return millis.get(2) > STEEP * Math.max(1, millis.get(1));
        }

        @Override
        public String toString() {
            return "%s as %s: %s takes %d, %d, %d ms for 1, 2, 4 parts (x%.1f)"
                    .formatted(
                            text,
                            path,
                            step,
                            millis.get(0),
                            millis.get(1),
                            millis.get(2),
                            (double) millis.get(2) / Math.max(1, millis.get(1)));
        }
    }

    /** The steps that take longer than the floor. */
    List<Slow> slow(HostileText text, String path) {
        Map<String, Long> first = nanos(text.of(), size, path);
        if (first.values().stream().allMatch(it -> it < floor)) {
            return List.of();
        }
        Map<String, Long> whole = lesser(first, nanos(text.of(), size, path));
        Map<String, Long> half = lesser(nanos(text.of(), size / 2, path), nanos(text.of(), size / 2, path));
        Map<String, Long> quarter = nanos(text.of(), size / 4, path);
        List<Slow> slow = new ArrayList<>();
        whole.forEach((step, nanos) -> {
            if (nanos >= floor) {
                List<Long> millis = List.of(millis(quarter, step), millis(half, step), millis(whole, step));
                slow.add(new Slow(text.name(), path, step, millis));
            }
        });
        return slow;
    }

    private static long millis(Map<String, Long> nanos, String step) {
        return nanos.getOrDefault(step, 0L) / 1_000_000;
    }

    private static Map<String, Long> lesser(Map<String, Long> one, Map<String, Long> other) {
        Map<String, Long> lesser = new TreeMap<>(one);
        other.forEach((step, nanos) -> lesser.merge(step, nanos, Math::min));
        return lesser;
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
