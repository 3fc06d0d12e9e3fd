package io.github.copydesk.corpus;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import java.util.Collection;
import java.util.stream.LongStream;

/** The lines of one article that could recur in others, as prints. */
public final class LineEvidence {
    /** Distinct, so that a line said twice in one article counts once. */
    private final long[] prints;

    private LineEvidence(long[] prints) {
        this.prints = prints;
    }

    public static LineEvidence of(Document document) {
        return document.derive(LineEvidence.class, LineEvidence::gather);
    }

    private static LineEvidence gather(Document document) {
        return new LineEvidence(document.blocks().stream()
                .filter(block -> block.kind() != Block.Kind.TABLE_CELL && block.kind() != Block.Kind.TABLE_HEADER)
                .map(block -> LineBag.of(document, block).prints())
                .flatMap(Collection::stream)
                .mapToLong(Long::longValue)
                .distinct()
                .toArray());
    }

    LongStream prints() {
        return LongStream.of(prints);
    }
}
