package io.github.copydesk.damage;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds letters in encodings of DOS and old Macs that were decoded as windows-1252, byte by byte: {@code ge‹ntegreerd}
 * for a word with ï.
 *
 * <p>Only signs that never occur between two lower-case letters are evidence; most other characters are letters
 * themselves.
 */
final class OldTables {
    private static final Pattern WITHIN =
            Pattern.compile("(?<=\\p{Ll}{2})[‹‡ˆ‰„‚](?=\\p{Ll}{3})|(?<=\\p{Ll}{3})[‹‡ˆ‰„‚](?=\\p{Ll}{2})");

    /** The characters that such a stretch may be. */
    static final String SIGNS = "‹‡ˆ‰„‚";

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final List<Charset> TABLES = Stream.of("IBM850", "x-MacRoman")
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .toList();

    static Stream<Garble> in(String text) {
        boolean any = SIGNS.chars().anyMatch(sign -> text.indexOf(sign) >= 0);
        return any ? WITHIN.matcher(text).results().flatMap(OldTables::garble) : Stream.empty();
    }

    private static Stream<Garble> garble(MatchResult found) {
        byte[] bytes = found.group().getBytes(WINDOWS_1252);
        Set<String> letters = new LinkedHashSet<>();
        for (Charset table : TABLES) {
            String read = new String(bytes, table);
            if (Character.isLowerCase(read.charAt(0))) {
                letters.add(read);
            }
        }
        List<String> readings = new ArrayList<>(letters);
        return readings.isEmpty()
                ? Stream.empty()
                : Stream.of(new Garble(
                        found.start(), found.end(), readings.get(0), readings.subList(1, readings.size()), true));
    }

    private OldTables() {}
}
