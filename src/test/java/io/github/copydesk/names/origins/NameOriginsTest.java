package io.github.copydesk.names.origins;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.names.build.Edition;
import io.github.copydesk.names.build.Sections;
import io.github.copydesk.testing.Marked;
import io.github.copydesk.text.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How the name rules fare on people of many origins for whom no list was made. The figures asserted are floors, a
 * little below what is reached; the tables, and all that went wrong, are in {@code target/name-origins/}.
 */
final class NameOriginsTest {
    private static Reading reading = new Reading(new Score(), new Score());

    @BeforeAll
    static void readTheEdition() throws IOException {
        reading = Reading.of(Edition.make());
        reading.publish();
    }

    @Test
    void mostNamesRunTogetherAreFoundAndSetApart() {
        assertAll(
                () -> assertFloors("glue-camel-twin", 0.98, 0.98, 0.97),
                () -> assertFloors("glue-camel-half", 0.95, 0.96, 0.97),
                () -> assertFloors("glue-camel-alone", 0.98, 0.98, 0.97),
                () -> assertFloors("glue-lower-twin", 0.98, 0.98, 0.97),
                () -> assertFloors("glue-lower-half", 0.92, 0.96, 0.97),
                () -> assertFloors("glue-lower-alone", 0.79, 0.98, 0.95),
                () -> assertFloors("glue-all", 0.84, 0.93, 0.57),
                () -> assertFloors("glue-gap", 0.39, 0.85, 0.95),
                () -> assertFloors("glue-next-block", 0.79, 0.77, 0.95),
                () -> assertFloors("glue-word", 0.74, 0.74, 0.95));
    }

    @Test
    void mostTypingErrorsAreFoundAndCorrected() {
        assertAll(
                () -> assertFloors("typo-given", 0.92, 0.94, 0.98),
                () -> assertFloors("typo-surname", 0.95, 0.96, 0.98),
                () -> assertFloors("typo-short", 0.48, 0.48, 0.95),
                () -> assertFloors("accent-lost", 0.86, 0.86, 0.9));
    }

    @Test
    void theRightFormIsSeldomTakenForTheError() {
        assertAtMost(60, reading.alone().turnedRound().size(), reading.alone().turnedRound());
        assertAtMost(
                8, reading.together().turnedRound().size(), reading.together().turnedRound());
    }

    @Test
    void noOriginIsLeftBehind() {
        assertAll(reading.alone().glue().entrySet().stream().map(it -> () -> assertRecall(0.5, it)));
        assertAll(reading.alone().typos().entrySet().stream()
                .filter(it -> it.getValue().planted() >= 10) // few Korean names have five letters in a part
                .map(it -> () -> assertRecall(0.7, it)));
    }

    @Test
    void articlesWithoutAnErrorStaySilent() {
        assertAll(() -> assertQuiet(reading.alone(), 0.01, 0.05), () -> assertQuiet(reading.together(), 0.01, 0.02));
    }

    @Test
    void twoPeopleWithLikeNamesStaySilent() {
        List<String> found = found("lookalikes.txt");
        assertAtMost(3, found.size(), found);
    }

    @Test
    void whatOnlyLooksLikeAnErrorStaysSilent() {
        List<String> found = found("hard-negatives.txt");
        assertAtMost(2, found.size(), found);
    }

    /** Asserts the share found in each article alone and in all together, and the share of those that are corrected. */
    private static void assertFloors(String kind, double alone, double together, double right) {
        Tally tally = reading.alone().kinds(kind);
        Tally other = reading.together().kinds(kind);
        assertTrue(tally.planted() >= 20, kind + " is planted too seldom: " + tally.planted());
        assertTrue(tally.recall() >= alone, "%s: %.3f found".formatted(kind, tally.recall()));
        assertTrue(other.recall() >= together, "%s: %.3f found with a corpus".formatted(kind, other.recall()));
        assertTrue(tally.right() >= right, "%s: %.3f of those found corrected".formatted(kind, tally.right()));
        assertTrue(other.right() >= right, "%s: %.3f corrected with a corpus".formatted(kind, other.right()));
    }

    private static void assertRecall(double floor, Map.Entry<String, Tally> origin) {
        double recall = origin.getValue().recall();
        assertTrue(recall >= floor, "%s: %.3f found".formatted(origin.getKey(), recall));
    }

    /** Asserts how many errors and warnings a thousand words without an error may cost. */
    private static void assertQuiet(Score score, double errors, double warnings) {
        assertAtMost(errors, score.allAlarms().errorsPerThousandWords(), score.falseAlarms());
        assertAtMost(warnings, score.allAlarms().warningsPerThousandWords(), score.falseAlarms());
    }

    private static void assertAtMost(double most, double count, List<String> found) {
        assertTrue(
                count <= most,
                "%.4f, among them:%n%s"
                        .formatted(count, found.stream().limit(20).collect(Collectors.joining("\n"))));
    }

    private static List<String> found(String file) {
        return Sections.of(Path.of("src/test/resources/names", file)).entrySet().stream()
                .flatMap(section -> {
                    Document document = Marked.document("article.md", section.getValue());
                    return Desk.alone(document).stream().map(finding -> section.getKey() + ": " + finding.message());
                })
                .toList();
    }
}
