package io.github.copydesk.corpus;

import java.util.stream.LongStream;

/** The lines of all articles, and in how many each stands. Adding is commutative and associative. */
public final class LineCensus {
    private final LongCounts counts = new LongCounts();
    private final LongCounts doubled = new LongCounts();

    public void add(LineEvidence evidence) {
        evidence.prints().forEach(counts::add);
        evidence.doubled().forEach(doubled::add);
    }

    /** Takes back what {@link #add} did. */
    void remove(LineEvidence evidence) {
        evidence.prints().forEach(counts::remove);
        evidence.doubled().forEach(doubled::remove);
    }

    /** In how many articles a line stands, this way or with one word changed; 0 when it says too little to tell. */
    public int articlesWith(LineBag line) {
        return LongStream.of(line.prints()).mapToInt(counts::count).max().orElse(0);
    }

    /** How many articles say a line more than once, word for word. */
    public int articlesThatRepeat(LineBag line) {
        return LongStream.of(line.prints()).limit(1).mapToInt(doubled::count).sum();
    }
}
