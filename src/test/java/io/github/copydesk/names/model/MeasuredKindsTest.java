package io.github.copydesk.names.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.copydesk.model.Features;
import io.github.copydesk.results.Confidence;
import io.github.copydesk.rulebook.Token;
import io.github.copydesk.yaml.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuredKindsTest {
    @ParameterizedTest
    @CsvSource({"20,9,2,CERTAIN", "2,0,2,POSSIBLE", "1,0,3,POSSIBLE", "1,0,9,"})
    void theCountsSayHowCertainAKindMayBe(int right, int arguable, int wrong, Confidence highest) {
        MeasuredKinds kinds = table("ending\tpair\tedit-ending\t%d\t%d\t%d".formatted(right, arguable, wrong));
        assertEquals(
                Optional.ofNullable(highest),
                kinds.limit("pair", new Features().set("edit-ending", 1), Confidence.CERTAIN));
    }

    @ParameterizedTest
    @CsvSource({"1,1,CERTAIN", "9,1,CERTAIN", "2,2,"})
    void oneFalseFindingOrOneSiteIsTooLittleEvidence(int wrong, int sites, Confidence highest) {
        MeasuredKinds kinds = tableOf(Stream.of("ending\tpair\tedit-ending\t0\t0\t%d\t%d".formatted(wrong, sites)));
        assertEquals(Optional.ofNullable(highest), kinds.limit("pair", ending(), Confidence.CERTAIN));
    }

    @Test
    void theKindThatWasRightLeastOftenCounts() {
        MeasuredKinds kinds = table("ending\tpair\tedit-ending\t5\t0\t4", "foreign\tpair\tforeign\t0\t0\t9");
        assertEquals(Optional.of(Confidence.POSSIBLE), kinds.limit("pair", ending(), Confidence.LIKELY));
        assertEquals(Optional.empty(), kinds.limit("pair", ending().set("foreign", 1), Confidence.LIKELY));
    }

    @ParameterizedTest
    @CsvSource({
        "length<0.4,true",
        "length<0.2,false",
        "length>-1,true",
        "length>0.2,false",
        "!foreign,true",
        "foreign,false",
        "!length,false"
    })
    void allConditionsOfAKindMustHold(String condition, boolean holds) {
        MeasuredKinds kinds = table("ending\tpair\tedit-ending " + condition + "\t0\t0\t9");
        Features features = ending().set("length", 0.2);
        assertEquals(holds, kinds.limit("pair", features, Confidence.LIKELY).isEmpty());
    }

    @Test
    void aKindIsOfOneModel() {
        MeasuredKinds kinds = table("ending\tpair\tedit-ending\t0\t0\t9");
        assertEquals(Optional.of(Confidence.CERTAIN), kinds.limit("known", ending(), Confidence.CERTAIN));
    }

    @Test
    void saysWhichConditionItCannotRead() {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> table("ending\tpair\tedit-ending=1\t0\t0\t9"));
        assertEquals("not a condition on a feature: edit-ending=1", e.getMessage());
    }

    private static Features ending() {
        return new Features().set("edit-ending", 1);
    }

    /** The table with these rows; each kind has false findings on two sites. */
    private static MeasuredKinds table(String... rows) {
        return tableOf(Stream.of(rows).map(it -> it + "\t2"));
    }

    private static MeasuredKinds tableOf(Stream<String> rows) {
        List<String> thresholds = List.of(
                "threshold\twarning\t0.85", "threshold\tnote\t0.3", "threshold\tfindings\t2", "threshold\tsites\t2");
        Stream<String> lines = Stream.concat(thresholds.stream(), rows.map(it -> it + "\ttext\t2026-11-30"));
        return MeasuredKinds.read(lines.map(it -> new Token(it, new Place("rules/models/names-kinds.tsv", 1, 1, it)))
                .toList());
    }
}
