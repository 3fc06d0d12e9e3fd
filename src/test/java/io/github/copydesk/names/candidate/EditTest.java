package io.github.copydesk.names.candidate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EditTest {
    @ParameterizedTest
    @CsvSource({
        "Hayahsi, Hayashi, TRANSPOSITION",
        "Kishhida, Kishida, REPEATED_LETTER",
        "Kisida, Kishida, DELETION",
        "Kishhidda, Kishida, NONE",
        "Horvet, Horvat, SUBSTITUTION",
        "Horvrat, Horvat, INSERTION",
        "Milller, Miller, REPEATED_LETTER",
        "Miler, Miller, REPEATED_LETTER",
        "Israeli, Israel, ENDING",
        "Julie, Julia, ENDING",
        "Horvat, Horvat, NONE"
    })
    void namesTheTypingError(String written, String right, Edit edit) {
        assertEquals(edit, Edit.between(written, right));
    }
}
