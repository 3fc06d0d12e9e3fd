package io.github.copydesk.format.mask;

import java.util.Map;

/**
 * A quote around an attribute's value, as content systems leave them: straight, typographic, a prime,
 * or an entity of one of these. Single and double ones are families; any member closes any other, for
 * {@code style=”style3″} occurs.
 */
record QuoteMark(Family family, int length) {
    enum Family {
        NONE,
        SINGLE,
        DOUBLE
    }

    private static final QuoteMark ABSENT = new QuoteMark(Family.NONE, 0);
    private static final QuoteMark ONE_DOUBLE = new QuoteMark(Family.DOUBLE, 1);
    private static final QuoteMark ONE_SINGLE = new QuoteMark(Family.SINGLE, 1);
    private static final String DOUBLES = "\"“”„‟″«»";
    private static final String SINGLES = "'‘’‚‛′`´";
    private static final Map<String, Family> ENTITIES = Map.ofEntries(
            Map.entry("quot", Family.DOUBLE),
            Map.entry("#34", Family.DOUBLE),
            Map.entry("#8220", Family.DOUBLE),
            Map.entry("#8221", Family.DOUBLE),
            Map.entry("#8222", Family.DOUBLE),
            Map.entry("#8243", Family.DOUBLE),
            Map.entry("ldquo", Family.DOUBLE),
            Map.entry("rdquo", Family.DOUBLE),
            Map.entry("bdquo", Family.DOUBLE),
            Map.entry("Prime", Family.DOUBLE),
            Map.entry("apos", Family.SINGLE),
            Map.entry("#39", Family.SINGLE),
            Map.entry("#039", Family.SINGLE),
            Map.entry("#8216", Family.SINGLE),
            Map.entry("#8217", Family.SINGLE),
            Map.entry("#8242", Family.SINGLE),
            Map.entry("lsquo", Family.SINGLE),
            Map.entry("rsquo", Family.SINGLE),
            Map.entry("prime", Family.SINGLE));

    /** The quote at an offset; its length is 0 if there is none. */
    static QuoteMark at(String text, int at) {
        char c = text.charAt(at);
        if (DOUBLES.indexOf(c) >= 0) {
            return ONE_DOUBLE;
        }
        if (SINGLES.indexOf(c) >= 0) {
            return ONE_SINGLE;
        }
        return c == '&' ? entity(text, at) : ABSENT;
    }

    private static QuoteMark entity(String text, int at) {
        int end = at + 1;
        while (end < text.length() && end - at < 8 && text.charAt(end) != ';') {
            end++;
        }
        if (end == text.length() || text.charAt(end) != ';') {
            return ABSENT;
        }
        Family family = ENTITIES.getOrDefault(text.substring(at + 1, end), Family.NONE);
        return family == Family.NONE ? ABSENT : new QuoteMark(family, end + 1 - at);
    }
}
