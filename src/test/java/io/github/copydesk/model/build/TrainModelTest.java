package io.github.copydesk.model.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.model.Model;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The models of lines and of names are what their committed rows give, and nobody has set a weight by hand. */
final class TrainModelTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"lines", "tags", "repetition", "names-pair", "names-direction", "names-known", "names-split"})
    void anErrorIsSurerThanAWarningAndThatThanANote(String name) throws IOException {
        Model model = new Model(Files.readAllLines(Path.of("rules/models", name + ".tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList());
        assertTrue(model.threshold("error") > model.threshold("warning"));
        assertTrue(model.threshold("warning") > model.threshold("note"));
        assertTrue(model.threshold("error") >= 0.97);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lines", "repetition", "names-pair", "names-direction", "names-known", "names-split"})
    void theCommittedRowsGiveTheCommittedModel(String name) throws IOException {
        Path model = Path.of("rules/models", name + ".tsv");
        assertEquals(
                String.join("\n", Files.readAllLines(model)),
                String.join("\n", TrainModel.again(Path.of("src/models", name + ".tsv"), model)));
    }
}
