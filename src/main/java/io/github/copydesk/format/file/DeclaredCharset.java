package io.github.copydesk.format.file;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding that the first line of an XML file names, when it is not UTF-8. */
final class DeclaredCharset {
    private static final int LONGEST = 200;
    private static final Pattern DECLARATION =
            Pattern.compile("<\\?xml\\s[^<>]{0,100}?\\bencoding\\s{0,9}=\\s{0,9}[\"']([A-Za-z0-9._-]{1,40})[\"']");

    /** The encoding that is declared in the bytes, which have no byte order mark. */
    static Optional<Charset> of(byte[] bytes) {
        if (startsWith(bytes, 0, '<', 0, '?')) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, '<', 0, '?', 0)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (!startsWith(bytes, '<', '?', 'x', 'm')) {
            return Optional.empty();
        }
        String head = new String(bytes, 0, Math.min(bytes.length, LONGEST), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARATION.matcher(head);
        return declaration.lookingAt() ? named(declaration.group(1)) : Optional.empty();
    }

    private static Optional<Charset> named(String name) {
        try {
            Charset charset = Charset.forName(name);
            if (charset.equals(StandardCharsets.ISO_8859_1)) {
                return Optional.of(
                        Utf8Text.FALLBACK); // as browsers read it: with quotation marks in place of control characters
            }
            // The declaration is in ASCII, and UTF-16 is not; plain ASCII is UTF-8.
            boolean other = charset.canEncode()
                    && !charset.equals(StandardCharsets.UTF_8)
                    && !charset.equals(StandardCharsets.US_ASCII)
                    && new String("<?xml".getBytes(charset), StandardCharsets.ISO_8859_1).equals("<?xml");
            return other ? Optional.of(charset) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || bytes[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private DeclaredCharset() {}
}
