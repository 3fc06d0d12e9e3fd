package io.github.copydesk.corpus;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The lines of one article that could recur in others, as prints. */
public final class LineEvidence {
    /** Distinct, so that a line said twice in one article counts once. */
    private final long[] prints;

    /** Of whole lines that this article says more than once. */
    private final long[] doubled;

    private LineEvidence(long[] prints, long[] doubled) {
        this.prints = prints;
        this.doubled = doubled;
    }

    public static LineEvidence of(Document document) {
        return document.derive(LineEvidence.class, LineEvidence::gather);
    }

    private static LineEvidence gather(Document document) {
        List<List<Long>> lines = document.blocks().stream()
                .filter(block -> block.kind() != Block.Kind.TABLE_CELL && block.kind() != Block.Kind.TABLE_HEADER)
                .map(block -> LineBag.of(document, block).prints())
                .filter(prints -> !prints.isEmpty())
                .toList();
        Set<Long> once = new HashSet<>();
        return new LineEvidence(
                distinct(lines.stream().flatMap(Collection::stream)),
                distinct(lines.stream().map(prints -> prints.get(0)).filter(print -> !once.add(print))));
    }

    private static long[] distinct(Stream<Long> prints) {
        return prints.mapToLong(Long::longValue).distinct().toArray();
    }

    LongStream prints() {
        return LongStream.of(prints);
    }

    LongStream doubled() {
        return LongStream.of(doubled);
    }
}
