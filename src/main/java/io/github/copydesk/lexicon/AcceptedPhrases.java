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
 * Names and phrases that LanguageTool accepts in every language: thirty thousand, undivided, so weak evidence.
 *
 * <p>The file stays bytes; tables of where its words begin make it as fast to ask as a set, and much faster to make.
 */
public final class AcceptedPhrases {
    private static final String PATH = "org/languagetool/resource/spelling_global.txt";
    private static final int SHORTEST = 3;
    /** On average, in the file that LanguageTool brings. */
    private static final int BYTES_OF_A_WORD = 8;

    private static final int BYTES_OF_A_PHRASE = 20;

    private final byte[] text;
    /** Where each capitalised word begins. */
    private final Offsets words;
    /** Where the second word of each phrase of two begins. */
    private final Offsets seconds;
    /** Where each phrase of two begins, by its letters run together. */
    private final Offsets glued;
    /** The words with accents, without them. */
    private final Set<String> plainWords = new HashSet<>();

    private AcceptedPhrases(byte[] text) {
        this.text = text;
        words = new Offsets(text.length / BYTES_OF_A_WORD);
        seconds = new Offsets(text.length / BYTES_OF_A_PHRASE);
        glued = new Offsets(text.length / BYTES_OF_A_PHRASE);
        int start = 0;
        for (int i = 0; i < text.length; i++) {
            if (text[i] == '\n') {
                addLine(start, i);
                start = i + 1;
            }
        }
        addLine(start, text.length);
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

    private void addLine(int start, int end) {
        if (start == end || text[start] == '#') {
            return;
        }
        int count = 0;
        int second = -1;
        for (int at = start; at < end; ) {
            int wordEnd = wordEnd(at);
            count++;
            second = count == 2 ? at : second;
            if (wordEnd - at >= SHORTEST && !(text[at] >= 'a' && text[at] <= 'z')) {
                words.add(hash(text, at, wordEnd), at);
                addPlain(at, wordEnd);
            }
            at = wordEnd + 1;
        }
        if (count == 2) {
            seconds.add(hash(text, second, end), second);
            glued.add(gluedHash(start, end), start);
        }
    }

    private void addPlain(int start, int end) {
        if (!isAscii(start, end)) {
            plainWords.add(WordShape.plain(string(start, end)));
        }
    }

    /** Whether the word stands in some phrase, with a capital; its accents may be left out. */
    public boolean hasWord(String word) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        return words.any(hash(bytes, 0, bytes.length), at -> is(bytes, at)) || plainWords.contains(word);
    }

    /** The first word of a phrase of two that ends with this one, and whose first word the test takes. */
    public boolean follows(String word, Predicate<String> first) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        return seconds.any(
                hash(bytes, 0, bytes.length), at -> is(bytes, at) && first.test(string(lineStart(at), at - 1)));
    }

    /** The phrase of two words that reads like this when it is run together. */
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

    /** The hash of what the line reads when it is run together; made without a string, as long as it has no accents. */
    private int gluedHash(int start, int end) {
        if (!isAscii(start, end)) {
            byte[] letters = Phrase.glued(string(start, end)).getBytes(StandardCharsets.UTF_8);
            return hash(letters, 0, letters.length);
        }
        byte[] letters = new byte[end - start];
        int length = 0;
        for (int i = start; i < end; i++) {
            if (text[i] != ' ') {
                letters[length++] = (byte) (text[i] >= 'A' && text[i] <= 'Z' ? text[i] + 'a' - 'A' : text[i]);
            }
        }
        return hash(letters, 0, length);
    }

    private boolean isAscii(int start, int end) {
        for (int i = start; i < end; i++) {
            if (text[i] < 0) {
                return false;
            }
        }
        return true;
    }

    private static int hash(byte[] bytes, int start, int end) {
        int hash = 1;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + bytes[i];
        }
        return hash * 0x9E3779B1;
    }
}
