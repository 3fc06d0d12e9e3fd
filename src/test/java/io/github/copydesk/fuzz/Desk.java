package io.github.copydesk.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.engine.Checks;
import io.github.copydesk.engine.RuleCheck;
import io.github.copydesk.format.Formats;
import io.github.copydesk.results.Finding;
import io.github.copydesk.rulebook.ProjectStyle;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.stet.Stets;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/** The invariants of every article: it is read in time, and every span is inside the article and quotes its text. */
final class Desk {
    private static final int LONGEST = 20_000;
    private static final long MOST_NANOS = 2_000_000_000L;
    private static final int MOST_ROUNDS = 5;
    private static final RuleBook BOOK = RuleBook.builtIn();
    private static final List<RuleCheck> CHECKS = Checks.of(BOOK, ProjectStyle.NONE);

    private Desk() {}

    static String text(byte[] input) {
        return new String(Arrays.copyOf(input, Math.min(input.length, LONGEST)), StandardCharsets.UTF_8)
                .replace("\0", ""); // a file with it is binary, and not read
    }

    /** An input that takes too long is read again: the first time may pay for code that is not compiled yet. */
    static void read(String path, byte[] input) {
        String source = text(input);
        long least = Long.MAX_VALUE;
        for (int round = 0; round < MOST_ROUNDS && least > MOST_NANOS; round++) {
            long start = now();
            readOnce(path, source);
            least = Math.min(least, now() - start);
        }
        long nanos = least;
        assertTrue(nanos <= MOST_NANOS, () -> source.length() + " units took " + nanos / 1_000_000 + " ms");
    }

    private static void readOnce(String path, String source) {
        Document document = new Formats().read(path, source, "en-US");
        assertReads(document);
        Corpus corpus = Corpus.of(List.of(document));
        Stets.of(document, BOOK);
        for (RuleCheck check : CHECKS) {
            for (Finding finding : check.check().check(document, corpus).toList()) {
                assertInside(document, finding.span());
            }
        }
    }

    private static void assertReads(Document document) {
        Span before = new Span(0, 0);
        for (Block block : document.blocks()) {
            assertInside(document, block.span());
            assertTrue(before.compareTo(block.span()) <= 0, () -> "out of order: " + block);
            before = block.span();
            for (int i = 0; i < block.text().length(); i++) {
                Span span = block.span(i, i + 1);
                assertInside(document, span);
                if (block.isVerbatim(i, i + 1) && !block.isMasked(i)) {
                    assertEquals(
                            composed(document.text(span)), composed(block.text().substring(i, i + 1)));
                }
            }
        }
        document.stets().forEach(it -> assertInside(document, it.span()));
        document.flaws().forEach(it -> assertInside(document, it.span()));
    }

    /** Some characters stand for one other, and NFC exchanges them. */
    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s", " ");
    }

    private static void assertInside(Document document, Span span) {
        assertTrue(span.end() <= document.source().length(), () -> "outside: " + span);
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
