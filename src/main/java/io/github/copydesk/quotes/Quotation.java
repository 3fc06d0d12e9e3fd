package io.github.copydesk.quotes;

/**
 * An open quotation.
 *
 * @param opener the mark that opened it, or reopened it in the latest paragraph
 * @param carried whether it continues from the previous paragraph and was not reopened yet
 * @param bare whether a whole paragraph of it was not reopened
 * @param sure whether a missing closing mark would certainly be a defect
 */
record Quotation(Mark opener, boolean carried, boolean bare, boolean sure) {
    /** The opening mark from here on: the mark, or the earlier one if the mark is a closing mark by its form. */
    Mark reopenedBy(Mark mark) {
        return mark.glyph().equals(opener.glyph()) ? mark : opener;
    }

    /** The quotation in the next block, in which it is still open. */
    Quotation over(boolean withoutMark, boolean stillSure) {
        return new Quotation(opener, true, bare || withoutMark, sure && stillSure);
    }

    static Quotation opened(Mark opener) {
        return new Quotation(opener, false, false, true);
    }
}
