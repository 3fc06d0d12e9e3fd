package io.github.copydesk.text;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * An article as it was before its characters were damaged, so that the remains of a dash are not taken for a quotation
 * mark. Each character of a repaired stretch has the place of the whole stretch in the source.
 */
public final class RepairedText {
    private static final Comparator<Repair> LONGEST_FIRST = Comparator.comparingInt(
                    (Repair it) -> it.span().start())
            .thenComparing(it -> -it.span().end());

    private RepairedText() {}

    /**
     * The article with these stretches repaired; those without a known text are masked.
     *
     * @param repairs of those that overlap, the first and longest counts
     */
    public static Document of(Document document, List<Repair> repairs) {
        NavigableMap<Integer, Repair> apart = apart(repairs);
        return apart.isEmpty()
                ? document
                : document.withBlocks(document.blocks().stream()
                        .map(block -> repaired(block, within(block.span(), apart)))
                        .toList());
    }

    /** By the place where they begin. */
    private static NavigableMap<Integer, Repair> apart(List<Repair> repairs) {
        NavigableMap<Integer, Repair> apart = new TreeMap<>();
        int end = -1;
        for (Repair repair : repairs.stream().sorted(LONGEST_FIRST).toList()) {
            if (repair.span().length() > 0 && repair.span().start() >= end) {
                apart.put(repair.span().start(), repair);
                end = repair.span().end();
            }
        }
        return apart;
    }

    private static NavigableMap<Integer, Repair> within(Span block, NavigableMap<Integer, Repair> repairs) {
        return repairs.subMap(block.start(), /* fromInclusive= */ true, block.end(), /* toInclusive= */ false);
    }

    private static Block repaired(Block block, NavigableMap<Integer, Repair> repairs) {
        if (repairs.isEmpty()) {
            return block;
        }
        BlockBuilder builder = new BlockBuilder();
        int length = block.text().length();
        int[] moved = new int[length];
        int at = 0;
        while (at < length) {
            Span place = block.span(at, at + 1);
            Repair repair = repairs.get(place.start());
            int end = repair == null ? at : endOf(block, at, repair.span());
            moved[at] = builder.length();
            if (repair != null && end > at) {
                append(builder, repair);
                at = end;
            } else {
                builder.append(block.text().substring(at, at + 1), place);
                at++;
            }
        }
        block.masks()
                .forEach(mask -> builder.maskGathered(
                        mask.kind(), moved[mask.start()], moved[mask.start()] + mask.end() - mask.start()));
        return builder.isBlank() ? block : builder.build(block.kind(), block.level());
    }

    /** Where a repair ends in the text of the block; where it begins, if it does not lie in it as a whole. */
    private static int endOf(Block block, int start, Span repair) {
        int end = start;
        while (end < block.text().length()
                && !block.isMasked(end)
                && block.span(end, end + 1).end() <= repair.end()) {
            end++;
        }
        return end > start && block.span(start, end).end() == repair.end() ? end : start;
    }

    private static void append(BlockBuilder builder, Repair repair) {
        int from = builder.length();
        builder.append(repair.text().orElse(String.valueOf(Block.MASKED)), repair.span());
        if (repair.text().isEmpty()) {
            builder.maskGathered(Mask.Kind.DAMAGED, from, builder.length());
        }
    }
}
