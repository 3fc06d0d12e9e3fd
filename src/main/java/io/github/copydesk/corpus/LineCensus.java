package io.github.copydesk.corpus;

/** The lines of all articles, and in how many each stands. Adding is commutative and associative. */
public final class LineCensus {
    private final LongCounts counts = new LongCounts();

    public void add(LineEvidence evidence) {
        evidence.prints().forEach(counts::add);
    }

    /** In how many articles a line stands, this way or with one word changed; 0 when it says too little to tell. */
    public int articlesWith(LineBag line) {
        return line.prints().stream().mapToInt(counts::count).max().orElse(0);
    }
}
