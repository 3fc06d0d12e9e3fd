package io.github.copydesk.wording;

import java.util.Locale;

/** What a line of text off a web page may be. The order is that of the weights in a model's file. */
public enum LineKind {
    /** A call to the reader: to subscribe, to follow, to give. */
    PROMO,
    /** Any other line of the page around the article. */
    CHROME,
    /** The words of a link that led on to the rest of a text. */
    TAIL,
    /** What a publishing system or an editor left to be replaced. */
    TOKEN;

    /** As the files of lines name it: {@code promo}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
