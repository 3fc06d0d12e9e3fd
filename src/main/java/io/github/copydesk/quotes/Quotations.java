package io.github.copydesk.quotes;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The quotations of a document, read once for all rules.
 *
 * <p>Marks are not counted. Of all pairings of the marks, the one with the lowest cost is chosen, so that one mistake
 * of the writer is one defect. A speech over several paragraphs is opened in each of them and closed once.
 */
public final class Quotations {
    private static final Pattern OPENS_SINGLE = Pattern.compile("[\\s“\"]*[‘‚]");

    private final List<QuoteDefect> defects;

    private Quotations(List<QuoteDefect> defects) {
        this.defects = defects;
    }

    public static Quotations of(Document document, QuotationMarks marks) {
        return document.derive(Quotations.class, it -> read(it, marks));
    }

    public Stream<QuoteDefect> defects(QuoteDefect.Kind kind) {
        return defects.stream().filter(defect -> defect.kind() == kind);
    }

    private static Quotations read(Document document, QuotationMarks marks) {
        List<Block> blocks = document.blocks();
        Elisions elisions = marks.elisions(document.language());
        List<List<Mark>> doubles = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            doubles.add(TypedApostrophes.without(
                    BlockMarks.in(block, marks.style(document.language())), TypedApostrophes.in(block, elisions)));
        }
        Style style = marks.style(
                document.language(), doubles.stream().flatMap(List::stream).toList());
        String usual = style.usual(doubles.stream().flatMap(List::stream).toList());
        Wording wording = new Wording(document.source(), style, usual);
        Apostrophes apostrophes = Apostrophes.of(document, elisions, usual.equals("\"\""));
        Judge judge = new Judge(style);
        List<QuoteDefect> defects = new ArrayList<>();
        Reader body = new Reader(judge, wording);
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean goesOn = i + 1 < blocks.size()
                    && blocks.get(i + 1).mayHaveAny("‘‚")
                    && OPENS_SINGLE.matcher(blocks.get(i + 1).text()).lookingAt();
            SingleMarks singles = SingleMarks.in(block, style, wording, apostrophes, goesOn);
            defects.addAll(singles.defects());
            apostrophes.defects(block).forEach(defects::add);
            TypedApostrophes.in(block, elisions).forEach(found -> defects.add(apostrophes.within(block, found)));
            List<Mark> read = sorted(doubles.get(i), singles.lonely());
            if (isBody(block)) {
                body.enter(block, read);
            } else {
                Reader alone = new Reader(judge, wording);
                alone.enter(block, read);
                defects.addAll(alone.finish());
                if (block.kind() == Block.Kind.HEADING) {
                    defects.addAll(body.finish());
                    body = new Reader(judge, wording);
                }
            }
            SentencesInCode.of(document, block).forEach(sentence -> {
                Reader alone = new Reader(judge, wording);
                alone.enter(sentence, BlockMarks.in(sentence, style));
                defects.addAll(alone.finish());
            });
        }
        defects.addAll(body.finish());
        return new Quotations(List.copyOf(defects));
    }

    private static List<Mark> sorted(List<Mark> doubles, List<Mark> singles) {
        return singles.isEmpty()
                ? doubles
                : Stream.concat(doubles.stream(), singles.stream())
                        .sorted(Comparator.comparingInt(Mark::start))
                        .toList();
    }

    /** Whether a quotation may continue into and out of the block. */
    private static boolean isBody(Block block) {
        return switch (block.kind()) {
            case PARAGRAPH, QUOTATION, LIST_ITEM -> true;
            default -> false;
        };
    }
}
