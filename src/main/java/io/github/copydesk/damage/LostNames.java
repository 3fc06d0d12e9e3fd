package io.github.copydesk.damage;

import io.github.copydesk.lexicon.ForeignWords;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds given names that lost letters if the article has the whole name: {@code vald Vasteel} beside a Torvald Vasteel,
 * and {@code Ilnorrund} beside an Ilsabet Norrund.
 *
 * <p>The trap is a particle before a surname, {@code la Cruz} beside an Adela Cruz.
 */
public final class LostNames {
    private static final Limits LIMITS = Limits.of("lost-letters");
    private static final int SHORTEST_SURNAME = LIMITS.get("shortest-surname");
    private static final int SHORTEST_END = LIMITS.get("shortest-end");
    private static final int SHORTEST_HEAD = LIMITS.get("shortest-head");
    private static final Pattern NAME =
            Pattern.compile("(?<![\\p{L}\\p{N}-])(\\p{Lu}\\p{Ll}{1,20})(?= (\\p{Lu}\\p{Ll}{2,20})(?![\\p{L}-]))");
    /**
     * A word that nothing but a space, an opening mark or a dash precedes; after any other character it may be the end
     * of one.
     */
    private static final Pattern BEHEADED =
            Pattern.compile("(?<![^\\s\\p{Z}\\p{Ps}\\p{Pi}\"—–])(\\p{Ll}{2,20}) (\\p{Lu}\\p{Ll}{2,20})(?![\\p{L}-])");

    private static final Pattern GLUED =
            Pattern.compile("(?<![\\p{L}\\p{N}'’./@_-])\\p{Lu}\\p{Ll}{6,40}(?![\\p{L}\\p{N}'’@_-])");

    /** How many small letters are after the capital of a name that may be two. */
    private static final int SHORTEST_GLUED = 6;

    /** The longest given name of {@link #NAME}, in UTF-16 units. */
    private static final int LONGEST_NAME = 42;

    private static final int BEGINNINGS = 1024;

    private final WordKnowledge words;
    /** The given names of the article by the surname after them, in lower case. */
    private final Map<String, TreeSet<String>> firstNames = new HashMap<>();

    private final BitSet beginnings = new BitSet(BEGINNINGS);

    public LostNames(Document document, WordKnowledge words) {
        this.words = words;
        for (Block block : document.blocks()) {
            for (MatchResult found : atCapitals(NAME, LostNames::mayGoOn, block)) {
                if (!opensSentence(block.text(), found.start()) || words.isGivenName(found.group(1))) {
                    String surname = found.group(2);
                    firstNames
                            .computeIfAbsent(small(surname), name -> new TreeSet<>())
                            .add(found.group(1) + " " + surname);
                    beginnings.set(beginning(surname.charAt(0), surname.charAt(1)));
                }
            }
        }
    }

    /** Whether a word has its capital because a sentence, a line or a quotation begins with it. */
    private static boolean opensSentence(String text, int at) {
        int before = at - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before < 0 || !(Character.isLetterOrDigit(text.charAt(before)) || text.charAt(before) == ',');
    }

    /** A number for the first two letters of a surname, whatever the case of the first; some have the same. */
    private static int beginning(char first, char second) {
        return (Character.toLowerCase(first) * 31 + second) & (BEGINNINGS - 1);
    }

    /** The defects of a block, in order of their kinds. */
    public List<Defect> in(Block block) {
        return firstNames.isEmpty() ? List.of() : search(block);
    }

    private List<Defect> search(Block block) {
        List<Defect> defects = new ArrayList<>(0);
        for (MatchResult found : beforeCapitals(block)) {
            beheaded(found).ifPresent(defects::add);
        }
        for (MatchResult found : atCapitals(GLUED, LostNames::mayBeGlued, block)) {
            glued(found).ifPresent(defects::add);
        }
        return defects;
    }

    /** Whether a pattern may match at a capital, by a look at few characters. */
    @FunctionalInterface
    private interface Look {
        boolean mayMatch(char[] text, int capital);
    }

    /** Whether another capital follows the word, after a space. */
    private static boolean mayGoOn(char[] text, int capital) {
        int most = Math.min(text.length, capital + LONGEST_NAME);
        int end = capital + 1;
        while (end < most && maybeSmall(text[end])) {
            end++;
        }
        return end + 1 < text.length && text[end] == ' ' && isCapital(text[end + 1]);
    }

