package io.github.copydesk.verdict;

import java.util.Locale;

/** What a block of a page is that no word list tells: by its form, or by what stands beside it. */
enum PageBlock {
    /** What a script, a style sheet or the editor of a site left. */
    CODE("is what a script of the page left", true),
    SHARE_BAR("is a bar of buttons", true),
    MENU("is a menu of the page", true),
    /** Prices of shares, weather, counts of reactions. */
    TICKER("counts what the page shows beside its article", true),
    COUNTER("numbers the parts of a page", true),
    /** When the page was made or changed, to the minute. */
    STAMP("is the date of the page", true),
    /** Author, category and views in a row. */
    FIELDS("is what the page says of its article", true),
    ADDRESS("is an address that the page shows", true),
    /** The title of the article before or after this one, behind an arrow. */
    ARROW("leads to another page", true),
    /** The credit of a picture that is not there. */
    PICTURE("is the credit of a picture that is not here", true),
    /** A label of the page, and what it is the label of. */
    LABELLED("is what a label of the page stands before", true),
    /** What a site says of its cookies, players, comments and rights. */
    NOTICE("is a notice of the site", true),
    /** By its wording alone. */
    WORDED("looks like a line of the web page", false),
    /** The headline of another article. */
    TEASER("is the headline of another article", false),
    /** The author of the article, and who that is. */
    AUTHOR("is what the page says of the author", false),
    /** Where a press office is reached. */
    CONTACT("is an address below the text", false),
    /** A short line with a line of the page above and below it. */
    BETWEEN("stands between lines of the web page", false);

    private final String fact;
    private final boolean alone;

    PageBlock(String fact, boolean alone) {
        this.fact = fact;
        this.alone = alone;
    }

    /** As the message says it after the quoted text. */
    String fact() {
        return fact;
    }

    /** Whether its own form tells it. */
    boolean isToldAlone() {
        return alone;
    }

    /** As the names of features call it. */
    String feature() {
        return "block-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
