package io.github.copydesk.quotes;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The quotations of a document, read once for all rules that ask.
 *
 * <p>It is a reader, no counter: it looks for the way of pairing all marks that needs the fewest and
 * the smallest mistakes, so that one slip of the writer is one slip here. The trap is a speech over
 * several paragraphs, which opens again in each of them and is closed once.
 */
public final class Quotations {
    private final List<Slip> slips;

    private Quotations(List<Slip> slips) {
        this.slips = slips;
    }

    public static Quotations of(Document document, QuotationMarks marks) {
        return document.derive(Quotations.class, it -> read(it, marks));
    }

    public Stream<Slip> slips(Slip.Kind kind) {
        return slips.stream().filter(slip -> slip.kind() == kind);
    }

    private static Quotations read(Document document, QuotationMarks marks) {
        Style style = marks.style(document.language());
        SingleMarks singles = new SingleMarks(style, marks.elisions(document.language()));
        List<List<Mark>> read =
                document.blocks().stream().map(block -> marks(block, singles)).toList();
        long straight =
                read.stream().flatMap(List::stream).filter(Mark::isStraight).count();
        long all = read.stream().mapToLong(List::size).sum();
        Judge judge = new Judge(style);
        Wording wording = new Wording(document.source(), style, straight * 2 > all);
        List<Slip> slips = new ArrayList<>();
        Reader body = new Reader(judge, wording);
        for (int i = 0; i < read.size(); i++) {
            Block block = document.blocks().get(i);
            if (isBody(block)) {
                body.enter(block, read.get(i));
            } else {
                Reader alone = new Reader(judge, wording);
                alone.enter(block, read.get(i));
                slips.addAll(alone.finish());
                if (block.kind() == Block.Kind.HEADING) {
                    slips.addAll(body.finish());
                    body = new Reader(judge, wording);
                }
            }
        }
        slips.addAll(body.finish());
        document.blocks().forEach(block -> slips.addAll(singles.slips(block)));
        return new Quotations(List.copyOf(slips));
    }

    private static List<Mark> marks(Block block, SingleMarks singles) {
        return Stream.concat(Mark.in(block).stream(), singles.lonely(block).stream())
                .sorted(Comparator.comparingInt(Mark::start))
                .toList();
    }

    /** Whether a quotation may run into the block and out of it. */
    private static boolean isBody(Block block) {
        return switch (block.kind()) {
            case PARAGRAPH, QUOTATION, LIST_ITEM -> true;
            default -> false;
        };
    }
}
