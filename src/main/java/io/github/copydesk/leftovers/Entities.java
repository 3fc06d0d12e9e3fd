package io.github.copydesk.leftovers;

import io.github.copydesk.rulebook.WordLists;
import io.github.copydesk.text.Block;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Finds HTML entities that remain in a text, whole or in parts, and decodes them.
 *
 * @param characters the characters by the name of their entity
 */
public record Entities(Map<String, String> characters) {
    private static final String NAME = "#\\d{2,7}|#[xX]\\p{XDigit}{2,6}|\\p{Alpha}{2,10}\\d{0,2}";
    private static final String WHOLE = "&(?:amp;){0,4}(?<name>" + NAME + ");";

    /** The names of entities so common that a part of them is enough. */
    private static final String COMMON = "nbsp|[lr][sd]quo|[mn]dash|hellip|amp|quot|apos|[lg]t|#\\d{2,5}";

    private static final String TAG = "&(?:amp;){0,4}lt;/?\\p{Alpha}[^&<>\\n]{0,200}&(?:amp;){0,4}gt;";
    private static final String PIECE = "&\\h(?:" + COMMON + ");|&#\\d{3,5}(?:\\*{2};|(?![\\d;*]))|&nbsp(?!;)"
            + "|&(?:[lr][sd]quo|[mn]dash|hellip|quot)(?![;=\\p{L}\\p{N}])|(?<![&\\p{N}])nbsp;|(?<=\\s)amp;(?=\\s)"
            + "|(?<=\\p{L})#(?:8[2]\\d{2}|0?39);(?=\\p{L})";
    private static final String ESCAPE = "(?<=[\\p{L},.!?])\\\\u(?:20[012]\\p{XDigit}|00[aAeEfF]\\p{XDigit})";

    /** A tag, a run of entities, or the rest of one entity. */
    private static final Pattern RUN =
            Pattern.compile(TAG + "|(?:" + WHOLE.replace("?<name>", "?:") + ")++|" + PIECE + "|" + ESCAPE);

    private static final Pattern MISSPELLED = Pattern.compile("&([a-z]{4,8});");
    /** Names whose misspellings are recognized; the length decides whether two wrong letters are allowed. */
    private static final List<String> WELL_KNOWN = List.of(
            "nbsp", "lsquo", "rsquo", "ldquo", "rdquo", "mdash", "ndash", "hellip", "quot", "eacute", "egrave",
            "agrave", "ccedil", "uuml", "ouml", "auml", "trade", "euro", "pound", "middot", "laquo", "raquo");

    private static final int LONG = 6;

    /** Emphasis of Markdown that a program put inside an entity. */
    private static final String STRONG = "**";

    private static final Pattern CODE = Pattern.compile(WHOLE);
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    public static Entities of(WordLists lists) {
        Map<String, String> characters = new HashMap<>();
        for (String entry : lists.entries("leftover-entity/entities.txt")) {
            String[] pair = entry.split(" ", 2);
            characters.put(pair[0], Character.toString(Integer.parseInt(pair[1], 16)));
        }
        return new Entities(characters);
    }

    /** The runs of entities in a block. The search starts only at the few characters that can begin one. */
    public static Stream<MatchResult> in(Block block) {
        String text = block.text();
        if (!(block.mayHave('&') || block.mayHave('#') || block.mayHave('\\') || block.mayHave(';'))) {
            return Stream.empty();
        }
        List<MatchResult> found = new ArrayList<>(1);
        Matcher matcher = RUN.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int at = 0;
        while (at < text.length()) {
            if (mayBeginAt(text, at) && matcher.region(at, text.length()).lookingAt()) {
                found.add(matcher.toMatchResult());
                at = matcher.end();
            } else {
                at++;
            }
        }
        return found.stream();
    }

    private static boolean mayBeginAt(String text, int at) {
        return switch (text.charAt(at)) {
            case '&', '#', '\\' -> true;
            case 'n' -> text.startsWith("nbsp;", at);
            case 'a' -> text.startsWith("amp;", at);
            default -> false;
        };
    }

    /** Whether a text consists of one run only. */
    public static boolean isRun(String text) {
        return text.startsWith("&") && RUN.matcher(text).matches();
    }

    /** The decoded text of a run; empty if one of its entities is unknown to HTML. */
    public Optional<String> decoded(String run) {
        Matcher code = CODE.matcher(run);
        StringBuilder decoded = new StringBuilder();
        int at = 0;
        while (code.find()) {
            Optional<String> character = character(code.group("name"));
            if (character.isEmpty()) {
                return Optional.empty();
            }
            decoded.append(run, at, code.start()).append(character.get());
            at = code.end();
        }
        return at > 0 ? Optional.of(decoded.append(run.substring(at)).toString()) : piece(run);
    }

    /** A text with all its entities decoded. */
    public String decodedIn(String text) {
        return text.indexOf('&') < 0
                ? text
                : RUN.matcher(text)
                        .replaceAll(run ->
                                Matcher.quoteReplacement(decoded(run.group()).orElse(run.group())));
    }

    /**
     * The decoded text of a run whose name is unknown to HTML, but one or two letters away from a well-known name:
     * {@code &ellips;}.
     */
    public Optional<String> nearest(String run) {
        Matcher misspelled = MISSPELLED.matcher(run);
        if (!misspelled.matches()) {
            return Optional.empty();
        }
        String name = misspelled.group(1);
        int most = name.length() < LONG ? 1 : 2;
        LevenshteinDistance distance = new LevenshteinDistance(most);
        List<String> near = WELL_KNOWN.stream()
                .filter(it -> distance.apply(name, it) >= 0 || isTransposed(name, it))
                .toList();
        return near.size() == 1 ? character(near.get(0)) : Optional.empty();
    }

    private static boolean isTransposed(String one, String other) {
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return one.length() == other.length()
                && at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.substring(at + 2).equals(other.substring(at + 2));
    }

    private Optional<String> piece(String run) {
        if (run.startsWith("\\")) {
            return character("#x" + run.substring(2));
        }
        String marks = run.contains(STRONG) ? STRONG : "";
        return character(run.replaceAll("[&;*\\h]", "")).map(it -> it + marks);
    }

    private Optional<String> character(String name) {
        if (!name.startsWith("#")) {
            String small = name.toLowerCase(Locale.ROOT);
            boolean shouted = name.matches("AMP|LT|GT|QUOT|COPY|REG|NBSP");
            return Optional.ofNullable(characters.get(shouted ? small : name)).map(Entities::blank);
        }
        boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        int code = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        if (code >= 0x80 && code < 0xA0) {
            String meant = new String(new byte[] {(byte) code}, WINDOWS_1252);
            return Optional.of(meant).filter(it -> !it.equals("\uFFFD"));
        }
        if (!Character.isDefined(code)
                || Character.isISOControl(code)
                || Character.getType(code) == Character.SURROGATE) {
            return Optional.empty();
        }
        return Optional.of(blank(Character.toString(code)));
    }

    /** An ordinary space for a no-break space: readers see no difference, and few know how to type the other one. */
    private static String blank(String character) {
        return character.equals("\u00A0") ? " " : character;
    }
}
