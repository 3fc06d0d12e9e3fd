package io.github.copydesk.jvm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** JVM flags by the amount of work. */
public enum Tuning {
    /** For copydesk's own rules, which finish before much garbage is created. */
    BRIEF {
        @Override
        public List<String> flags() {
            return quick(64);
        }
    },
    /** For LanguageTool and few articles. */
    SHORT {
        @Override
        public List<String> flags() {
            return quick(128);
        }
    },
    /**
     * For own rules and many articles. Most of what is read is garbage soon, the optimizing compiler takes as much time
     * as it saves, and the heap grows only for what lives.
     */
    BULK {
        @Override
        public List<String> flags() {
            return List.of(
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:NewSize=64m",
                    "-XX:MaxNewSize=64m",
                    "-XX:MinHeapFreeRatio=15",
                    "-XX:MaxHeapFreeRatio=30");
        }
    },
    /** For long runs, with the optimizing compiler. */
    LONG {
        @Override
        public List<String> flags() {
            return List.of("-XX:+UseSerialGC");
        }
    };

    /**
     * Flags for short runs. Only the quick compiler is used, since the optimizing one takes most of the time of a short
     * run. Objects that survive two collections mostly live as long as the run, so they are moved to the old
     * generation, which is large from the start if the machine has the memory. The young generation is small and reused
     * often, since the first access to a page of memory costs most. Linux gives large pages to those who ask for them,
     * which saved a fifth of a short run where it was measured.
     */
    private static List<String> quick(int megabytes) {
        List<String> flags = new ArrayList<>();
        flags.add("-XX:+UseSerialGC");
        flags.add("-XX:TieredStopAtLevel=1");
        flags.add("-XX:MaxTenuringThreshold=2");
        flags.add("-XX:InitialRAMPercentage=4");
        flags.add("-XX:NewSize=" + megabytes + "m");
        if (hasLargePages()) { // elsewhere the JVM warns
            flags.add("-XX:+UseTransparentHugePages");
        }
        return List.copyOf(flags);
    }

    /** Whether the kernel gives large pages to those who ask: {@code always [madvise] never}. */
    private static boolean hasLargePages() {
        try {
            return !Files.readString(Path.of("/sys/kernel/mm/transparent_hugepage/enabled"))
                    .contains("[never]");
        } catch (IOException e) {
            return false; // another system, or one that hides it
        }
    }

    public abstract List<String> flags();
}
