package io.github.copydesk.check;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.results.Finding;
import io.github.copydesk.text.Document;
import java.util.stream.Stream;

/**
 * Reads one article and states what is wrong in it.
 *
 * <p>A check is pure: no I/O, no logging, no state between calls, and the same answer from any thread.
 * A check with code is called after its rule: {@code GluedNameCheck} for {@code glued-name}; its only
 * constructor takes {@link Materials}.
 */
public interface Check {
    /** The findings, in any order. */
    Stream<Finding> check(Document document, Corpus corpus);
}
