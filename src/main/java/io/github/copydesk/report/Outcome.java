package io.github.copydesk.report;

import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Gate;
import io.github.copydesk.results.Results;
import io.github.copydesk.results.Severity;
import java.util.Comparator;

/**
 * What the findings mean for the build, in words. If they are too many but only reported, since {@code failOnViolation}
 * is false, the words say so.
 */
record Outcome(Results results, Gate gate) {
    /** Whether there are no more findings than allowed. */
    boolean passed() {
        return gate.passes(results);
    }

    /** {@code Passed}, {@code Failed}, or what was found. */
    String verdict() {
        if (passed()) {
            return "Passed";
        }
        return gate.fails() ? "Failed" : FrontPage.heading(worst()) + " found";
    }

    /** The name of the verdict in the style sheet of the page. */
    String style() {
        if (passed()) {
            return "passed";
        }
        return gate.fails() ? "failed" : "reported " + worst();
    }

    /** The heading above the groups that the first screen shows. */
    String heading() {
        if (passed()) {
            return "What to improve";
        }
        return gate.fails() ? "What fails the build" : "What would fail the build";
    }

    /** What fails the build, in a sentence. */
    String rule() {
        String what =
                switch (gate.severity()) {
                    case ERROR -> "errors";
                    case WARNING -> "errors and warnings";
                    case NOTE -> "findings";
                };
        String many = gate.allowed() == 0
                ? Character.toUpperCase(what.charAt(0)) + what.substring(1)
                : "More than %s %s".formatted(Counts.number(gate.allowed()), what);
        if (gate.fails()) {
            return many + " fail the build.";
        }
        return (passed() ? many + " do" : "They did") + " not fail the build, since failOnViolation is false.";
    }

    private Severity worst() {
        return results.findings()
                .map(Finding::severity)
                .min(Comparator.naturalOrder())
                .orElse(Severity.NOTE);
    }
}
