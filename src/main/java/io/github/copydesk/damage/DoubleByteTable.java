package io.github.copydesk.damage;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An East Asian encoding in which most characters have two bytes, the second of which may be an ASCII byte. */
final class DoubleByteTable {
    /** The encodings of Chinese, Japanese and Korean Windows, as far as this JVM has them; the likeliest first. */
    static final List<DoubleByteTable> ALL = Stream.of("GBK", "windows-31j", "x-windows-949", "x-windows-950")
            .filter(Charset::isSupported)
            .map(name -> new DoubleByteTable(Charset.forName(name)))
            .toList();

    private final Charset charset;

    private DoubleByteTable(Charset charset) {
        this.charset = charset;
    }

    /** The bytes from which these characters were decoded; empty if one of the characters is not in the encoding. */
    Optional<byte[]> bytes(CharSequence characters) {
        CharsetEncoder encoder = charset.newEncoder();
        try {
            ByteBuffer encoded = encoder.encode(CharBuffer.wrap(characters));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return Optional.of(bytes);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
