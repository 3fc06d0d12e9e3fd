package io.github.copydesk.damage;

import io.github.copydesk.text.Block;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the remains of a garbled character after later programs removed a part of it: {@code 20Â km}, where the
 * no-break space became a space, {@code Ã?}, a single control of Latin-1, a sign of windows-1252 for a letter of an old
 * encoding.
 */
public final class Remnants {
    /** The replacement for a character that cannot be known. */
    private static final String LOST = "\uFFFD";

    private static final Pattern SPACE =
            Pattern.compile("(?<=[\\p{Ll}\\p{N}.,;:!?)”’])Â\\s|(?<=\\p{Ll}[.,;:]?)\\sÂ\\s");
    /** A single accented letter; a text about such letters contains several. */
    private static final Pattern LONE_LETTER =
            Pattern.compile("(?<=^|[\\s(“\"„])[\\p{Lu}&&[^\\x00-\\x7FÂÃ]](?=[\\s,.;”\"“)]|$)");

    private static final Pattern GRAVE = Pattern.compile("(?<=\\p{Ll})Ã(?=[\\s.,;:!)]|$)");
    private static final Pattern WORD = Pattern.compile("(?<=\\s|^)Ã(?=\\s|$)");
    private static final Pattern ASKED = Pattern.compile("(?<=\\p{L})(?:â\\?\\?|Ã\\?)(?=\\p{Ll})");
    private static final Pattern CONTROL = Pattern.compile("[\u0080-\u009F]");

    /** The letter for {@code Ã} before a space, by language: à, or í in Spanish. Its second byte is invisible. */
    private static final Map<String, String> GRAVES = Map.of("fr", "à", "it", "à", "ca", "à", "es", "í");

    private static final Set<String> WITH_LONE_CAPITALS = Set.of("vi", "pt", "ro");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /**
     * The remains in a block, in no particular order; some may lie within a {@link Garbles garbled} stretch that can be
     * repaired.
     *
     * @param language the primary subtag of the article's language
     * @param whole the garbled stretches; a single Ã beside one is the word à
     */
    public static Stream<Garble> in(Block block, String language, List<Garble> whole) {
        boolean any = block.mayHaveAny(OldTables.SIGNS) || mayHave(block.characters());
        return any ? in(block.text(), language, whole) : Stream.empty();
    }

    /** The same in a text. */
    public static Stream<Garble> in(String text, String language, List<Garble> whole) {
        if (!mayHave(text.toCharArray())) {
            return OldTables.in(text);
        }
        Stream<Garble> words = whole.isEmpty() ? Stream.empty() : find(text, WORD, "à");
        return Stream.of(OldTables.in(text), words, partly(text, language)).flatMap(found -> found);
    }

    private static Stream<Garble> partly(String text, String language) {
        Stream<Garble> capitals = WITH_LONE_CAPITALS.contains(language)
                        || LONE_LETTER.matcher(text).find()
                ? Stream.empty()
                : Stream.concat(find(text, SPACE, " "), find(text, GRAVE, GRAVES.getOrDefault(language, LOST)));
        Stream<Garble> controls = CONTROL.matcher(text)
                .results()
                .map(found -> garble(found, control(found.group().charAt(0))));
        return Stream.of(capitals, find(text, ASKED, LOST), controls).flatMap(found -> found);
    }

    private static boolean mayHave(char[] text) {
        for (char c : text) {
            if (c >= 0x80 && (c <= 0x9F || c == 'Â' || c == 'Ã' || c == 'â')) {
                return true;
            }
        }
        return false;
    }

    private static Stream<Garble> find(String text, Pattern pattern, String repaired) {
        return pattern.matcher(text).results().map(found -> garble(found, repaired));
    }

    private static Garble garble(MatchResult found, String repaired) {
        return new Garble(found.start(), found.end(), repaired);
    }

    private static String control(char c) {
        return new String(new byte[] {(byte) c}, WINDOWS_1252);
    }

    private Remnants() {}
}
