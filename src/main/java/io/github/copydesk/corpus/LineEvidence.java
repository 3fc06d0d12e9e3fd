package io.github.copydesk.corpus;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.LongStream;

/** The lines of one article that could recur in others, as fingerprints. */
public final class LineEvidence implements Serializable {
    private static final long serialVersionUID = 1;

    /** Distinct, so that a line counts once in an article. */
    private final long[] prints;

    /** The fingerprints of lines that this article contains more than once. */
    private final long[] doubled;

    private LineEvidence(long[] prints, long[] doubled) {
        this.prints = prints;
        this.doubled = doubled;
    }

    public static LineEvidence of(Document document) {
        return document.derive(LineEvidence.class, LineEvidence::gather);
    }

    private static LineEvidence gather(Document document) {
        LinePrints prints = new LinePrints();
        for (Block block : document.blocks()) {
            if (block.kind() != Block.Kind.TABLE_CELL && block.kind() != Block.Kind.TABLE_HEADER) {
                prints.add(LineBag.source(document, block));
                ExactLine.endOf(block).ifPresent(prints::add);
            }
        }
        return new LineEvidence(distinct(prints.all(), 1), distinct(prints.wholes(), 2));
    }

    /** The distinct fingerprints that occur at least that often. */
    private static long[] distinct(long[] prints, int often) {
        Arrays.sort(prints);
        int distinct = 0;
        int from = 0;
        for (int i = 1; i <= prints.length; i++) {
            if (i == prints.length || prints[i] != prints[from]) {
                if (i - from >= often) {
                    prints[distinct++] = prints[from];
                }
                from = i;
            }
        }
        return Arrays.copyOf(prints, distinct);
    }

    LongStream prints() {
        return LongStream.of(prints);
    }

    LongStream doubled() {
        return LongStream.of(doubled);
    }
}
