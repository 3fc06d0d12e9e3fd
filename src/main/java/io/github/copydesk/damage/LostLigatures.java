package io.github.copydesk.damage;

import io.github.copydesk.lexicon.ForeignWords;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds English words that lost a ligature in a PDF, which left a space: {@code Identi cation}, {@code in uence}.
 *
 * <p>Two runs of letters are one word if one of them is no word, both together are none, and exactly one ligature makes
 * them a word. At the beginning or end of a word, {@code the nancial}, two such words in the article are required as
 * evidence, or one that is everyday or whose parts are both no words.
 */
public final class LostLigatures {
    /** The letters that a space may replace; one of two joined letters may remain. */
    private static final List<String> LIGATURES = List.of("fi", "fl", "ff", "ffi", "ffl", "f");

    private static final Limits LIMITS = Limits.of("lost-letters");
    private static final int SHORTEST = LIMITS.get("shortest");
    private static final int SHORTEST_RUN = LIMITS.get("shortest-run");
    /** The least frequency of a word; rarer words are as likely a coincidence. */
    private static final int COMMON = LIMITS.get("common");
    /** The number of certain cases that makes an article one that lost ligatures. */
    public static final int OTHERS = LIMITS.get("others");

    /** The frequency of a word that others follow: {@code in}, {@code of}. */
    private static final int FUNCTION_WORD = LIMITS.get("function-word");
    /** How common a word must be of which such a word and a short run remain. */
    private static final int EVERYDAY = LIMITS.get("everyday");

    /** In such an article, how much rarer than the whole one of two known words must be. */
    private static final int RARER = LIMITS.get("rarer");

    private final WordKnowledge words;

    public LostLigatures(WordKnowledge words) {
        this.words = words;
    }

    /**
     * The words with a space inside, in order.
     *
     * @param amongOthers whether the article has other certain cases, so that less evidence is required
     */
    public List<Defect> inside(Block block, boolean amongOthers) {
        char[] chars = block.characters();
        if (!amongOthers && !hasStranger(chars)) {
            return List.of();
        }
        String text = block.text();
        List<Defect> found = new ArrayList<>(0);
        List<Span> runs = LetterRuns.in(chars);
        int known = -1; // the run that was last seen to be a word; most are, and need one look
        for (int i = 0; i + 1 < runs.size(); i++) {
            Span first = runs.get(i);
            Span second = runs.get(i + 1);
            if (!isBeside(text, first, second)) {
                continue;
            }
            if (!amongOthers && (known == i || isKnown(chars, first)) && isKnown(chars, second)) {
                known = i + 1;
            } else if (mayBeOne(text, first, second, amongOthers) && !isAmongStrangers(text, runs, i)) {
                String head = text.substring(first.start(), first.end());
                String tail = text.substring(second.start(), second.end());
                Defect defect = defect(first.start(), second.end(), head, tail);
                if (!defect.readings().isEmpty()) {
                    found.add(defect);
                    i++;
                }
            }
        }
        return found;
    }

    /**
     * Whether two words of which one is unknown are next to each other. Few texts have such words, so this check reads
     * letters only.
     */
    private boolean hasStranger(char[] text) {
        int end = -1; // of the word before
        boolean known = true;
        for (int at = 0; at < text.length; at++) {
            if (!LetterRuns.isLetter(text[at])) {
                continue;
            }
            int start = at++;
            while (at < text.length && LetterRuns.isLetter(text[at])) {
                at++;
            }
            boolean beside = start == end + 1 && end >= 0 && text[end] == ' ' && isSmall(text[start]);
            boolean isKnown = words.isKnownInEnglish(text, start, at);
            if (beside && !(known && isKnown)) {
                return true;
            }
            known = isKnown;
            end = at;
        }
        return false;
    }

    private static boolean isSmall(char c) {
        return Character.toLowerCase(c) == c;
    }

    /** Whether one space is between two runs, and the second begins in lower case. */
    private static boolean isBeside(String text, Span first, Span second) {
        return second.start() == first.end() + 1
                && text.charAt(first.end()) == ' '
                && isSmall(text.charAt(second.start()));
    }

    private boolean isKnown(char[] text, Span run) {
        return words.isKnownInEnglish(text, run.start(), run.end());
    }

