package io.github.copydesk.leftovers;

import io.github.copydesk.rulebook.WordLists;
import io.github.copydesk.text.Block;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds sentences of Lorem ipsum by their vocabulary, in whatever order a generator put the words. */
final class FillerText {
    private static final Pattern SENTENCE = Pattern.compile("(?<![^\\s.!?])[A-Z][a-z]+(?:,? [a-z]+){4,60}+[.]?");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");
    private static final double FEWEST = 0.9;
    /** The number of words at the beginning of a text that are checked before the whole text is. */
    private static final int FIRST_WORDS = 12;

    private static final int FIRST_FILLERS = 4;
    /** Letters of which nearly every Latin text contains one. */
    private static final List<String> SIGNS = List.of("us", "um", "it", "is");

    private final Set<String> words;

    FillerText(WordLists lists) {
        words = Set.copyOf(lists.entries("leftover-token/filler.txt"));
    }

    /** The first run of such sentences in the block. */
    Optional<MatchResult> in(Block block) {
        boolean mayBe = block.hasAny(SIGNS) && block.mayHave(' ');
        return mayBe && startsLikeFiller(block.text())
                ? block.find(SENTENCE).filter(it -> isFiller(it.group())).findFirst()
                : Optional.empty();
    }

    /** Checks only a few words, so that most texts need no search. */
    private boolean startsLikeFiller(String text) {
        int missing = FIRST_FILLERS;
        int end = 0;
        for (int left = FIRST_WORDS; left >= missing; left--) {
            int start = end;
            while (start < text.length() && !isLetter(text.charAt(start))) {
                start++;
            }
            end = start;
            while (end < text.length() && isLetter(text.charAt(end))) {
                end++;
            }
            if (start == end) {
                return false;
            }
            missing -= isWord(text.substring(start, end)) ? 1 : 0;
            if (missing == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private boolean isFiller(String sentence) {
        List<String> all =
                WORD.matcher(sentence).results().map(MatchResult::group).toList();
        return all.stream().filter(this::isWord).count() >= FEWEST * all.size();
    }

    private boolean isWord(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }
}
