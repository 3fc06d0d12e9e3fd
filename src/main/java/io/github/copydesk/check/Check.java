package io.github.copydesk.check;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.results.Finding;
import io.github.copydesk.text.Document;
import java.util.stream.Stream;

/**
 * Finds one kind of defect in an article.
 *
 * <p>A check is pure: no I/O, no logging, no state between calls, thread-safe. The class of a check with code is named
 * after its rule, such as {@code GluedNameCheck} for {@code glued-name}; its only constructor takes {@link Materials}.
 */
public interface Check {
    /** The findings, in any order. */
    Stream<Finding> check(Document document, Corpus corpus);
}
