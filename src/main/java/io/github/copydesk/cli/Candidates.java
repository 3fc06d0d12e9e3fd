package io.github.copydesk.cli;

import io.github.copydesk.fix.FixLevel;
import io.github.copydesk.report.Reports;
import io.github.copydesk.results.Rule;
import io.github.copydesk.results.Severity;
import io.github.copydesk.rulebook.RuleBook;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** The values of options and parameters that a shell completes. picocli creates each class by its name. */
final class Candidates {
    private Candidates() {}

    static final class Severities implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Severity.values()).map(Severity::toString).iterator();
        }
    }

    static final class FixLevels implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(FixLevel.values()).map(FixLevel::toString).iterator();
        }
    }

    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Reports.FORMATS.iterator();
        }
    }

    /** The formats of standard output. */
    static final class Printed implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.concat(Stream.of("text", "github"), Reports.FORMATS.stream())
                    .iterator();
        }
    }

    /** The rules of copydesk; those of a project are not known when the script is written. */
    static final class Rules implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            List<Rule> rules = RuleBook.builtIn().rules();
            return rules.stream().map(Rule::id).iterator();
        }
    }
}
