package io.github.copydesk.check;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Spots;
import io.github.copydesk.token.Calendar;
import io.github.copydesk.token.WordSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An abbreviation and its place: {@code U.S.}, {@code U.S}, {@code US}, {@code a.m.}, {@code PhD}, {@code z. B.}. */
record Abbreviation(Block block, int start, int end, Form form) {
    /** How its periods are written. */
    enum Form {
        POINTED,
        /** Periods, with a space after each but the last. */
        SPACED,
        /** Periods inside and none at the end. */
        CUT,
        BARE
    }

    private static final String BEFORE = "(?<![\\p{L}\\p{N}.@/_])(?<!\\p{L}{2}[’'])";
    private static final String AFTER = "(?![\\p{L}\\p{N}@/_(\uFFFC])";
    private static final Pattern WITH_POINTS = Pattern.compile("(?:" + BEFORE
            + "(?:(?:\\p{Lu}\\p{Ll}?\\.){1,5}\\p{Lu}\\p{Ll}?|(?!(?:YY|MM|DD|HH)\\.)\\p{Lu}{2}\\.\\p{Lu}{2}"
            + "|(?:\\p{L}\\.){1,3}\\p{L})|(?<=\\d)[ap]\\.m)(\\.?+)" + AFTER);
    private static final Pattern SPACED = Pattern.compile(
            BEFORE + "(?:\\p{L}\\.\\h){1,2}\\p{L}\\.(?!\\h?\\p{L}\\.)|" + BEFORE + "\\p{Lu}{2}\\.\\h\\p{Lu}{2}\\.");
    private static final Pattern WITHOUT = Pattern.compile(
            "(?:" + BEFORE
                    + "(?:\\p{Lu}{2,6}|\\p{Lu}\\p{Ll}\\p{Lu}|eg|ie)|(?<=\\d\\h?)(?:[ap]m|[AP]M))(?![\\p{L}\\p{N}@/_$€£\uFFFC])");
    private static final int MOST_LETTERS = 6;
    private static final Set<String> SMALL = Set.of("eg", "ie", "am", "pm");
    /** The last letters of lower-case abbreviations; few other two-letter words end in them. */
    private static final String SMALL_ENDS = "gem";
    /** How many characters around a word must be in capitals for its line to count as one in capitals. */
    private static final int LINE = 60;

    private static final Pattern LOUD_BEFORE = Pattern.compile("(?s).*\\p{Lu}[\\p{Lu}’'.]+[\\s&/-]+");
    private static final Pattern LOUD_AFTER = Pattern.compile("(?s)[\\s&/-]+\\p{Lu}[\\p{Lu}’'.]+(?:[^\\p{Ll}].*)?");
    private static final Pattern CAPITAL = Pattern.compile("\\h(\\p{Lu}\\p{Ll}+)");
    private static final Pattern SMALL_AFTER = Pattern.compile("\\s\\p{Ll}");
    /** Words that are part of no name, such as determiners. In lower case. */
    private static final Set<String> OPENERS = WordSet.of("sentence-openers");

    /** Adds the abbreviations of a block. */
    static void find(Block block, List<Abbreviation> found) {
        Spots points = Spots.of(block, ".", Abbreviation::isInnerPoint);
        if (!points.isEmpty()) {
            points.find(WITH_POINTS)
                    .map(it -> of(block, it, it.group(1).isEmpty() ? Form.CUT : Form.POINTED))
                    .forEach(found::add);
        }
        if (block.mayHave('.') && hasSpacedPoints(block.text())) {
            block.find(SPACED).map(it -> of(block, it, Form.SPACED)).forEach(found::add);
        }
        findBare(block, found);
    }

    private static boolean isInnerPoint(String text, int at) {
        return Character.isLetter(text.charAt(at - 1)) && Character.isLetter(text.charAt(at + 1));
    }

