package io.github.copydesk.quotes;

import io.github.copydesk.damage.Garble;
import io.github.copydesk.damage.Garbles;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A double quotation mark, an imitation of one, or a single opening mark without its partner, with its place in a
 * block.
 *
 * @param glyph the mark as written; an imitation may have two characters
 */
record Mark(Block block, int start, int end, String glyph, Flanking flanking) {
    private static final String SIGN = "\"{1,2}|“{1,2}|”{1,2}|[„‟«»‹›「」『』〝〟″‶]|´´|``|''|′′|,,(?=\\p{L})|<<|>>";
    /** The marks. Three or more in a row are a string in code, the delimiter of code, a ditto or an ornament. */
    private static final Pattern MARK = Pattern.compile("\"{3,}|`{3,}|'{3,}|" + SIGN);

    private static final String ALONE = "\"“”„‟«»‹›「」『』〝〟″‶";
    private static final String TYPED_TWICE = "´`'′,<>";

    /** For each ASCII character, whether a mark may begin with it. */
    private static final boolean[] ASCII = new boolean[0x80];

    static {
        (ALONE + TYPED_TWICE).chars().filter(c -> c < ASCII.length).forEach(c -> ASCII[c] = true);
    }

    private static final Pattern FEET = Pattern.compile("\\d\\s?['’′]\\s?[\\d½¼¾⅛.]{1,5}");

    /** The most marks of a block; a block with more is no prose, and is not read. */
    private static final int MOST = 2_000;

    /** The marks of a block in order, with garbled ones repaired; empty if they are too many for prose. */
    static List<Mark> in(Block block) {
        List<Garble> garbles = block.isAscii() ? List.of() : Garbles.in(block);
        if (garbles.isEmpty() && !block.mayHaveAny(ALONE) && !block.mayHaveAny(TYPED_TWICE)) {
            return List.of();
        }
        List<Mark> marks = new ArrayList<>();
        garbles.stream()
                .filter(garble -> "“”„«»".contains(garble.repaired()))
                .forEach(garble -> marks.add(of(block, garble.start(), garble.end(), garble.repaired())));
        BitSet garbled = new BitSet();
        garbles.forEach(garble -> garbled.set(garble.start(), garble.end()));
        int found = 0;
        Matcher matcher = MARK.matcher(block.text());
        char[] chars = block.characters();
        for (int at = next(chars, 0); at < block.text().length() && found <= MOST; ) {
            if (matcher.region(at, block.text().length()).lookingAt()) {
                found++;
                if (matcher.end() - at < 3 && !garbled.get(at)) {
                    marks.add(of(block, at, matcher.end(), matcher.group()));
                }
                at = next(chars, matcher.end());
            } else {
                at = next(chars, at + 1);
            }
        }
        marks.sort(Comparator.comparingInt(Mark::start));
        return marks.size() > MOST ? List.of() : marks;
    }

    /**
     * The next offset at which a mark may begin; a sign that counts only when doubled must be followed by the same
     * sign.
     */
    private static int next(char[] text, int from) {
        int at = from;
        while (at < text.length && !mayBeginAt(text, at)) {
            at++;
        }
        return at;
    }

    private static boolean mayBeginAt(char[] text, int at) {
        char c = text[at];
        if (c < 0x80 ? !ASCII[c] : Character.isLetterOrDigit(c)) {
            return false;
        }
        return TYPED_TWICE.indexOf(c) < 0 ? ALONE.indexOf(c) >= 0 : at + 1 < text.length && text[at + 1] == c;
    }

    /** The corner brackets of Japanese and Chinese open or close by their form, whatever is beside them. */
    private static Mark of(Block block, int start, int end, String glyph) {
        Flanking flanking = "「『〝".contains(glyph)
                ? Flanking.OPENS
                : "」』〟".contains(glyph) ? Flanking.CLOSES : Flanking.of(block.text(), start, end);
        return new Mark(block, start, end, glyph, flanking);
    }

    boolean isStraight() {
        return glyph.equals("\"");
    }

    boolean isSingle() {
        return glyph.equals("‘") || glyph.equals("'") || glyph.equals("‚");
    }

    /** Whether it is a prime, or two marks side by side, in place of a quotation mark. */
    boolean isImitation() {
        return glyph.length() == 2 || "″‶".contains(glyph);
    }

    /** Whether it is a doubled quotation mark, {@code ““so””}; two marks that close two quotations look the same. */
    boolean isDoubled() {
        return glyph.length() == 2 && "\"“”".indexOf(glyph.charAt(0)) >= 0;
    }

    /** The two halves of a doubled mark. */
    List<Mark> halves() {
        String half = glyph.substring(1);
        return List.of(
                new Mark(block, start, start + 1, half, flanking), new Mark(block, start + 1, end, half, flanking));
    }

    /** Whether the sentence is about the mark itself, alone between single marks or brackets: {@code the sign '"'}. */
    boolean isShown() {
        if (start == 0 || end == block.text().length()) {
            return false;
        }
        int opens = "'‘([".indexOf(before());
        return opens >= 0 && block.text().charAt(end) == "'’)]".charAt(opens);
    }

    /** Whether it is between a space and punctuation: alone, or at the end of a quotation with a space too many. */
    boolean isBeforePunctuation() {
        return flanking == Flanking.CLOSES
                && start > 0
                && end < block.text().length()
                && before() == ' '
                && ",.;:)".indexOf(block.text().charAt(end)) >= 0;
    }

    /** Whether it may be the sign for inches, seconds or minutes after a number. */
    boolean isAfterNumber() {
        return start > 0 && (Character.isDigit(block.text().charAt(start - 1)) || "½¼¾⅛".indexOf(before()) >= 0);
    }

    /** Whether it is certainly the sign for inches: {@code 6'2"}. */
    boolean isAfterFeet() {
        return isAfterNumber()
                && FEET.matcher(block.text().substring(Math.max(0, start - 8), start))
                        .results()
                        .anyMatch(feet -> feet.end() == Math.min(8, start));
    }

    /** Whether only spaces, brackets and single marks are before it in its block. */
    boolean isAtStart() {
        return start < 4
                && block.text()
                        .substring(0, start)
                        .chars()
                        .allMatch(c -> Character.isWhitespace(c) || "([‘'’…—–-".indexOf(c) >= 0);
    }

    /** Whether spaces are on both sides of it, as its language requires, so that they do not show its function. */
    boolean isApartIn(Style style) {
        return flanking == Flanking.APART && style.spaced() && "«»‹›".contains(glyph) && style.isOwn(glyph);
    }

    Span span() {
        return block.span(start, end);
    }

    private char before() {
        return block.text().charAt(start - 1);
    }
}
