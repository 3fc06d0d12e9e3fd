package io.github.copydesk.verdict;

import io.github.copydesk.leftovers.BlockWords;
import io.github.copydesk.leftovers.BlockWords.Use;
import io.github.copydesk.leftovers.Line;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import java.util.List;
import java.util.Optional;

/**
 * Recognizes lines of a page by their label: a picture credit without its picture, an advertisement, a box about the
 * author.
 */
final class LabelledLine {
    private static final int LONGEST_CREDIT = 12;

    private final Document document;
    private final BlockWords words;

    LabelledLine(Document document, BlockWords words) {
        this.document = document;
        this.words = words;
    }

    /** What the line of a block is; empty if it has no such label. */
    Optional<PageBlock> of(Line line, int index) {
        if (isCredit(line) && !isBelowPicture(index)) {
            return Optional.of(PageBlock.PICTURE);
        }
        int label = words.opening(Use.LABEL, line);
        return label > 0 && label < line.words().size() && after(line, label).contains(":")
                ? Optional.of(PageBlock.LABELLED)
                : Optional.empty();
    }

    /** Whether a line is a picture credit: "Photo: Anna Quill / Northpress", "(Photo by Anna Quill)". */
    private boolean isCredit(Line line) {
        int count = line.words().size();
        if (count > LONGEST_CREDIT || line.text().stripTrailing().endsWith(".")) {
            return false;
        }
        int taken = words.opening(Use.TAKEN, line);
        int picture = words.opening(Use.PICTURE, line);
        boolean signed = picture > 0 && (picture == count || hasSign(after(line, picture)));
        return (taken > 0 && taken < count && line.words().get(taken).capital()) || signed;
    }

    private static boolean hasSign(String between) {
        return between.chars().anyMatch(c -> ":,/|©–—".indexOf(c) >= 0);
    }

    /** The text between a label of some words and the word after it. */
    private static String after(Line line, int label) {
        return line.text()
                .substring(
                        line.words().get(label - 1).end(),
                        line.words().get(label).start());
    }

    /** Whether a block follows a picture, so that a credit belongs to the article. */
    private boolean isBelowPicture(int index) {
        List<Block> blocks = document.blocks();
        int from = index == 0 ? 0 : blocks.get(index - 1).span().start();
        int to = blocks.get(index).span().start();
        String before = from < to ? document.source().substring(from, to) : "";
        return before.contains("![")
                || before.contains("<img")
                || before.contains("image::")
                || before.contains("<fig");
    }
}
