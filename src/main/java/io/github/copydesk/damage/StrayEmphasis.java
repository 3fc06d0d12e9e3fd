package io.github.copydesk.damage;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds two asterisks or underscores of Markdown that readers see, because of a space or a missing partner.
 *
 * <p>The traps are powers and code that is not marked up, {@code 2 ** 3} and {@code f(**options)}, and footnotes with
 * such a mark.
 */
public final class StrayEmphasis {
    private static final Pattern MARKS = Pattern.compile("(?<![*_\\\\])(?:\\*\\*|__)(?![*_])");
    private static final Pattern ASTERISKS = Pattern.compile("(?<![*\\\\])\\*\\*(?!\\*)");
    private static final Pattern WORDS = Pattern.compile(" \\p{L}{2}[\\p{L}\\p{M}'’ ,-]{0,60} ");
    /** The most UTF-16 units between a bracket and the mark after it. */
    private static final int NEAR = 200;

    private static final Pattern NOTE = Pattern.compile("\\*\\*\\s?[\\p{L}\\p{N}(]");

    /** Two notes in one paragraph, the second one with two asterisks. */
    private static final Pattern SECOND_NOTE =
            Pattern.compile("\\*\\h?[\\p{L}\\p{N}(][^*]{1,300}\\s\\*\\*\\h?[\\p{L}\\p{N}(][^*]{1,300}");

    private static final Pattern TIGHT =
            Pattern.compile("[。、，．！？：；」』）】](?:\\*\\*|__)[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]");

    private StrayEmphasis() {}

    /**
     * Whether marks in a block are between East Asian punctuation and a letter, where some Markdown readers close bold
     * text and others do not.
     */
    public static boolean dependsOnReader(Block block) {
        return TIGHT.matcher(block.text()).find();
    }

    /** The stray marks in a block of Markdown, in order. */
    public static List<Defect> in(Document document, Block block, WordKnowledge words) {
        List<MatchResult> all = new ArrayList<>(0);
        Matcher matcher = MARKS.matcher(block.text());
        while (matcher.find()) {
            if (touchesMask(block, matcher)) {
                return List.of(); // what the generator puts there decides what the marks are
            }
            if (block.isVerbatim(matcher.start(), matcher.end())
                    && document.text(block.span(matcher.start(), matcher.end())).equals(matcher.group())) {
                all.add(matcher.toMatchResult());
            }
        }
        removeGaps(block.text(), all);
        removeNames(block.text(), all);
        List<MatchResult> marks = new ArrayList<>(0);
        for (int i = 0; i < all.size(); i++) {
            if (isInProse(block.text(), all.get(i).start(), all.get(i).end(), words)
                    && !isAlone(block.text(), all.get(i), all)) {
                marks.add(all.get(i));
            } else if (i + 1 < all.size() && areAround(block.text(), all.get(i), all.get(i + 1))) {
                marks.add(all.get(i));
                marks.add(all.get(++i));
            }
        }
        return isParsed(block.text(), marks)
                ? marks.stream()
                        .filter(mark -> !isArgument(block.text(), mark, words))
                        .map(mark -> new Defect(mark.start(), mark.end(), List.of(), true))
                        .toList()
                : List.of();
    }

    /**
     * The marks that are stray also for a reader that lets two asterisks begin and end bold text wherever no space is
     * inside them.
     */
    public static List<Defect> withoutFreePairs(Block block, List<Defect> marks) {
        Set<Integer> paired = new HashSet<>();
        int open = -1;
        for (MatchResult mark : ASTERISKS.matcher(block.text()).results().toList()) {
            if (open >= 0 && !isSpace(block.text(), mark.start() - 1)) {
                paired.add(open);
                paired.add(mark.start());
                open = -1;
            } else if (open < 0 && !isSpace(block.text(), mark.end())) {
                open = mark.start();
            }
        }
        return marks.stream().filter(mark -> !paired.contains(mark.start())).toList();
    }

    private static boolean isSpace(String text, int at) {
        return at >= text.length() || Character.isWhitespace(text.charAt(at));
    }

    /** Whether two marks enclose words, with a space on both sides of each: {@code no ** very old ** lamp}. */
    private static boolean areAround(String text, MatchResult first, MatchResult second) {
        return isApart(text, first)
                && isApart(text, second)
                && WORDS.matcher(text)
                        .region(first.end(), Math.max(first.end(), second.start()))
                        .matches();
    }

    /**
     * Removes two underscores that begin several words and end none: names of a program, {@code __open and __close}.
     */
    private static void removeNames(String text, List<MatchResult> all) {
        List<MatchResult> marks =
                all.stream().filter(mark -> text.charAt(mark.start()) == '_').toList();
        if (marks.size() > 1 && marks.stream().allMatch(mark -> begins(text, mark))) {
            all.removeAll(marks);
        }
    }

    private static boolean begins(String text, MatchResult mark) {
        return (mark.start() == 0 || !Character.isLetterOrDigit(text.charAt(mark.start() - 1)))
                && mark.end() < text.length()
                && Character.isLowerCase(text.charAt(mark.end()));
    }

    /** Removes underscores that are gaps to fill in, {@code Met on __ in __.}, and not around words. */
    private static void removeGaps(String text, List<MatchResult> all) {
        List<MatchResult> gaps = all.stream().filter(mark -> isGap(text, mark)).toList();
        boolean pair = gaps.size() == 2 && areAround(text, gaps.get(0), gaps.get(1));
        if (gaps.size() > 1 && !pair) {
            all.removeIf(mark -> text.charAt(mark.start()) == '_');
        }
    }

