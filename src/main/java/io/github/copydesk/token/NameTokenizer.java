package io.github.copydesk.token;

import io.github.copydesk.text.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the words of an article that contain a capital. It reads each character once. */
public final class NameTokenizer {
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "der", "den", "de", "di", "da", "du", "del", "della", "dos", "das", "la", "le", "el", "al",
            "bin", "ibn", "bint", "ben", "ter", "ten", "zu", "zur", "y", "e");

    private static final char FIRST_IDEOGRAPH = '\u2E80';

    private final List<NameToken> mentions = new ArrayList<>();
    private String text = "";
    private Block block;
    private boolean headline;
    private int previousEnd = -1;

    public NameTokenizer(Block block) {
        this.block = block;
    }

    /** Whether the word is a lower-case particle in names of people: {@code van}, {@code bin}. */
    public static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    public static List<NameToken> scan(List<Block> blocks) {
        if (blocks.isEmpty()) {
            return List.of();
        }
        NameTokenizer scanner = new NameTokenizer(blocks.get(0));
        blocks.forEach(scanner::read);
        return scanner.mentions;
    }

    private void read(Block next) {
        block = next;
        text = next.text();
        headline = TitleCase.isTitleCase(next);
        previousEnd = -1;
        char[] read = text.toCharArray();
        int length = read.length;
        int i = 0;
        while (i < length) {
            char c = read[i];
            if (!isOfWord(c)) {
                i++;
                continue;
            }
            int start = i;
            boolean capital = false;
            while (isOfWord(c) || joins(c, i)) {
                capital |= c < 128 ? c <= 'Z' && c >= 'A' : Character.isUpperCase(c);
                i++;
                if (i == length) {
                    break;
                }
                c = read[i];
            }
            if (capital) {
                word(start, i);
            }
        }
    }

    /** Whether an apostrophe or hyphen between two letters continues a word. */
    private boolean joins(char c, int at) {
        return isInner(c) && at + 1 < text.length() && isOfWord(text.charAt(at + 1)) && isOfWord(text.charAt(at - 1));
    }

    private void word(int start, int scanned) {
        int end = withoutPossessive(start, scanned);
        String word = text.substring(start, end);
        if (isAllCapitals(word) && word.length() > 1) {
            previousEnd = -1;
            return;
        }
        boolean foreign = touches(start - 1) || touches(scanned);
        boolean joined = previousEnd >= 0 && joins(text, previousEnd, start);
        boolean opens = !joined && opens(start);
        if (!foreign && word.length() > 1) {
            mentions.add(new NameToken(mentions.size(), block, start, end, word, opens, headline, joined));
            previousEnd = end == scanned ? end : -1;
        } else if (word.length() > 1 || previousEnd < 0 || !joined) {
            previousEnd = -1;
        }
    }

    /** Whether the word touches a digit, an underscore, an at sign or code, and so is not a name. */
    private boolean touches(int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        if (c == '-' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1))) {
            return true;
        }
        return Character.isDigit(c) || "_@#\\=<>{}$~+%&|/".indexOf(c) >= 0 || c == Block.MASKED;
    }

    private int withoutPossessive(int start, int end) {
        if (end - start > 3 && text.charAt(end - 1) == 's' && isApostrophe(text.charAt(end - 2))) {
            return end - 2;
        }
        return end;
    }

    private boolean opens(int start) {
        int i = start - 1;
        while (i >= 0 && (Character.isWhitespace(text.charAt(i)) || "“\"‘'(—–-•*".indexOf(text.charAt(i)) >= 0)) {
            if ("“\"‘—–•*".indexOf(text.charAt(i)) >= 0 || text.charAt(i) == '\n') {
                return true;
            }
            i--;
        }
        return i < 0 || ((SentenceEnd.isMark(text.charAt(i)) || ":”".indexOf(text.charAt(i)) >= 0) && !afterTitle(i));
    }

    /** Whether this full stop belongs to "Mr." or to an initial, and so does not end a sentence. */
    private boolean afterTitle(int stop) {
        if (text.charAt(stop) != '.') {
            return false;
        }
        int i = stop;
        while (i > 0 && isLetter(text.charAt(i - 1))) {
            i--;
        }
        String abbreviation = text.substring(i, stop);
        return abbreviation.length() == 1 || Titles.isAbbreviation(abbreviation);
    }

    /** Whether there is only a space, an initial, or particles between two tokens: {@code Ursula von der Leyen}. */
    private static boolean joins(String text, int from, int to) {
        if (to - from == 1) {
            return text.charAt(from) == ' ';
        }
        if (to - from > 14 || text.charAt(from) != ' ') {
            return false;
        }
        for (String part : text.substring(from + 1, to).split(" ", -1)) {
            boolean initial = part.length() == 2 && part.charAt(1) == '.' && Character.isUpperCase(part.charAt(0));
            if (!part.isEmpty() && !initial && !PARTICLES.contains(part)) {
                return false;
            }
        }
        return text.charAt(to - 1) == ' ';
    }

    public static boolean isAllCapitals(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    public static boolean isLetter(char c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Chinese words have no space before a name in Latin letters, and no capitals. */
    private static boolean isOfWord(char c) {
        return isLetter(c) && (c < FIRST_IDEOGRAPH || !Character.isIdeographic(c));
    }

    private static boolean isInner(char c) {
        return isApostrophe(c) || c == '-' || c == '‑';
    }

    public static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʻ' || c == 'ʼ';
    }
}
