package io.github.copydesk.maven;

import io.github.copydesk.rule.Results;
import io.github.copydesk.rule.Severity;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Counts that agree with their nouns. */
final class Counts {
    private Counts() {}

    static String of(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** How many findings of each severity there are, down to the least: {@code 2 errors, 1 warning}. */
    static String in(Results results, Severity least, String separator) {
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.atLeast(least))
                .map(severity -> of(results.count(severity), severity.toString()))
                .collect(Collectors.joining(separator));
    }
}