    private static boolean mayBeGlued(char[] text, int capital) {
        int shortest = capital + SHORTEST_GLUED;
        return shortest < text.length && maybeSmall(text[shortest]);
    }

    private static boolean maybeSmall(char c) {
        return (c >= 'a' && c <= 'z') || c >= 0x80;
    }

    /** The matches of a pattern for a capitalized word. It is tried only at capitals, which are few. */
    private static List<MatchResult> atCapitals(Pattern pattern, Look look, Block block) {
        List<MatchResult> found = List.of();
        Matcher matcher = null;
        char[] chars = block.characters();
        int at = nextCapital(chars, 0);
        while (at < chars.length) {
            boolean begins = at == 0 || !Character.isLetterOrDigit(chars[at - 1]);
            if (begins && look.mayMatch(chars, at)) {
                matcher = matcher == null ? matcher(pattern, block) : matcher;
                if (matcher.region(at, chars.length).lookingAt()) {
                    found = found.isEmpty() ? new ArrayList<>() : found;
                    found.add(matcher.toMatchResult());
                    at = nextCapital(chars, matcher.end());
                    continue;
                }
            }
            at = nextCapital(chars, at + 1);
        }
        return found;
    }

    private static Matcher matcher(Pattern pattern, Block block) {
        return pattern.matcher(block.text()).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** The matches of {@link #BEHEADED}, tried only at lower-case words before what may be a surname of the article. */
    private List<MatchResult> beforeCapitals(Block block) {
        List<MatchResult> found = List.of();
        Matcher matcher = null;
        char[] chars = block.characters();
        for (int at = nextCapital(chars, 0); at < chars.length; at = nextCapital(chars, at + 1)) {
            int start = at - 1;
            if (at > 1 && chars[at - 1] == ' ' && mayBeSurname(chars, at)) {
                while (start > 0 && Character.isLowerCase(chars[start - 1])) {
                    start--;
                }
                if (start < at - 1) {
                    matcher = matcher == null ? matcher(BEHEADED, block) : matcher;
                    if (matcher.region(start, chars.length).lookingAt()) {
                        found = found.isEmpty() ? new ArrayList<>() : found;
                        found.add(matcher.toMatchResult());
                    }
                }
            }
        }
        return found;
    }

    private boolean mayBeSurname(char[] text, int capital) {
        return capital + 1 < text.length && beginnings.get(beginning(text[capital], text[capital + 1]));
    }

    private static int nextCapital(char[] text, int from) {
        int at = from;
        while (at < text.length && !isCapital(text[at])) {
            at++;
        }
        return at;
    }

    /** Whether a character is a capital; a surrogate counts, since it may be part of one. */
    private static boolean isCapital(char c) {
        return c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c) || Character.isHighSurrogate(c);
    }

    private Optional<Defect> beheaded(MatchResult found) {
        String end = found.group(1);
        boolean isWord = words.isKnown(end) || ForeignWords.isSmall(end);
        if (isWord || (!words.isEnglish() && end.length() < SHORTEST_END)) {
            return Optional.empty();
        }
        List<String> names = firstNames.getOrDefault(small(found.group(2)), new TreeSet<>()).stream()
                .filter(name -> name.endsWith(found.group())
                        && name.length() > found.group().length())
                .toList();
        return only(names, found);
    }

    private Optional<Defect> glued(MatchResult found) {
        String word = found.group();
        if (words.isKnown(word)) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        for (int head = SHORTEST_HEAD; word.length() - head >= SHORTEST_SURNAME; head++) {
            String start = word.substring(0, head);
            String surname = word.substring(head);
            if (words.frequency(surname) >= 0) {
                continue;
            }
            firstNames.getOrDefault(surname, new TreeSet<>()).stream()
                    .filter(name -> name.startsWith(start) && name.indexOf(' ') > start.length())
                    .forEach(names::add);
        }
        return only(names, found);
    }

    private static Optional<Defect> only(List<String> names, MatchResult found) {
        return names.size() == 1
                ? Optional.of(Defect.sure(found.start(), found.end(), names.get(0)))
                : Optional.empty();
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
