package io.github.copydesk.names.build;

/**
 * An error put into an article.
 *
 * @param kind {@code glue-camel-twin}, {@code typo-surname-swap}
 * @param start where, in the article as it was
 * @param right what ought to be read there once it is mended, which has a space where a line end was lost
 */
public record Plant(String kind, Person person, int start, int end, String wrong, String right) {
    /** An error in nothing but the name. */
    static Plant of(String kind, Draft draft, Draft.Place place, String wrong) {
        return new Plant(kind, place.person(), place.start(), place.end(), wrong, draft.text(place));
    }

    public boolean isGlue() {
        return kind.startsWith("glue");
    }

    boolean overlaps(Plant other) {
        return start < other.end && other.start < end;
    }
}
