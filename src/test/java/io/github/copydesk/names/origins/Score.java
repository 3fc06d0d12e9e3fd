package io.github.copydesk.names.origins;

import io.github.copydesk.names.build.Copy;
import io.github.copydesk.names.build.Copy.Mark;
import io.github.copydesk.names.build.Plant;
import io.github.copydesk.results.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How the desk did: what it found of the errors, by kind and by origin, and what it said where nothing is wrong. */
final class Score {
    private final Map<String, Tally> kinds = new TreeMap<>();
    private final Map<String, Tally> glue = new TreeMap<>();
    private final Map<String, Tally> typos = new TreeMap<>();
    private final Map<String, Alarms> alarms = new TreeMap<>();
    private final Alarms allAlarms = new Alarms();
    private final List<String> misses = new ArrayList<>();
    private final List<String> falseAlarms = new ArrayList<>();
    private final List<String> turnedRound = new ArrayList<>();

    void addPlanted(Copy copy, List<Finding> findings) {
        for (Mark mark : copy.marks()) {
            Plant plant = mark.plant();
            boolean right = tally(kinds, plant.kind()).add(copy, mark, findings);
            if (plant.kind().matches("glue-(camel|lower|all|gap)-.*")) {
                tally(glue, plant.person().origin()).add(copy, mark, findings);
            } else if (plant.kind().matches("typo-(given|surname)-.*")) {
                tally(typos, plant.person().origin()).add(copy, mark, findings);
            }
            if (!right) {
                misses.add(miss(copy, mark, findings));
            }
        }
        for (Finding finding : findings) {
            if (!Marks.touchesAny(finding, copy)) {
                boolean turned = copy.marks().stream().anyMatch(mark -> Marks.takesForRight(finding, mark));
                (turned ? turnedRound : falseAlarms).add("beside an error: " + alarm(copy, finding));
            }
        }
    }

    void addClean(Copy copy, List<Finding> findings) {
        alarms.computeIfAbsent(copy.origin(), it -> new Alarms()).add(copy, findings);
        allAlarms.add(copy, findings);
        findings.forEach(finding -> falseAlarms.add("clean: " + alarm(copy, finding)));
    }

    private static Tally tally(Map<String, Tally> tallies, String key) {
        return tallies.computeIfAbsent(key, it -> new Tally());
    }

    private static String miss(Copy copy, Mark mark, List<Finding> findings) {
        String found = findings.stream()
                .filter(finding -> Marks.touches(finding, mark))
                .map(finding -> finding.rule().id() + " → " + finding.replacements())
                .findFirst()
                .orElse("missed");
        Plant plant = mark.plant();
        return "%-20s %-24s %s → %s: %s | %s"
                .formatted(
                        plant.kind(),
                        plant.person().origin(),
                        plant.wrong(),
                        plant.right(),
                        found,
                        Marks.around(copy.document(), mark.start(), mark.end()));
    }

    private static String alarm(Copy copy, Finding finding) {
        return "%s %s in %s of %s: %s | %s"
                .formatted(
                        finding.severity(),
                        finding.rule().id(),
                        copy.document().path(),
                        copy.origin(),
                        finding.message() + " → " + finding.replacements(),
                        Marks.around(
                                copy.document(),
                                finding.span().start(),
                                finding.span().end()));
    }

    Map<String, Tally> kinds() {
        return kinds;
    }

    /** Of all kinds that begin so. */
    Tally kinds(String prefix) {
        Tally all = new Tally();
        kinds.forEach((kind, tally) -> {
            if (kind.startsWith(prefix)) {
                all.add(tally);
            }
        });
        return all;
    }

    Map<String, Tally> glue() {
        return glue;
    }

    Map<String, Tally> typos() {
        return typos;
    }

    Map<String, Alarms> alarms() {
        return alarms;
    }

    Alarms allAlarms() {
        return allAlarms;
    }

    /** A line for each error that was not found, or had another replacement first. */
    List<String> misses() {
        return misses;
    }

    /** A line for each finding where nothing is wrong, in clean articles and beside the errors. */
    List<String> falseAlarms() {
        return falseAlarms;
    }

    /** A line for each finding that sees the right two forms and takes the wrong one for right. */
    List<String> turnedRound() {
        return turnedRound;
    }
}
