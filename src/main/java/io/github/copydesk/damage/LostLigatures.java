package io.github.copydesk.damage;

import io.github.copydesk.lexicon.ForeignWords;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * English words of which a PDF lost joined letters and left a space: {@code Identi cation}, {@code in uence}.
 *
 * <p>Two runs are one word where one of them is no word, where they are none together, and where one ligature alone makes a
 * word of them. At the beginning and the end of a word, {@code the nancial}, another such word in the article must tell.
 */
public final class LostLigatures {
    /** What a space may stand for; of two joined letters one may have been left. */
    private static final List<String> LIGATURES = List.of("fi", "fl", "ff", "ffi", "ffl", "f");

    private static final int SHORTEST = 5;
    private static final int SHORTEST_RUN = 4;
    /** Rarer words are as likely a coincidence. */
    private static final int COMMON = 7;

    private final WordKnowledge words;

    public LostLigatures(WordKnowledge words) {
        this.words = words;
    }

    /** The words with a space inside, in order. */
    public List<Defect> inside(String text) {
        List<Defect> found = new ArrayList<>(0);
        List<Span> runs = LetterRuns.in(text);
        for (int i = 0; i + 1 < runs.size(); i++) {
            Span first = runs.get(i);
            Span second = runs.get(i + 1);
            if (mayBeOne(text, first, second) && !isAmongStrangers(text, runs, i)) {
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

    /** The words without their first or last letters, in order; for articles that have others of the kind. */
    public List<Defect> atEnds(String text) {
        List<Defect> found = new ArrayList<>(0);
        List<Span> runs = LetterRuns.in(text);
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
                Defect behind = defect(run.start(), run.end(), word, "");
                if (before.readings().size() + behind.readings().size() == 1) {
                    found.add(before.readings().isEmpty() ? behind : before);
                }
            }
        }
        return found;
    }

    private boolean mayBeOne(String text, Span first, Span second) {
        if (second.start() != first.end() + 1 || text.charAt(first.end()) != ' ') {
            return false;
        }
        String head = text.substring(first.start(), first.end());
        String tail = text.substring(second.start(), second.end());
        return isSmall(tail)
                && isSmall(head.substring(1))
                && !(words.isKnown(head) && words.isKnown(tail))
                && !words.isKnown(head + tail)
                && !(tail.length() < SHORTEST_RUN && ForeignWords.isSmall(head.toLowerCase(Locale.ROOT)))
                && !LetterRuns.isPart(text, first)
                && !LetterRuns.isPart(text, second);
    }

    /** Whether two runs with a space between may be one word, however rare. */
    private boolean mayBelongTo(String text, Span first, Span second) {
        String head = text.substring(first.start(), first.end());
        String tail = text.substring(second.start(), second.end());
        return second.start() == first.end() + 1
                && LIGATURES.stream().anyMatch(ligature -> words.frequency(head + ligature + tail) >= 0);
    }

    /** Whether a word beside the two is unknown as well: a phrase in another language. */
    private boolean isAmongStrangers(String text, List<Span> runs, int first) {
        return isStranger(text, runs, first - 1) || isStranger(text, runs, first + 2);
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
        List<String> readings = LIGATURES.stream()
                .map(ligature -> head + ligature + tail)
                .filter(word -> word.length() >= SHORTEST && words.frequency(word) >= COMMON)
                .toList();
        return new Defect(start, end, readings.size() == 1 ? readings : List.of(), true);
    }

    private static boolean isSmall(String word) {
        return word.equals(word.toLowerCase(Locale.ROOT));
    }
}
