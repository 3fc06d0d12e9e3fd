package io.github.copydesk.names.build;

/**
 * An error planted in an article.
 *
 * @param kind {@code glue-camel-twin}, {@code typo-surname-swap}
 * @param start in the original article
 * @param right the text after a correction, with a space in place of a lost line end
 */
public record Plant(String kind, Person person, int start, int end, String wrong, String right) {
    /** An error in the name only. */
    static Plant of(String kind, Draft draft, Draft.Place place, String wrong) {
        return new Plant(kind, place.person(), place.start(), place.end(), wrong, draft.text(place));
    }

    boolean overlaps(Plant other) {
        return start < other.end && other.start < end;
    }
}
