package io.github.copydesk.damage;

import io.github.copydesk.text.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds words split at the end of a printed line: {@code commis- sion}.
 *
 * <p>The two parts are one word if the dictionary, the lists of names or the article contains the whole, but not both
 * parts. The traps are correct hyphens: {@code two- year}, split at its own hyphen, and
 * {@code first- and second-class}.
 */
public final class CutWords {
    /** The character that some programs show for a soft hyphen. */
    private static final char SHOWN_SOFT_HYPHEN = '¬';

    private static final String HYPHENS = "-‐\u00AD" + SHOWN_SOFT_HYPHEN;
    private static final String HYPHEN = "[" + HYPHENS + "]";
    /** The most UTF-16 units of a hyphen with the end of its line. */
    private static final int LINE_END = 3;

    private static final Pattern SPACED =
            Pattern.compile("(?<![\\p{L}\\p{N}'’/.@-])(\\p{L}{2,20})" + HYPHEN + " (\\p{Ll}{2,20})(?![\\p{L}\\p{N}-])");
    private static final Pattern TIGHT =
            Pattern.compile("(?<![\\p{L}\\p{N}'’/.@_-])(\\p{L}{2,20})[-‐¬](\\p{Ll}{2,20})(?![\\p{L}\\p{N}'’/@_-])");
    private static final Pattern AT_END = Pattern.compile("(?<![\\p{L}\\p{N}'’/.@-])(\\p{L}{2,20})" + HYPHEN + "$");
    private static final Pattern AT_START = Pattern.compile("(\\p{Ll}{2,20})(?![\\p{L}\\p{N}-])");
    /** The least frequency of a word that is likelier than two words with a hyphen. */
    private static final int COMMON = Limits.of("broken-word").get("common");

    private static final int LONGEST = 50;

    private final WordKnowledge words;
    private final Set<String> conjunctions;

    /** @param conjunctions before the second half of which a hyphen may stand: {@code first- and second-class} */
    public CutWords(WordKnowledge words, Set<String> conjunctions) {
        this.words = words;
        this.conjunctions = conjunctions;
    }

    /** The split words of a block, in order. */
    public List<Defect> in(Block block) {
        if (!block.mayHaveAny(HYPHENS)) {
            return List.of();
        }
        char[] chars = block.characters();
        List<Defect> defects = new ArrayList<>(0);
        for (MatchResult found : atHyphens(SPACED, block.text(), chars)) {
            spaced(found).ifPresent(defects::add);
        }
        for (MatchResult found : atHyphens(TIGHT, block.text(), chars)) {
            tight(found).ifPresent(defects::add);
        }
        return defects;
    }

    /** The matches of a pattern for letters, a hyphen and more, tried at the letters before hyphens alone. */
    private static List<MatchResult> atHyphens(Pattern pattern, String text, char[] chars) {
        List<MatchResult> found = List.of();
        Matcher matcher = null;
        int from = 0;
        for (int at = nextHyphen(chars, 0); at < chars.length; at = nextHyphen(chars, at + 1)) {
            int start = at;
            while (start > from && Character.isLetter(text.codePointBefore(start))) {
                start -= Character.charCount(text.codePointBefore(start));
            }
            if (start < at) {
                matcher = matcher == null
                        ? pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false)
                        : matcher;
                if (matcher.region(start, text.length()).lookingAt()) {
                    found = found.isEmpty() ? new ArrayList<>() : found;
                    found.add(matcher.toMatchResult());
                    from = matcher.end();
                }
            }
        }
        return found;
    }

    private static int nextHyphen(char[] text, int from) {
        int at = from;
        while (at < text.length && !isHyphen(text[at])) {
            at++;
        }
        return at;
    }

    private static boolean isHyphen(char c) {
        return c == '-' || (c >= 0x80 && HYPHENS.indexOf(c) >= 0);
    }

    /**
     * The word split between the end of one block and the beginning of the next.
     *
     * @return the place where it begins in the first block and ends in the second
     */
    public Optional<Defect> across(String first, String second) {
        if (!mayEndInHyphen(first)) {
            return Optional.empty();
        }
        Matcher end = AT_END.matcher(first).region(Math.max(0, first.length() - LONGEST), first.length());
        end.useTransparentBounds(true);
        Matcher start = AT_START.matcher(second);
        return end.find() && start.lookingAt()
                ? whole(end.group(1), start.group(1), end.start(), start.end())
                : Optional.empty();
    }

    /** Whether a text may end in a hyphen; if not, no pattern has to be tried. */
    private static boolean mayEndInHyphen(String text) {
        for (int at = Math.max(0, text.length() - LINE_END); at < text.length(); at++) {
            if (HYPHENS.indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private Optional<Defect> spaced(MatchResult found) {
        return whole(found.group(1), found.group(2), found.start(), found.end());
    }

    private Optional<Defect> whole(String head, String tail, int start, int end) {
        String whole = head + tail;
        boolean sure = isOne(head, tail);
        boolean likely = !conjunctions.contains(tail) && words.frequency(whole) >= COMMON;
        return sure || likely ? Optional.of(new Defect(start, end, List.of(whole), sure)) : Optional.empty();
    }

    private boolean isOne(String head, String tail) {
        String whole = head + tail;
        boolean halves = words.isEnglish()
                ? words.isKnown(head) && words.isKnown(tail)
                : words.inArticle(head) > 1 && words.inArticle(tail) > 1;
        return !conjunctions.contains(tail) && !halves && (words.isKnown(whole) || words.inArticle(whole) > 0);
    }

    /**
     * A hyphen that remained when lines were joined: between two parts that are no words, and not repeated in the
     * article, its addresses or its code, where it belongs to a name.
     */
    private Optional<Defect> tight(MatchResult found) {
        String whole = found.group(1) + found.group(2);
        boolean strange = words.isEnglish()
                && !words.isKnown(found.group(1))
                && !words.isKnown(found.group(2))
                && !isReduplication(found.group(1), found.group(2));
        boolean soft = found.group().indexOf(SHOWN_SOFT_HYPHEN) > 0 && words.isKnown(whole);
        return soft || (strange && words.frequency(whole) >= COMMON && isOnce(found))
                ? Optional.of(Defect.sure(found.start(), found.end(), whole))
                : Optional.empty();
    }

    /** The most letters in which the halves of a reduplication differ. */
    private static final int OTHER_LETTERS = 1;

    /** Whether the second half repeats the first but for one letter, {@code zig-zag}; such words keep their hyphen. */
    private static boolean isReduplication(String head, String tail) {
        return head.length() == tail.length()
                && IntStream.range(0, head.length())
                                .filter(i ->
                                        Character.toLowerCase(head.charAt(i)) != Character.toLowerCase(tail.charAt(i)))
                                .count()
                        <= OTHER_LETTERS;
    }

    private boolean isOnce(MatchResult found) {
        return words.inArticle(found.group(1)) == 1
                && words.inArticle(found.group(2)) == 1
                && !words.isInAddressOrCode(found.group());
    }
}
