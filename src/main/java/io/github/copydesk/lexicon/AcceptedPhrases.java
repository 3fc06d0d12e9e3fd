package io.github.copydesk.lexicon;

import io.github.copydesk.token.Phrase;
import io.github.copydesk.token.WordShape;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The names and phrases that LanguageTool accepts in every language: thirty thousand without any classification, so
 * weak evidence.
 *
 * <p>The file stays in memory as bytes. Tables of word offsets make lookups as fast as in a set, and loading much
 * faster.
 */
public final class AcceptedPhrases {
    private static final String PATH = "org/languagetool/resource/spelling_global.txt";
    private static final int SHORTEST = 3;
    /** The average length in the file of LanguageTool. */
    private static final int BYTES_OF_A_WORD = 8;

    private static final int BYTES_OF_A_PHRASE = 20;

    private final byte[] text;
    /** The offset of each capitalized word. */
    private final Offsets words;
    /** The offset of the second word of each phrase of two words. */
    private final Offsets seconds;
    /** The offset of each phrase of two words, by its letters without the space. */
    private final Offsets glued;
    /** The accented words, without their accents. */
    private final Set<String> plainWords = new HashSet<>();

    private AcceptedPhrases(byte[] text) {
        this.text = text;
        words = new Offsets(text.length / BYTES_OF_A_WORD);
        seconds = new Offsets(text.length / BYTES_OF_A_PHRASE);
        glued = new Offsets(text.length / BYTES_OF_A_PHRASE);
        read();
    }

    /** Reads the file in one pass over its bytes, since this happens at every start. */
    private void read() {
        int line = 0;
        int word = 0;
        int second = -1;
        int spaces = 0;
        int hash = 1;
        int gluedHash = 1;
        boolean ascii = true;
        boolean asciiLine = true;
        for (int i = 0; i <= text.length; i++) {
            int b = i == text.length ? '\n' : text[i];
            if (b == '#' && i == line) {
                i = lineEnd(i) - 1;
                word = i + 1;
                continue;
            }
            if (b != ' ' && b != '\n') {
                hash = 31 * hash + b;
                gluedHash = 31 * gluedHash + (b >= 'A' && b <= 'Z' ? b + 'a' - 'A' : b);
                ascii &= b >= 0;
                continue;
            }
            if (i - word >= SHORTEST && !(text[word] >= 'a' && text[word] <= 'z')) {
                words.add(spread(hash), word);
                if (!ascii) {
                    plainWords.add(WordShape.plain(string(word, i)));
                }
            }
            asciiLine &= ascii;
            if (b == ' ') {
                second = ++spaces == 1 ? i + 1 : second;
            } else {
                if (spaces == 1 && i > second) {
                    seconds.add(spread(hash), second);
                    glued.add(asciiLine ? spread(gluedHash) : gluedHash(line, i), line);
                }
                line = i + 1;
                spaces = 0;
                gluedHash = 1;
                asciiLine = true;
            }
            word = i + 1;
            hash = 1;
            ascii = true;
        }
    }

    public static AcceptedPhrases load() {
        try (InputStream in = AcceptedPhrases.class.getClassLoader().getResourceAsStream(PATH)) {
            if (in == null) {
                throw new IllegalStateException("languagetool-core is not on the class path: no " + PATH);
            }
            return new AcceptedPhrases(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static AcceptedPhrases of(String text) {
        return new AcceptedPhrases(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the capitalized word occurs in a phrase; accents may be missing. */
    public boolean hasWord(String word) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        return words.any(hash(bytes, 0, bytes.length), at -> is(bytes, at)) || plainWords.contains(word);
    }

    /** The first word of a phrase of two words that ends in this word, if the test accepts the first word. */
    public boolean follows(String word, Predicate<String> first) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        return seconds.any(
                hash(bytes, 0, bytes.length), at -> is(bytes, at) && first.test(string(lineStart(at), at - 1)));
    }

    /** The phrase of two words with these letters. */
    public Optional<String> phrase(String letters) {
        byte[] bytes = letters.getBytes(StandardCharsets.UTF_8);
        String[] found = new String[1];
        boolean any = glued.any(hash(bytes, 0, bytes.length), at -> {
            found[0] = string(at, lineEnd(at));
            return Phrase.glued(found[0]).equals(letters);
        });
        return any ? Optional.of(found[0]) : Optional.empty();
    }

    private boolean is(byte[] word, int at) {
        int end = wordEnd(at);
        return Arrays.equals(word, 0, word.length, text, at, end);
    }

    private int wordEnd(int at) {
        int end = at;
        while (end < text.length && text[end] != ' ' && text[end] != '\n') {
            end++;
        }
        return end;
    }

    private int lineEnd(int at) {
        int end = at;
        while (end < text.length && text[end] != '\n') {
            end++;
        }
        return end;
    }

    private int lineStart(int at) {
        int start = at;
        while (start > 0 && text[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private String string(int start, int end) {
        return new String(text, start, end - start, StandardCharsets.UTF_8);
    }

    /** The hash of a line without its spaces. */
    private int gluedHash(int start, int end) {
        byte[] letters = Phrase.glued(string(start, end)).getBytes(StandardCharsets.UTF_8);
        return hash(letters, 0, letters.length);
    }

    private static int hash(byte[] bytes, int start, int end) {
        int hash = 1;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + bytes[i];
        }
        return spread(hash);
    }

    private static int spread(int hash) {
        return hash * 0x9E3779B1;
    }
}
