package io.github.copydesk.characters;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** An encoding by which UTF-8 bytes were read one by one, as a table from character to byte. */
final class Misreading {
    /** So common that less proof is asked for. */
    static final Misreading WESTERN = windows1252();

    /** The others, as far as this Java has them. */
    static final List<Misreading> OTHERS = Stream.of("x-MacRoman", "IBM437", "IBM850", "windows-1250", "windows-1251")
            .filter(Charset::isSupported)
            .map(name -> new Misreading(Charset.forName(name), name.endsWith("1251")))
            .toList();

    private static final int NONE = -1;

    private final short[] bytes = new short[Character.MAX_VALUE + 1];
    private final boolean cyrillic;

    private Misreading(Charset charset, boolean cyrillic) {
        this.cyrillic = cyrillic;
        Arrays.fill(bytes, (short) NONE);
        for (int b = 0x80; b <= 0xFF; b++) {
            String read = new String(new byte[] {(byte) b}, charset);
            char c = read.equals("\uFFFD") ? (char) b : read.charAt(0);
            bytes[c] = (short) b;
        }
    }

    /**
     * With the C1 controls of Latin-1 too, both where windows-1252 has nothing (81 8D 8F 90 9D) and where a reader
     * took Latin-1 at its word.
     */
    private static Misreading windows1252() {
        Misreading misreading = new Misreading(Charset.forName("windows-1252"), false);
        for (int b = 0x80; b < 0xA0; b++) {
            misreading.bytes[b] = (short) b;
        }
        return misreading;
    }

    /** Whether words of other scripts are read so, too: Russian in the encoding of Russian Windows. */
    boolean hasWords() {
        return cyrillic || this == WESTERN;
    }

    /** Whether it is the encoding of Russian Windows, which has the letters of all Cyrillic alphabets. */
    boolean isCyrillic() {
        return cyrillic;
    }

    /** The byte that was read as this character, or -1 when it can be none above ASCII. */
    int byteOf(char c) {
        return bytes[c];
    }
}
