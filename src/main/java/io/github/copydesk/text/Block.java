package io.github.copydesk.text;

import java.text.Normalizer;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A paragraph, heading, list item, table cell or caption, as a reader sees it.
 *
 * <p>Its text has no markup. Entities are decoded, a soft line break is a space, a hard one is {@code '\n'}, and a
 * letter with its combining accents is one character (NFC). Stretches that are not prose (code, addresses, template
 * tags) consist of {@link #MASKED}, so that no pattern for prose matches in them and the words around them stay
 * separate. Each character has its stretch of the source. Offsets are UTF-16 units, ends exclusive.
 */
public final class Block {
    /** Every character of a masked stretch: U+FFFC, the object replacement character. */
    public static final char MASKED = '\uFFFC';

    private static final char[] NOT_COPIED = {};

    /** The most characters that are composed into one: a letter with two accents. */
    private static final int MOST_PARTS = 3;

    /** How many characters of an address or of code are shown in a message. */
    private static final int LONGEST_SHOWN = 24;

    /** The most times 64 bits for pairs of characters, a power of two, and how many characters have 64 of them. */
    private static final int MOST_PAIRS = 16;

    private static final int PAIR_SHARE = 16;
    private static final int PAIR_FACTOR = 0x9E3779B1;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** What kind of text a block is. */
    public enum Kind {
        /** A front matter value that readers see as the headline: {@code title}. */
        TITLE,
        /** A front matter value that readers see as prose: {@code description}, {@code summary}. */
        SUMMARY,
        HEADING,
        PARAGRAPH,
        /** A paragraph inside a block quotation. */
        QUOTATION,
        LIST_ITEM,
        TABLE_HEADER,
        TABLE_CELL,
        CAPTION
    }

    private final Kind kind;
    private final int level;
    private final String text;
    private final Places places;
    private final List<Mask> masks;
    /** A bit for each ASCII character of the text, and one for all others that end in the same six bits. */
    private final long lowSigns;

    private final long highSigns;
    private final long otherSigns;
    /** A bit for two characters in a row of the text; some pairs share one. */
    private final long[] pairs;

    private volatile char[] characters = NOT_COPIED;

    Block(Kind kind, int level, String text, Places places, List<Mask> masks) {
        this.kind = kind;
        this.level = level;
        this.text = text;
        this.places = places;
        this.masks = List.copyOf(masks);
        long low = 0;
        long high = 0;
        long others = 0;
        char[] chars = text.toCharArray();
        pairs = new long[Integer.highestOneBit(Math.min(MOST_PAIRS, 1 + text.length() / PAIR_SHARE))];
        int shift = pairShift();
        char before = 0;
        for (char c : chars) {
            int pair = pair(before, c) >>> shift;
            pairs[pair >> 6] |= 1L << pair;
            before = c;
            if (c < 64) {
                low |= 1L << c;
            } else if (c < 128) {
                high |= 1L << c;
            } else {
                others |= 1L << c;
            }
        }
        lowSigns = low;
        highSigns = high;
        otherSigns = others;
    }

    private static int pair(char first, char second) {
        return (first * 31 + second) * PAIR_FACTOR;
    }

    /** What leaves as many bits of a pair as there are bits for pairs. */
    private int pairShift() {
        return Integer.numberOfLeadingZeros(pairs.length * Long.SIZE) + 1;
    }

    public Kind kind() {
        return kind;
    }

    /** The level of a heading, from 1, or the depth of a list item, from 1; 0 for others. */
    public int level() {
        return level;
    }

    public String text() {
        return text;
    }

    /**
     * The characters of {@link #text()}, which must not be changed; copied once for all rules, since a string checks
     * each index.
     */
    public char[] characters() {
        char[] known = characters;
        if (known.length != text.length()) {
            known = text.toCharArray();
            characters = known;
        }
        return known;
    }

    void forgetCharacters() {
        characters = NOT_COPIED;
    }

    /** Whether the text contains a character. Beyond ASCII, false means no, and true means maybe. */
    public boolean mayHave(char c) {
        long signs = c < 64 ? lowSigns : c < 128 ? highSigns : otherSigns;
        return (signs >> c & 1) == 1;
    }

    /** Whether the text may have one of these characters. */
    public boolean mayHaveAny(String signs) {
        for (int i = 0; i < signs.length(); i++) {
            if (mayHave(signs.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the text contains a word, which is not empty. It is fast, since most texts lack two of its characters in
     * a row.
     */
    public boolean has(String word) {
        if (!mayHave(word.charAt(0))) {
            return false;
        }
        int shift = pairShift();
        for (int i = 1; i < word.length(); i++) {
            int pair = pair(word.charAt(i - 1), word.charAt(i)) >>> shift;
            if ((pairs[pair >> 6] >> pair & 1) == 0) {
                return false;
            }
        }
        return text.contains(word);
    }

    /** Whether the text contains one of these words. */
    public boolean hasAny(List<String> words) {
        for (String word : words) {
            if (has(word)) {
                return true;
            }
        }
        return false;
    }

    public boolean isAscii() {
        return otherSigns == 0;
    }

    /**
     * A stretch of the text as a message quotes it. Masked parts are shown as in the source, and cut if they are long.
     *
     * @param source of the document
     */
    public String shown(String source, int start, int end) {
        if (masks.isEmpty()) {
            return text.substring(start, end);
        }
        StringBuilder shown = new StringBuilder();
        int at = start;
        for (Mask mask : masks) {
            int from = Math.max(at, mask.start());
            int to = Math.min(end, mask.end());
            if (from < to) {
                Span span = span(from, to);
                shown.append(text, at, from).append(cut(source.substring(span.start(), span.end())));
                at = to;
            }
        }
        return shown.append(text, at, end).toString();
    }

    private static String cut(String source) {
        String line = SPACE.matcher(source).replaceAll(" ");
        int end = Math.min(line.length(), LONGEST_SHOWN);
        boolean inside = end < line.length() && Character.isLowSurrogate(line.charAt(end));
        return end == line.length() ? line : line.substring(0, inside ? end - 1 : end) + "…";
    }

    Places places() {
        return places;
    }

    /** The masked stretches, in order, without overlaps. */
    public List<Mask> masks() {
        return masks;
    }

    /** The same text with other kinds of masks at the same places. */
    public Block withMaskKinds(UnaryOperator<Mask> relabelled) {
        List<Mask> changed = masks.stream().map(relabelled).toList();
        return changed.equals(masks) ? this : new Block(kind, level, text, places, changed);
    }

    public boolean isMasked(int index) {
        return text.charAt(index) == MASKED;
    }

    /** The source of the whole block, from its first character to its last. */
    public Span span() {
        return span(0, text.length());
    }

    /** The source of a stretch of {@link #text()}; an empty stretch has an empty span. */
    public Span span(int start, int end) {
        if (start == end) {
            int at = start < text.length() || start == 0 ? places.start(start) : places.end(start - 1);
            return new Span(at, at);
        }
        return new Span(places.start(start), places.end(end - 1));
    }

    public Span span(MatchResult match) {
        return span(match.start(), match.end());
    }

    public Span span(Mask mask) {
        return span(mask.start(), mask.end());
    }

    /** The matches of a pattern in {@link #text()}, in order. */
    public Stream<MatchResult> find(Pattern pattern) {
        return pattern.matcher(text).results();
    }

    /**
     * Whether the source of the stretch is equal to its text: it has no markup and no entities, and no lines were
     * joined.
     */
    public boolean isVerbatim(int start, int end) {
        for (int i = start; i < end; i++) {
            boolean apart = i > start && places.start(i) != places.end(i - 1);
            if (apart || (places.end(i) - places.start(i) != 1 && !isComposed(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the source has the letter and its accents as separate characters; entities are longer. */
    private boolean isComposed(int at) {
        int parts = places.end(at) - places.start(at);
        return parts <= MOST_PARTS
                && text.charAt(at) > 0x7F
                && Normalizer.normalize(text.substring(at, at + 1), Normalizer.Form.NFD)
                                .length()
                        == parts;
    }

    @Override
    public String toString() {
        return kind + ": " + text;
    }
}
