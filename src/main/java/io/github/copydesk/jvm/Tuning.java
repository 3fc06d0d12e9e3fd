package io.github.copydesk.jvm;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** JVM flags by the amount of work. */
public enum Tuning {
    /**
     * For copydesk's own rules, which check one article before any garbage is collected; a larger heap from the start
     * would only cost the tables that describe it.
     */
    BRIEF(true, "-XX:NewSize=96m", "-XX:InitialRAMPercentage=1"),
    /**
     * For LanguageTool and few articles. The young generation is reused often, since the first access to a page of
     * memory costs most, and the old generation is large from the start if the machine has the memory.
     */
    SHORT(true, "-XX:NewSize=128m", "-XX:InitialRAMPercentage=4"),
    /**
     * For own rules and many articles. Most of what is read is garbage soon, the optimizing compiler takes as much time
     * as it saves, and the heap grows only for what lives.
     */
    BULK(
            false,
            "-XX:TieredStopAtLevel=1",
            "-XX:NewSize=64m",
            "-XX:MaxNewSize=64m",
            "-XX:MinHeapFreeRatio=15",
            "-XX:MaxHeapFreeRatio=30"),
    /** For long runs, with the optimizing compiler. */
    LONG(false);

    /**
     * Flags for short runs. Only the quick compiler is used, since the optimizing one takes most of the time of a short
     * run. Objects that survive a collection mostly live as long as the run, so they are moved to the old generation at
     * the next one.
     */
    private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:MaxTenuringThreshold=1");

    private final boolean quick;

    @SuppressWarnings("ImmutableEnumChecker") // it is: List.of
    private final List<String> own;

    Tuning(boolean quick, String... own) {
        this.quick = quick;
        this.own = List.of(own);
    }

    /**
     * The flags. Linux gives large pages to those who ask for them, which saved a fifth of a short run where it was
     * measured.
     */
    public List<String> flags() {
        List<String> flags = new ArrayList<>();
        flags.add("-XX:+UseSerialGC");
        flags.addAll(own);
        if (quick) {
            flags.addAll(QUICK);
            if (hasLargePages()) { // elsewhere the JVM warns
                flags.add("-XX:+UseTransparentHugePages");
            }
        }
        return List.copyOf(flags);
    }

    /**
     * Whether the kernel gives large pages to those who ask: {@code always [madvise] never}. It is read as a stream, since
     * the command waits for the classes of a channel.
     */
    private static boolean hasLargePages() {
        try (InputStream file = new FileInputStream("/sys/kernel/mm/transparent_hugepage/enabled")) {
            return !new String(file.readAllBytes(), StandardCharsets.US_ASCII).contains("[never]");
        } catch (IOException e) {
            return false; // another system, or one that hides it
        }
    }
}
