package io.github.copydesk.quotes;

/**
 * A quotation that is open.
 *
 * @param opener the mark that opened it, or opened it again in the latest paragraph
 * @param carried whether it came over from the paragraph before and was not opened again yet
 * @param sure whether its not being closed would be a slip for certain
 */
record Quotation(Mark opener, boolean carried, boolean sure) {
    /** What stands for the opener from here on: the mark, or the opener where the mark is a closer by its looks. */
    Mark reopenedBy(Mark mark) {
        return mark.glyph().equals(opener.glyph()) ? mark : opener;
    }

    static Quotation opened(Mark opener) {
        return new Quotation(opener, false, true);
    }
}
