package io.github.copydesk.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.results.Confidence;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Page;
import io.github.copydesk.testing.Marked;
import io.github.copydesk.testing.Rules;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class RecurringLinesTest {
    private static final String LINE = "Subscribe to the harbour letter for more";

    @Test
    void aLineUnderThreeArticlesIsOneFinding() {
        List<Page> joined = RecurringLines.joined(pages(Confidence.POSSIBLE, "a.md", "b.md", "c.md"));
        assertEquals(
                List.of(1, 0, 0),
                joined.stream().map(it -> it.findings().size()).toList());
        String message = joined.get(0).findings().get(0).message();
        assertTrue(message.contains("3 articles have this line"), message);
        assertTrue(message.contains("promos: [\"" + LINE + "\"]"), message);
    }

    @Test
    void aLineUnderTwoArticlesStays() {
        List<Page> joined = RecurringLines.joined(pages(Confidence.POSSIBLE, "a.md", "b.md"));
        assertEquals(
                List.of(1, 1), joined.stream().map(it -> it.findings().size()).toList());
    }

    @Test
    void eachCopyOnAPageIsToBeTakenOut() {
        List<Page> joined = RecurringLines.joined(pages(Confidence.CERTAIN, "a.txt", "b.txt", "c.txt"));
        assertEquals(
                List.of(1, 1, 1),
                joined.stream().map(it -> it.findings().size()).toList());
    }

    private static List<Page> pages(Confidence confidence, String... paths) {
        return Stream.of(paths)
                .map(path -> {
                    Document document = Marked.document(path, LINE + "\n");
                    Finding finding = Rules.materials("repeated-promo")
                            .rule()
                            .finding(new Span(0, LINE.length()), "a promo")
                            .as(confidence);
                    return new Page(document, List.of(finding));
                })
                .toList();
    }
}