    private static boolean isGap(String text, MatchResult mark) {
        return text.charAt(mark.start()) == '_'
                && (mark.start() == 0 || text.charAt(mark.start() - 1) == ' ')
                && (mark.end() == text.length() || " .,;:!?)".indexOf(text.charAt(mark.end())) >= 0);
    }

    private static boolean isApart(String text, MatchResult mark) {
        return mark.start() > 0
                && mark.end() < text.length()
                && text.charAt(mark.start() - 1) == ' '
                && text.charAt(mark.end()) == ' ';
    }

    /**
     * Whether a mark follows a space at the end, and no other mark touches a word: the sign of a footnote, a gap to
     * fill in, or {@code void **}.
     */
    private static boolean isAlone(String text, MatchResult mark, List<MatchResult> all) {
        return mark.start() > 0
                && mark.end() == text.length()
                && text.charAt(mark.start() - 1) == ' '
                && all.stream().allMatch(it -> it == mark || isApart(text, it));
    }

    private static boolean touchesMask(Block block, MatchResult mark) {
        return (mark.start() > 0 && block.isMasked(mark.start() - 1))
                || (mark.end() < block.text().length() && block.isMasked(mark.end()));
    }

    /** Whether no two of the marks are a pair in Markdown; if they are, the block is not Markdown. */
    private static boolean isParsed(String text, List<MatchResult> marks) {
        boolean open = false;
        for (MatchResult mark : marks) {
            boolean spaceBefore = mark.start() == 0 || text.charAt(mark.start() - 1) == ' ';
            boolean spaceAfter = mark.end() == text.length() || text.charAt(mark.end()) == ' ';
            if (open && !spaceBefore) {
                return false;
            }
            open |= spaceBefore && !spaceAfter;
        }
        return true;
    }

    /** The number of such marks in a block, whatever their function. */
    public static long count(Block block) {
        return MARKS.matcher(block.text()).results().count();
    }

    /** Whether a note of the article begins with two asterisks, so that other marks may refer to it. */
    public static boolean hasNote(Document document) {
        return document.blocks().stream()
                .anyMatch(block -> isNote(block.text())
                        || SECOND_NOTE.matcher(block.text()).matches());
    }

    private static boolean isNote(String text) {
        return text.startsWith("**") && NOTE.matcher(text).lookingAt() && text.indexOf("**", 2) < 0;
    }

    private static boolean isInProse(String text, int start, int end, WordKnowledge words) {
        boolean first = start == 0;
        boolean last = end == text.length();
        boolean spaceBefore = first || text.charAt(start - 1) == ' ';
        boolean spaceAfter = last || text.charAt(end) == ' ';
        if (spaceBefore && spaceAfter) {
            return (first && !last) || (last && !first);
        }
        char before = first ? ' ' : text.charAt(start - 1);
        char after = last ? ' ' : text.charAt(end);
        if (spaceAfter || (Character.isLetter(before) && ",.;:!?".indexOf(after) >= 0)) {
            return Character.isLetter(before) || "”’»“.,!?:;\"".indexOf(before) >= 0;
        }
        return spaceBefore && (Character.isLetter(after) || "“‘\"".indexOf(after) >= 0) && !isName(text, end, words);
    }

    /**
     * Whether the bracket before a mark, if it is near, comes before words, {@code (see **this)}, and not after a name.
     */
    private static boolean isInBrackets(String text, int at) {
        int open = text.lastIndexOf('(', at);
        return open >= 0
                && at - open < NEAR
                && text.indexOf(')', open) >= at
                && (open == 0 || text.charAt(open - 1) == ' ');
    }

    /**
     * Whether a mark is before an argument in an English sentence: {@code **kwargs}, a lower-case string that is no
     * word, followed by a word.
     */
    private static boolean isArgument(String text, MatchResult mark, WordKnowledge words) {
        int end = lettersEnd(text, mark.end());
        if (end == mark.end() || Character.isUpperCase(text.charAt(mark.end())) || !words.isEnglish()) {
            return false;
        }
        int next = Math.min(end + 1, text.length());
        int nextEnd = lettersEnd(text, next);
        return !words.isKnown(text.substring(mark.end(), end))
                && (nextEnd == next || words.isKnown(text.substring(next, nextEnd)));
    }

    private static int lettersEnd(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /**
     * Whether a mark belongs to a name in code that is not marked up: {@code __init__}, {@code __file},
     * {@code **kwargs)}.
     */
    private static boolean isName(String text, int at, WordKnowledge words) {
        int end = at;
        while (end < text.length() && text.charAt(end) > ' ') {
            char c = text.charAt(end);
            if (c == '_' || c == '(' || c == '=' || Character.isDigit(c) || (c == ')' && !isInBrackets(text, at))) {
                return true;
            }
            end++;
        }
        int letters = Math.min(end, lettersEnd(text, at));
        boolean underscores = at > 1 && text.charAt(at - 1) == '_' && end > at;
        if (underscores && letters > at && words.isEnglish() && !words.isKnown(text.substring(at, letters))) {
            return true;
        }
        return underscores
                && !text.substring(at, end)
                        .chars()
                        .allMatch(c -> Character.isLetter(c) || c > 0x7F || ",.;:!?".indexOf(c) >= 0);
    }
}
