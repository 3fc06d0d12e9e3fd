package io.github.copydesk.names.origins;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.names.build.Copy;
import io.github.copydesk.names.build.Edition;
import io.github.copydesk.results.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** An edition that the desk has read twice: each article alone, and all of them as one corpus. */
record Reading(Score alone, Score together) {
    private static final Path OUTPUT = Path.of("target/name-origins");

    static Reading of(Edition edition) {
        Reading reading = new Reading(new Score(), new Score());
        read(edition.planted(), reading.alone::addPlanted, reading.together::addPlanted);
        read(edition.clean(), reading.alone::addClean, reading.together::addClean);
        return reading;
    }

    private static void read(
            List<Copy> copies, BiConsumer<Copy, List<Finding>> alone, BiConsumer<Copy, List<Finding>> together) {
        Corpus corpus = Corpus.of(copies.stream().map(Copy::document).toList());
        read(copies, copy -> Desk.alone(copy.document()), alone);
        read(copies, copy -> Desk.read(copy.document(), corpus), together);
    }

    private static void read(
            List<Copy> copies, Function<Copy, List<Finding>> desk, BiConsumer<Copy, List<Finding>> count) {
        List<List<Finding>> findings = copies.parallelStream().map(desk).toList();
        for (int i = 0; i < copies.size(); i++) {
            count.accept(copies.get(i), findings.get(i));
        }
    }

    /** Prints the tables, and leaves them and all that went wrong below {@code target} to be read. */
    void publish() throws IOException {
        Tables tables = new Tables(alone, together);
        String figures = tables.kinds() + "\n" + tables.origins();
        System.out.println(figures);
        Files.createDirectories(OUTPUT);
        Files.writeString(OUTPUT.resolve("tables.txt"), figures);
        publish("alone", alone);
        publish("together", together);
    }

    private static void publish(String name, Score score) throws IOException {
        Files.write(
                OUTPUT.resolve("misses-" + name + ".txt"),
                score.misses().stream().sorted().toList());
        Files.write(OUTPUT.resolve("turned-round-" + name + ".txt"), score.turnedRound());
        Files.write(OUTPUT.resolve("false-alarms-" + name + ".txt"), score.falseAlarms());
    }
}
