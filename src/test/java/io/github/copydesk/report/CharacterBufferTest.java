package io.github.copydesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

final class CharacterBufferTest {
    @Test
    void passesOnWhatIsShorterAndLongerThanItsRoom() throws IOException {
        StringWriter out = new StringWriter();
        StringBuilder expected = new StringBuilder();
        CharacterBuffer buffer = new CharacterBuffer(out);
        for (int length : new int[] {0, 1, 5_000, 4_000, 8_192, 20_000, 1}) {
            String text = "é".repeat(length);
            buffer.write(text);
            buffer.write('|');
            buffer.write(text.toCharArray(), 0, length);
            expected.append(text).append('|').append(text);
        }
        buffer.flush();
        assertEquals(expected.toString(), out.toString());
    }
}
