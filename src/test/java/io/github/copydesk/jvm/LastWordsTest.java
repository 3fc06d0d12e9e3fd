package io.github.copydesk.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class LastWordsTest {
    @Test
    void theCauseIsMoreSevereThanItsEffect() {
        assertEquals(
                " (Caused by: java.io.IOException: disk full)",
                after(
                        "warming up",
                        "java.lang.IllegalStateException: no dictionary",
                        "\tat org.example.Dictionary.read(Dictionary.java:7)",
                        "Caused by: java.io.IOException: disk full",
                        "\t... 12 more",
                        "done at last"));
    }

    @Test
    void anErrorIsMoreSevereThanAnException() {
        assertEquals(
                " (java.lang.OutOfMemoryError: Java heap space)",
                after("java.lang.OutOfMemoryError: Java heap space", "java.lang.IllegalStateException: closed"));
    }

    @Test
    void whatTheJavaCommandSaysComesFirst() {
        assertEquals(
                " (Error: Could not find or load main class no.such.Worker)",
                after(
                        "Error: Could not find or load main class no.such.Worker",
                        "Caused by: java.lang.ClassNotFoundException: no.such.Worker"));
    }

    @Test
    void aLineThatIsNoTraceWillDo() {
        assertEquals(" (at least 2 GB are needed)", after("SLF4J: no provider", "at least 2 GB are needed", " "));
    }

    @Test
    void aJvmThatSaidNothingLeavesTheOther() {
        assertEquals(" with exit code 1", after());
    }

    private static String after(String... lines) {
        LastWords words = new LastWords();
        for (String line : lines) {
            words.add(line);
        }
        return words.orElse(" with exit code 1");
    }
}
