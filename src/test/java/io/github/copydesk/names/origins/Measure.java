package io.github.copydesk.names.origins;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.names.build.Batch;
import io.github.copydesk.names.build.Batches;
import io.github.copydesk.names.build.Copy;
import io.github.copydesk.names.build.Half;
import io.github.copydesk.results.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Prints how the name rules fare on one half: {@code fit} with all that went wrong, {@code hidden} in figures alone.
 */
public final class Measure {
    private Measure() {}

    /** @param arguments the half, and a seed */
    public static void main(String[] arguments) {
        Half half = Half.valueOf(arguments[0]);
        Map<String, Tally> tallies = new TreeMap<>();
        Map<String, Alarms> alarms = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (Batch batch : Batches.of(half, Long.parseLong(arguments[1]))) {
            boolean english = !batch.name().equals("foreign");
            List<List<Finding>> planted = read(batch, batch.planted());
            for (int i = 0; i < planted.size(); i++) {
                Copy copy = batch.planted().get(i);
                List<Finding> findings = planted.get(i);
                for (Copy.Mark mark : copy.marks()) {
                    String kind = english
                            ? mark.plant().kind()
                            : copy.origin() + " " + kind(mark.plant().kind());
                    String set = batch.name().equals("together") ? "together " : "";
                    boolean right = tallies.computeIfAbsent(set + kind, it -> new Tally())
                            .add(copy, mark, findings);
                    if (!right) {
                        wrong.add("MISS %s %s → %s: %s | %s"
                                .formatted(
                                        set + kind,
                                        mark.plant().wrong(),
                                        mark.plant().right(),
                                        findings.stream()
                                                .filter(it -> Marks.touches(it, mark))
                                                .map(it -> it.message() + it.replacements())
                                                .toList(),
                                        Marks.around(copy.document(), mark.start(), mark.end())));
                    }
                }
                for (Finding finding : findings) {
                    if (!Marks.touchesAny(finding, copy)) {
                        wrong.add("BESIDE %s %s %s %s | %s"
                                .formatted(
                                        batch.name(),
                                        finding.severity(),
                                        finding.message(),
                                        finding.replacements(),
                                        Marks.around(
                                                copy.document(),
                                                finding.span().start(),
                                                finding.span().end())));
                        alarms.computeIfAbsent(batch.name() + " beside", it -> new Alarms())
                                .add(copy, List.of(finding));
                    }
                }
            }
            List<List<Finding>> clean = read(batch, batch.clean());
            for (int i = 0; i < clean.size(); i++) {
                Copy copy = batch.clean().get(i);
                alarms.computeIfAbsent(batch.name(), it -> new Alarms()).add(copy, clean.get(i));
                for (Finding finding : clean.get(i)) {
                    wrong.add("CLEAN %s %s %s %s | %s"
                            .formatted(
                                    batch.name(),
                                    finding.severity(),
                                    finding.message(),
                                    finding.replacements(),
                                    Marks.around(
                                            copy.document(),
                                            finding.span().start(),
                                            finding.span().end())));
                }
            }
        }
        if (half == Half.FIT) {
            wrong.forEach(System.out::println);
        }
        System.out.printf("%-34s planted  found recall offered first%n", half);
        tallies.forEach((kind, tally) -> System.out.printf("%-34s %7d %s%n", kind, tally.planted(), tally));
        for (String sum : List.of(
                "glue-camel",
                "glue-lower-twin",
                "glue-lower-half",
                "glue-lower-alone",
                "glue-all",
                "glue-gap",
                "glue-word",
                "glue-next",
                "typo-given-sub",
                "typo-given-drop",
                "typo-given",
                "typo-surname-sub",
                "typo-surname-drop",
                "typo-surname",
                "typo-short",
                "typo-alone",
                "together glue",
                "together typo-given",
                "together typo-surname",
                "figures-",
                "figures-title",
                "repeated",
                "within",
                "house",
                "capital",
                "cities",
                "de ",
                "fr ",
                "es ",
                "it ",
                "pt ")) {
            Tally all = new Tally();
            tallies.forEach((kind, tally) -> {
                if (kind.startsWith(sum) && !(sum.equals("figures-") && kind.startsWith("figures-title"))) {
                    all.add(tally);
                }
            });
            System.out.printf("SUM %-30s %7d %s right %.3f%n", sum, all.planted(), all, all.right());
        }
        alarms.forEach((name, all) ->
                System.out.printf("ALARMS %-20s errors, per 1,000; warnings, per 1,000: %s%n", name, all));
    }

    private static String kind(String kind) {
        return kind.startsWith("glue")
                ? "glue"
                : kind.startsWith("typo-alone") ? "typo-alone" : kind.startsWith("typo") ? "typo" : kind;
    }

    private static List<List<Finding>> read(Batch batch, List<Copy> copies) {
        List<Corpus> corpora = batch.corpora(copies);
        return IntStream.range(0, copies.size())
                .parallel()
                .mapToObj(i -> Desk.read(copies.get(i).document(), corpora.get(i), batch.projectStyle()))
                .toList();
    }
}
