package io.github.copydesk.lexicon;

import io.github.copydesk.rulebook.WordLists;
import io.github.copydesk.token.WordSet;
import io.github.copydesk.token.WordShape;
import java.util.Set;

/** What is known of English words in small letters: in America, in Britain, and of those that no dictionary has. */
public final class SmallWords {
    private static final Set<String> PREFIXES = WordSet.of("word-prefixes");
    private static final Set<String> ENDINGS =
            Set.of("s", "es", "d", "ed", "ing", "r", "er", "ers", "able", "ability", "less", "ness", "like", "ish");
    private static final String VOWELS = "aeiou";
    /** Of a word behind a prefix, and of one with an ending; shorter ones stand in any word by chance. */
    private static final int STEM = 4;

    private static final int AFTER_PREFIX = 5;
    /** Of the parts of a compound: how long, and of 25 how common; "their" and "from" make none. */
    private static final int PART = 4;

    private static final int SMALL = 18;

    private static final int KNOWN = 8;

    /** Read when the first word is asked for. */
    private static final class British {
        static final FrequencyDictionary WORDS = FrequencyDictionary.british();
    }

    private final Lexicon lexicon;
    private final Answers<Integer> frequencies = new Answers<>(this::lookUp);

    private SmallWords(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public static SmallWords of(WordLists lists) {
        return lists.derive(SmallWords.class, it -> new SmallWords(Lexicon.of(it)));
    }

    /** How common the word is, from 0 to 25; below 0 when neither English has it. */
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

    /** Whether it is made of words as new words are, by a prefix, an ending or another word: redelegate, linted, timecard. */
    public boolean isCoined(String word) {
        if (isEnded(word)) {
            return true;
        }
        for (int i = 2; i < word.length(); i++) {
            String head = word.substring(0, i);
            String tail = word.substring(i);
            if ((PREFIXES.contains(head) && tail.length() >= AFTER_PREFIX && (isWord(tail, 0) || isEnded(tail)))
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

    /** With the endings of the language as it sets them: "stoping" and "applys" are not made so. */
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
