package io.github.copydesk.damage;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A single-byte encoding in which UTF-8 bytes were decoded, as a table from characters to bytes. */
final class Misreading {
    private static final String TURKISH = "ĞİŞğış";
    private static final int[] TURKISH_BYTES = {0xD0, 0xDD, 0xDE, 0xF0, 0xFD, 0xFE};

    private static final int NONE = -1;

    /** The most common one, which requires less evidence. */
    static final Misreading WESTERN = windows1252();

    /** The others, as far as this JVM has them. */
    static final List<Misreading> OTHERS = Stream.of(
                    "x-MacRoman",
                    "IBM437",
                    "IBM850",
                    "windows-1250",
                    "windows-1251",
                    "windows-1253",
                    "ISO-8859-2",
                    "windows-1257")
            .filter(Charset::isSupported)
            .map(name -> new Misreading(Charset.forName(name), name.endsWith("1251")))
            .toList();

    private final short[] bytes = new short[Character.MAX_VALUE + 1];
    /** The character for each byte from 0x80 on. */
    private final char[] signs = new char[0x80];

    private final boolean cyrillic;

    private Misreading(Charset charset, boolean cyrillic) {
        this.cyrillic = cyrillic;
        Arrays.fill(bytes, (short) NONE);
        for (int b = 0x80; b <= 0xFF; b++) {
            String read = new String(new byte[] {(byte) b}, charset);
            char c = read.equals("\uFFFD") ? (char) b : read.charAt(0);
            bytes[c] = (short) b;
            signs[b - 0x80] = c;
        }
    }

    /**
     * Windows-1252 with the C1 controls of Latin-1, both for the bytes that windows-1252 leaves undefined (81 8D 8F 90
     * 9D) and for decoders of Latin-1 proper; and with the six letters in which windows-1254 differs.
     */
    private static Misreading windows1252() {
        Misreading misreading = new Misreading(Charset.forName("windows-1252"), false);
        for (int b = 0x80; b < 0xA0; b++) {
            misreading.bytes[b] = (short) b;
        }
        for (int i = 0; i < TURKISH.length(); i++) {
            misreading.bytes[TURKISH.charAt(i)] = (short) TURKISH_BYTES[i];
        }
        return misreading;
    }

    /** Whether it is windows-1251, which has the letters of all Cyrillic alphabets. */
    boolean isCyrillic() {
        return cyrillic;
    }

    /** The characters as which the UTF-8 bytes of a text are decoded. */
    String signs(String text) {
        StringBuilder read = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            read.append(b < 0 ? signs[(b & 0xFF) - 0x80] : (char) b);
        }
        return read.toString();
    }

    /** The characters as which these bytes are decoded; each byte is above ASCII. */
    String signs(byte... some) {
        StringBuilder read = new StringBuilder();
        for (byte b : some) {
            read.append(signs[(b & 0xFF) - 0x80]);
        }
        return read.toString();
    }

    /** The byte that was decoded as this character; -1 if there is none above ASCII. */
    int byteOf(char c) {
        return bytes[c];
    }
}
