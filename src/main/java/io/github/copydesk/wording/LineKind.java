package io.github.copydesk.wording;

import java.util.Locale;

/** The kinds of lines in text copied from a web page. Their order is that of the weights in a model's file. */
public enum LineKind {
    /** A call to action: subscribe, follow, donate. */
    PROMO,
    /** Any other line of the page around the article. */
    CHROME,
    /** The words of a "read more" link. */
    TAIL,
    /** A placeholder of a publishing system or a writer. */
    TOKEN;

    /** The name in the files of lines: {@code promo}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
