package io.github.copydesk.quotes;

/**
 * A quotation that is open.
 *
 * @param opener the mark that opened it, or opened it again in the latest paragraph
 * @param carried whether it came over from the paragraph before and was not opened again yet
 * @param bare whether a whole paragraph of it was not opened again
 * @param sure whether its not being closed would be a defect for certain
 */
record Quotation(Mark opener, boolean carried, boolean bare, boolean sure) {
    /** What stands for the opener from here on: the mark, or the opener where the mark is a closer by its looks. */
    Mark reopenedBy(Mark mark) {
        return mark.glyph().equals(opener.glyph()) ? mark : opener;
    }

    /** The same in the next block, where it was not closed. */
    Quotation over(boolean withoutMark, boolean stillSure) {
        return new Quotation(opener, true, bare || withoutMark, sure && stillSure);
    }

    static Quotation opened(Mark opener) {
        return new Quotation(opener, false, false, true);
    }
}
