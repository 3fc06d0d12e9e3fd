package io.github.copydesk.format.file;

import io.github.copydesk.text.TightScript;
import java.lang.Character.UnicodeScript;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Guesses the encoding of an old file that names none and is not in UTF-8.
 *
 * <p>Alphabets other than Latin are recognized by Mozilla's detector, by the frequency of letter pairs. If its guess is
 * wrong, words mix letters of two alphabets, and it is rejected. Encodings of the Latin alphabet differ in few letters;
 * a wrong one gives symbols or capitals within words, or letters that no single language has.
 */
final class LegacyCharset {
    /**
     * The Latin encodings, in order of preference for equal results; the five bytes that the first leaves undefined are
     * decoded as U+FFFD.
     */
    private static final List<Charset> LATIN = Stream.of(
                    Utf8Text.FALLBACK.name(),
                    "windows-1250",
                    "ISO-8859-2",
                    "windows-1254",
                    "windows-1257",
                    "x-MacRoman",
                    "IBM850")
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .toList();

    /**
     * Signs that occur in words: apostrophes, dashes, the hyphen of a line end, the middle dot of Catalan, trade mark
     * signs, a degree sign.
     */
    private static final String BESIDE_LETTERS = "\u2019\u2018\u2013\u2014\u00AD\u00B7\u2122\u00AE\u00A9\u00B0";

    /** At most one in this many words may mix alphabets, such as a name with a Greek letter. */
    private static final int WORDS_TO_A_MIXED_ONE = 20;

    private LegacyCharset() {}

    static Charset of(byte[] bytes) {
        return detected(bytes).orElseGet(() -> latin(bytes));
    }

    private static Optional<Charset> detected(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset())
                .flatMap(LegacyCharset::named)
                .filter(charset -> !charset.equals(Utf8Text.FALLBACK))
                .filter(charset -> decoded(bytes, charset)
                        .filter(LegacyCharset::isOfOneAlphabet)
                        .isPresent());
    }

    private static Optional<Charset> named(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return charset.canEncode()
                    ? Optional.of(charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString())
                    : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /**
     * Whether words beyond ASCII are entirely in its alphabet. Words of scripts
     * without spaces may touch Latin ones, but there are more letters of these scripts.
     */
    private static boolean isOfOneAlphabet(String text) {
        int words = 0;
        int mixed = 0;
        int allTight = 0;
        int latinBesideTight = 0;
        int latin = 0;
        int tight = 0;
        boolean other = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (!Character.isLetter(c)) {
                words += other || tight > 0 ? 1 : 0;
                mixed += other && latin > 0 ? 1 : 0;
                allTight += tight;
                latinBesideTight += tight > 0 ? latin : 0;
                latin = 0;
                tight = 0;
                other = false;
            } else if (UnicodeScript.of(c) == UnicodeScript.LATIN) {
                latin++;
            } else if (TightScript.contains(c)) {
                tight++;
            } else {
                other |= UnicodeScript.of(c) != UnicodeScript.COMMON; // as the sign of a long vowel in Japanese
            }
        }
        return words > 0 && mixed * WORDS_TO_A_MIXED_ONE <= words && latinBesideTight <= allTight;
    }

    /**
     * The first encoding, unless another gives less than half as many strange characters, since a name or two may be of
     * another language.
     */
    private static Charset latin(byte[] bytes) {
        int first = strangeness(bytes, LATIN.get(0));
        Charset best = LATIN.get(0);
        int least = first;
        for (Charset charset : LATIN.subList(1, LATIN.size())) {
            int strange = strangeness(bytes, charset);
            if (strange < least) {
                best = charset;
                least = strange;
            }
        }
        return 2 * least < first ? best : LATIN.get(0);
    }

    private static int strangeness(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        return signsInWords(text) + capitalsInWords(text) + Alphabets.ALL.strangers(text);
    }

    /** The number of capitals beyond ASCII directly after a lower-case letter. */
    private static int capitalsInWords(String text) {
        int capitals = 0;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            capitals += c > 0x7F && Character.isUpperCase(c) && Character.isLowerCase(text.charAt(i - 1)) ? 1 : 0;
        }
        return capitals;
    }

    /**
     * The number of signs between two letters, except those that join or separate words, and of symbols beside a
     * letter.
     */
    private static int signsInWords(String text) {
        int signs = 0;
        for (int i = 1; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7F && !Character.isLetterOrDigit(c) && BESIDE_LETTERS.indexOf(c) < 0) {
                boolean before = Character.isLetter(text.charAt(i - 1));
                boolean after = Character.isLetter(text.charAt(i + 1));
                signs += (isPunctuation(c) ? before && after : before || after) ? 1 : 0;
            }
        }
        return signs;
    }

    private static boolean isPunctuation(char c) {
        return switch (Character.getType(c)) {
            case Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.SPACE_SEPARATOR -> true;
            default -> false;
        };
    }
}