    /** The words without their first or last letters, in order, for articles with other cases that show it. */
    public List<Defect> atEnds(Block block) {
        String text = block.text();
        List<Defect> found = new ArrayList<>(0);
        List<Span> runs = LetterRuns.in(block.characters());
        for (int i = 0; i < runs.size(); i++) {
            Span run = runs.get(i);
            String word = text.substring(run.start(), run.end());
            if (word.length() >= SHORTEST_RUN - 1
                    && isSmall(word)
                    && !words.isKnown(word)
                    && !LetterRuns.isPart(text, run)
                    && !(i > 0 && mayBelongTo(text, runs.get(i - 1), run))
                    && !(i + 1 < runs.size() && mayBelongTo(text, run, runs.get(i + 1)))) {
                Defect before = defect(run.start(), run.end(), "", word);
                Defect after = defect(run.start(), run.end(), word, "");
                if (before.readings().size() + after.readings().size() == 1) {
                    found.add(before.readings().isEmpty() ? after : before);
                }
            }
        }
        return found;
    }

    /** Whether two adjacent runs may be one word. */
    private boolean mayBeOne(String text, Span first, Span second, boolean amongOthers) {
        String head = text.substring(first.start(), first.end());
        String tail = text.substring(second.start(), second.end());
        return isSmall(tail)
                && isSmall(head.substring(1))
                && !(words.isKnown(head) && words.isKnown(tail) && !(amongOthers && areRare(head, tail)))
                && !words.isKnown(head + tail)
                && !(!amongOthers && tail.length() < SHORTEST_RUN && isDoubtfulAfter(head, tail))
                && !LetterRuns.isPart(text, first)
                && !LetterRuns.isPart(text, second);
    }

    /** Whether a short run after a small word may be a command, a code or a foreign word: {@code in rm}, but {@code of ce}. */
    private boolean isDoubtfulAfter(String head, String tail) {
        return ForeignWords.isSmall(head.toLowerCase(Locale.ROOT))
                || (words.frequency(head) >= FUNCTION_WORD
                        && LIGATURES.stream().noneMatch(it -> words.frequency(head + it + tail) >= EVERYDAY));
    }

    /**
     * Whether a word with a space inside shows by itself that an article lost ligatures: both parts are no words, or the
     * whole is an everyday word.
     */
    public boolean isProof(String seen, String whole) {
        int space = seen.indexOf(' ');
        boolean strangers =
                space > 0 && !words.isKnown(seen.substring(0, space)) && !words.isKnown(seen.substring(space + 1));
        return strangers || words.frequency(whole) >= EVERYDAY;
    }

    /** Whether one of two known words is so much rarer than the whole that the space is likelier to be wrong. */
    private boolean areRare(String head, String tail) {
        int rarer = Math.min(words.frequency(head), words.frequency(tail));
        return LIGATURES.stream().anyMatch(it -> words.frequency(head + it + tail) >= Math.max(COMMON, rarer + RARER));
    }

    /** Whether two runs with a space between may be one word, however rare that is. */
    private boolean mayBelongTo(String text, Span first, Span second) {
        String head = text.substring(first.start(), first.end());
        String tail = text.substring(second.start(), second.end());
        return second.start() == first.end() + 1
                && LIGATURES.stream().anyMatch(ligature -> words.frequency(head + ligature + tail) >= 0);
    }

    /** Whether a word beside the two is unknown as well, as in a phrase in another language. */
    private boolean isAmongStrangers(String text, List<Span> runs, int first) {
        return (isStranger(text, runs, first - 1) && !isCommon(text, runs, first - 2))
                || (isStranger(text, runs, first + 2) && !isCommon(text, runs, first + 2));
    }

    /** Whether two runs with a space between are a common word that lost letters too. */
    private boolean isCommon(String text, List<Span> runs, int first) {
        if (first < 0
                || first + 1 >= runs.size()
                || runs.get(first + 1).start() != runs.get(first).end() + 1) {
            return false;
        }
        String head = text.substring(runs.get(first).start(), runs.get(first).end());
        String tail =
                text.substring(runs.get(first + 1).start(), runs.get(first + 1).end());
        return LIGATURES.stream().anyMatch(it -> words.frequency(head + it + tail) >= COMMON);
    }

    private boolean isStranger(String text, List<Span> runs, int index) {
        if (index < 0 || index >= runs.size()) {
            return false;
        }
        String word = text.substring(runs.get(index).start(), runs.get(index).end());
        return word.length() > 1
                && isSmall(word)
                && !words.isKnown(word)
                && LIGATURES.stream().noneMatch(it -> words.isKnown(it + word) || words.isKnown(word + it));
    }

    private Defect defect(int start, int end, String head, String tail) {
        List<String> readings = new ArrayList<>(1);
        for (String ligature : LIGATURES) {
            String word = head + ligature + tail;
            if (word.length() >= SHORTEST && words.frequency(word) >= COMMON) {
                readings.add(word);
            }
        }
        return new Defect(start, end, readings.size() == 1 ? readings : List.of(), true);
    }

    private static boolean isSmall(String word) {
        return word.equals(word.toLowerCase(Locale.ROOT));
    }
}
