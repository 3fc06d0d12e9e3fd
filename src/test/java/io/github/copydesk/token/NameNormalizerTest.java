package io.github.copydesk.token;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class NameNormalizerTest {
    @Test
    void accentsAreLeftOut() {
        assertEquals("Lofven", NameNormalizer.plain("Löfven"));
        assertEquals("Dordevic", NameNormalizer.plain("Đorđević"));
        assertEquals("Nguyen", NameNormalizer.plain("Nguyễn"));
        assertEquals("O'Brien", NameNormalizer.plain("O’Brien"));
        assertEquals("Quay", NameNormalizer.plain("Quay"));
    }

    @Test
    void lettersWithAnAccentAreWhatUnicodeDecomposesThemInto() {
        IntStream.rangeClosed(0xC0, 0x17F)
                .mapToObj(c -> String.valueOf((char) c))
                .filter(letter -> "øØłŁđĐı".indexOf(letter.charAt(0)) < 0)
                .forEach(letter -> assertEquals(
                        Normalizer.normalize(letter, Normalizer.Form.NFD).substring(0, 1),
                        NameNormalizer.plain(letter)));
    }
}
