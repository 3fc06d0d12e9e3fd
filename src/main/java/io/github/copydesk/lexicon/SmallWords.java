package io.github.copydesk.lexicon;

import io.github.copydesk.rulebook.WordLists;
import io.github.copydesk.token.WordSet;
import io.github.copydesk.token.WordShape;
import java.util.Set;

/**
 * English words in lower case: their frequency in American and British English, and whether an unknown word is formed
 * regularly.
 */
public final class SmallWords {
    private static final Set<String> ENDINGS =
            Set.of("s", "es", "d", "ed", "ing", "r", "er", "ers", "able", "ability", "less", "ness", "like", "ish");
    private static final String VOWELS = "aeiou";
    /** The least length of a stem after a prefix or before a suffix; shorter ones occur in any word by chance. */
    private static final int STEM = 4;

    private static final int AFTER_PREFIX = 5;
    /** The least length of a part of a compound. */
    private static final int PART = 4;

    private static final int SMALL = 18;

    private static final int KNOWN = 8;

    /** The British dictionary, loaded at the first use. */
    private static final class British {
        static final FrequencyDictionary WORDS = FrequencyDictionary.british();
    }

    private final Lexicon lexicon;
    private final Set<String> prefixes = WordSet.of("word-prefixes");
    private final Answers<Integer> frequencies = new Answers<>(this::lookUp);

    private SmallWords(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public static SmallWords of(WordLists lists) {
        return lists.derive(SmallWords.class, it -> new SmallWords(Lexicon.of(it)));
    }

    /** The frequency of the word, from 0 to 25; negative if neither variety of English has it. */
    public int frequency(String word) {
        return frequencies.of(word);
    }

    private int lookUp(String word) {
        int american = american(word);
        return american >= 0 ? american : British.WORDS.frequency(word);
    }

    private int american(String word) {
        return lexicon.resources().english().frequency(WordShape.lower(word));
    }

    /** Whether the American dictionary has it. */
    public boolean isAmerican(String word) {
        return american(word) >= 0;
    }

    /** Whether the British dictionary has it. */
    public boolean isBritish(String word) {
        return British.WORDS.frequency(word) >= 0;
    }

    /**
     * Whether it is formed regularly from known words, by a prefix, a suffix or composition: redelegate, linted,
     * timecard.
     */
    public boolean isCoined(String word) {
        if (isEnded(word)) {
            return true;
        }
        for (int i = 2; i < word.length(); i++) {
            String head = word.substring(0, i);
            String tail = word.substring(i);
            if ((prefixes.contains(head) && tail.length() >= AFTER_PREFIX && (isWord(tail, 0) || isEnded(tail)))
                    || (isPart(head) && (isPart(tail) || isEnded(tail)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isPart(String word) {
        int frequency = word.length() < PART ? -1 : frequency(word);
        return frequency >= KNOWN && frequency < SMALL;
    }

    private boolean isEnded(String word) {
        return ENDINGS.stream()
                .anyMatch(it -> word.endsWith(it) && isInflected(word.substring(0, word.length() - it.length()), it));
    }

    /** Whether the suffix is attached by the rules of spelling; "stoping" and "applys" are not. */
    private boolean isInflected(String stem, String ending) {
        if (stem.length() < STEM) {
            return false;
        }
        char last = stem.charAt(stem.length() - 1);
        char before = stem.charAt(stem.length() - 2);
        boolean vowel = isVowel(ending.charAt(0));
        if (vowel) {
            boolean doubles = !isVowel(last) && isVowel(before) && !isVowel(stem.charAt(stem.length() - 3));
            boolean joins = ending.equals("es") ? "sxzho".indexOf(last) >= 0 : last != 'e' || isVowel(before);
            return isWord(stem + "e", KNOWN) || (!doubles && joins && isWord(stem, 0));
        }
        boolean joins =
                switch (ending) {
                    case "d", "r" -> last == 'e';
                    case "s" -> last != 'y' || isVowel(before);
                    default -> true;
                };
        return joins && isWord(stem, 0);
    }

    private static boolean isVowel(char c) {
        return VOWELS.indexOf(c) >= 0;
    }

    private boolean isWord(String word, int frequency) {
        return frequency(word) >= frequency;
    }
}