    /** Whether the text has one or two letters between a period with a space and another period. */
    private static boolean hasSpacedPoints(String text) {
        for (int at = text.indexOf('.'); at >= 0 && at + 3 < text.length(); at = text.indexOf('.', at + 1)) {
            char space = text.charAt(at + 1);
            if ((space <= ' ' || space >= 0x80) && hasPoint(text, at + 3, Math.min(text.length(), at + 7))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasPoint(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (text.charAt(at) == '.') {
                return true;
            }
        }
        return false;
    }

    /** Finds abbreviations without periods, among the few words with their shape. */
    private static void findBare(Block block, List<Abbreviation> found) {
        String text = block.text();
        char[] chars = block.characters();
        Matcher matcher = null;
        int at = 0;
        while (at < chars.length) {
            int start = at;
            while (at < chars.length && isLetter(chars[at])) {
                at++;
            }
            if (mayBeBare(chars, start, at)) {
                matcher = matcher == null
                        ? WITHOUT.matcher(text).useTransparentBounds(true).useAnchoringBounds(false)
                        : matcher;
                if (matcher.region(start, text.length()).lookingAt()) {
                    found.add(new Abbreviation(block, matcher.start(), bareEnd(text, matcher), Form.BARE));
                }
            }
            at++;
        }
    }

    /** The end, with a full stop after small letters, {@code eg.}, which ends no sentence. */
    private static int bareEnd(String text, MatchResult found) {
        boolean latin = found.group().equals("eg") || found.group().equals("ie");
        return latin && text.startsWith(".", found.end()) ? found.end() + 1 : found.end();
    }

    private static boolean mayBeBare(char[] text, int start, int end) {
        int length = end - start;
        if (length < 2 || length > MOST_LETTERS || !isSmall(text[start + 1])) {
            return length > 1 && length <= MOST_LETTERS;
        }
        return length == 2
                ? SMALL_ENDS.indexOf(text[start + 1]) >= 0 && SMALL.contains(new String(text, start, length))
                : !isSmall(text[start + 2]);
    }

    private static boolean isLetter(char c) {
        return c < 0x80 ? isSmall((char) (c | 0x20)) : Character.isLetter(c);
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static Abbreviation of(Block block, MatchResult found, Form form) {
        return new Abbreviation(block, found.start(), found.end(), form);
    }

    String text() {
        return block.text().substring(start, end);
    }

    /** The key that all forms of one abbreviation share; a.m. and p.m. have the same. */
    String key() {
        String letters = letters();
        return isTime(letters) ? "pm" : letters;
    }

    /** This abbreviation in the form of another one. */
    String like(Abbreviation other) {
        String letters = letters();
        boolean small = isTime(letters) && Character.isLowerCase(other.letters().charAt(0));
        boolean large = isTime(letters) && !small;
        return as(
                small ? letters.toLowerCase(Locale.ROOT) : large ? letters.toUpperCase(Locale.ROOT) : letters,
                other.form());
    }

    /** The abbreviation with all its periods. */
    String whole() {
        return form == Form.CUT ? text() + "." : as(letters(), Form.POINTED);
    }

    private String as(String letters, Form form) {
        if (form == Form.BARE) {
            return letters;
        }
        String pointed = letters.matches("(\\p{Lu})\\1(\\p{Lu})\\2")
                ? letters.substring(0, 2) + "." + letters.substring(2) + "."
                : letters.replaceAll("\\p{L}\\p{Ll}?(?=\\p{Lu})|\\p{L}$|^\\p{Ll}", "$0.")
                        .replaceAll("\\.\\.", ".");
        return form == Form.SPACED ? pointed.replaceAll("\\.(?=\\p{L})", ".\u00A0") : pointed;
    }

    private static boolean isTime(String letters) {
        return letters.equalsIgnoreCase("am") || letters.equalsIgnoreCase("pm");
    }

    private String letters() {
        return text().replaceAll("[.\\h]", "");
    }

    /** The capitalised word after it, with which it may be a name, as in {@code US Airways}; empty if there is none. */
    String follower() {
        var follower = CAPITAL.matcher(block.text()).region(end, block.text().length());
        return follower.lookingAt() ? follower.group(1) : "";
    }

    /** Whether it is the last word of a name, as in {@code Pen-Makers US}, rather than the first word after one. */
    boolean endsAName() {
        String text = block.text();
        int end = start - 1;
        int from = end;
        while (from > 0 && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '-')) {
            from--;
        }
        return from < end
                && text.charAt(end) == ' '
                && Character.isUpperCase(text.charAt(from))
                && (endsPhrase(from) || text.substring(from + 1, end).chars().anyMatch(Character::isUpperCase));
    }

    /**
     * Whether it ends a phrase after a word within a sentence that may be part of a name; {@code on Wednesday US} and
     * {@code In Washington US officials} are not such phrases.
     */
    private boolean endsPhrase(int from) {
        String text = block.text();
        String word = text.substring(from, start - 1);
        return follows(text, from)
                && !Calendar.isCalendarWord(word)
                && !OPENERS.contains(word.toLowerCase(Locale.ROOT))
                && !SMALL_AFTER.matcher(text).region(end, text.length()).lookingAt();
    }

    /** Whether a word follows another one in its sentence, so that its capital makes it a name. */
    private static boolean follows(String text, int at) {
        return at > 1
                && text.charAt(at - 1) == ' '
                && (text.charAt(at - 2) == ',' || Character.isLetter(text.charAt(at - 2)));
    }

    /** Whether it is in a headline, a name or a line in capitals, where periods are often left out. */
    boolean isAmongCapitals() {
        String before = block.text().substring(Math.max(0, start - 12), start);
        String after = block.text().substring(end, Math.min(block.text().length(), end + 12));
        return block.kind() == Block.Kind.TITLE
                || block.kind() == Block.Kind.HEADING
                || LOUD_BEFORE.matcher(before).matches()
                || LOUD_AFTER.matcher(after).matches()
                || isLoud(Math.max(0, start - LINE), Math.min(block.text().length(), end + LINE));
    }

    private boolean isLoud(int from, int to) {
        return block.text().substring(from, to).chars().noneMatch(Character::isLowerCase);
    }

    /** Whether its last period may also end the sentence. */
    boolean mayEndASentence() {
        String after = block.text().substring(end, Math.min(block.text().length(), end + 3));
        return after.isBlank() || after.matches("(?s)[\"”’')]*(?:\\s+\\p{Lu}.*|\\s*)");
    }
}
