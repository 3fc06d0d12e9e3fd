package io.github.copydesk.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EditTest {
    @ParameterizedTest
    @CsvSource({
        "Hayahsi, Hayashi, SWAPPED",
        "Kishhida, Kishida, DOUBLED",
        "Kisida, Kishida, DROPPED",
        "Kishhidda, Kishida, NONE",
        "Horvet, Horvat, REPLACED",
        "Horvrat, Horvat, ADDED",
        "Milller, Miller, DOUBLED",
        "Miler, Miller, DOUBLED",
        "Israeli, Israel, ENDING",
        "Julie, Julia, ENDING",
        "Horvat, Horvat, NONE"
    })
    void namesTheSlipOfTheKeyboard(String written, String right, Edit edit) {
        assertEquals(edit, Edit.between(written, right));
    }
}
