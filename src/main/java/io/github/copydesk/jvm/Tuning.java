package io.github.copydesk.jvm;

import java.util.List;

/** Flags for a JVM, by how much it has to do. */
public enum Tuning {
    /** For copydesk's own rules, which are done before much garbage is there. */
    BRIEF {
        @Override
        public List<String> flags() {
            return quick(64);
        }
    },
    /** For LanguageTool and a few articles. */
    SHORT {
        @Override
        public List<String> flags() {
            return quick(128);
        }
    },
    /** Optimises what is done often. */
    LONG {
        @Override
        public List<String> flags() {
            return List.of("-XX:+UseSerialGC");
        }
    };

    /**
     * Compiles once and quickly: the better part of a short run in the default JVM is its compiler. What survives two
     * collections of garbage mostly lives as long as the run, and need not be copied again; and there is room for it from
     * the start, as far as the machine has it. New objects have less room, and use it again and again: a page of memory
     * costs most when it is touched for the first time.
     */
    private static List<String> quick(int megabytes) {
        return List.of(
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:MaxTenuringThreshold=2",
                "-XX:InitialRAMPercentage=4",
                "-XX:NewSize=" + megabytes + "m");
    }

    public abstract List<String> flags();
}
