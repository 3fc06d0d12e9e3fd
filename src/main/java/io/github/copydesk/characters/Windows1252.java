package io.github.copydesk.characters;

import java.nio.charset.Charset;

/**
 * The table by which UTF-8 bytes were read one by one: windows-1252, with the C1 controls of Latin-1
 * both where windows-1252 has nothing (81 8D 8F 90 9D) and where a reader took Latin-1 at its word.
 */
final class Windows1252 {
    private static final int NONE = -1;
    private static final byte[] SPECIALS = new byte[0x2123];

    static {
        Charset charset = Charset.forName("windows-1252");
        for (int b = 0x80; b < 0xA0; b++) {
            char c = new String(new byte[] {(byte) b}, charset).charAt(0);
            if (c < SPECIALS.length) {
                SPECIALS[c] = (byte) b;
            }
        }
    }

    /** The byte that was read as this character, or -1 when it can be none above ASCII. */
    static int byteOf(char c) {
        if (c >= 0x80 && c <= 0xFF) {
            return c;
        }
        if (c < 0x80 || c >= SPECIALS.length || SPECIALS[c] == 0) {
            return NONE;
        }
        return SPECIALS[c] & 0xFF;
    }

    private Windows1252() {}
}
