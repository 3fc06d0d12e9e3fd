package io.github.copydesk.text;

import java.nio.charset.StandardCharsets;

/**
 * Encodes a path with slashes as a relative reference (RFC 3986). Colons are encoded too, or {@code a:b.txt} would have
 * a scheme.
 */
public final class UriPath {
    private static final String PLAIN = "-._~!$&'()*+,;=@/";

    private UriPath() {}

    public static String of(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
            uri.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return uri.toString();
    }
}
