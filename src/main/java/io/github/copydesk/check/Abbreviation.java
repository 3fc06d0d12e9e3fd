package io.github.copydesk.check;

import io.github.copydesk.text.Block;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An abbreviation where it stands: {@code U.S.}, {@code U.S}, {@code US}, {@code a.m.}, {@code PhD}. */
record Abbreviation(Block block, int start, int end, Form form) {
    /** How its points are set. */
    enum Form {
        POINTED,
        /** Points inside and none at the end. */
        CUT,
        BARE
    }

    private static final String LETTER = "(?<![\\p{L}\\p{N}.’'@/_])(?:";
    private static final Pattern WITH_POINTS = Pattern.compile(LETTER
            + "(?:\\p{Lu}\\p{Ll}?\\.){1,5}\\p{Lu}\\p{Ll}?|\\p{Ll}\\.\\p{Ll})(\\.?+)(?![\\p{L}\\p{N}@/_(\uFFFC])");
    private static final Pattern WITHOUT = Pattern.compile(
            LETTER + "\\p{Lu}{2,6}|\\p{Lu}\\p{Ll}\\p{Lu}|eg|ie|(?<=\\d ?)[ap]m)(?![\\p{L}\\p{N}@/_$€£\uFFFC])");

    static Stream<Abbreviation> in(Block block) {
        Stream<Abbreviation> pointed = block.find(WITH_POINTS)
                .map(found -> of(block, found, found.group(1).isEmpty() ? Form.CUT : Form.POINTED));
        return Stream.concat(pointed, block.find(WITHOUT).map(found -> of(block, found, Form.BARE)));
    }

    private static Abbreviation of(Block block, MatchResult found, Form form) {
        return new Abbreviation(block, found.start(), found.end(), form);
    }

    String text() {
        return block.text().substring(start, end);
    }

    /** What the forms of one abbreviation share; morning and afternoon are one. */
    String key() {
        String letters = text().replace(".", "");
        return letters.equals("am") ? "pm" : letters;
    }

    /** The same abbreviation in another form. */
    String as(Form other) {
        String letters = text().replace(".", "");
        if (other == Form.BARE) {
            return letters;
        }
        return letters.replaceAll("\\p{L}\\p{Ll}?(?=\\p{Lu})|\\p{L}$|^\\p{Ll}", "$0.")
                .replaceAll("\\.\\.", ".");
    }

    /** Whether it stands in a name or a line that is set in capitals, where points are left out. */
    boolean isAmongCapitals() {
        String before = block.text().substring(Math.max(0, start - 12), start);
        String after = block.text().substring(end, Math.min(block.text().length(), end + 12));
        return before.matches("(?s).*\\p{Lu}[\\p{Lu}’'.]+[\\s&/-]+")
                || after.matches("(?s)[\\s&/-]+\\p{Lu}[\\p{Lu}’'.]+(?:[^\\p{Ll}].*)?")
                || block.text().equals(block.text().toUpperCase(Locale.ROOT));
    }

    /** Whether its last point may also end the sentence. */
    boolean mayEndASentence() {
        String after = block.text().substring(end, Math.min(block.text().length(), end + 3));
        return after.isBlank() || after.matches("(?s)[\"”’')]*(?:\\s+\\p{Lu}.*|\\s*)");
    }
}
