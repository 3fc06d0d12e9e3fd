package io.github.copydesk.verdict;

import java.util.Locale;

/** What a block of a page is that no word list tells: by its form, or by what stands beside it. */
enum PageBlock {
    /** What a script, a style sheet or the editor of a site left. */
    CODE("is left over from a script or style sheet of the page", true),
    SHARE_BAR("is a row of buttons of the page", true),
    MENU("is a menu of the page", true),
    /** Prices of shares, weather, counts of reactions. */
    TICKER("is a counter or ticker of the page", true),
    COUNTER("is page numbering", true),
    /** When the page was made or changed, to the minute. */
    STAMP("is the page's own date", true),
    /** Author, category and views in a row. */
    FIELDS("is the page's byline for the article", true),
    ADDRESS("is a web address shown by the page", true),
    /** The title of the article before or after this one, behind an arrow. */
    ARROW("links to another page", true),
    /** The credit of a picture that is not there. */
    PICTURE("credits a picture that is not here", true),
    /** A label of the page, and what it is the label of. */
    LABELLED("is a labeled value of the page", true),
    /** What a site says of its cookies, players, comments and rights. */
    NOTICE("is a notice of the site", true),
    /** By its wording alone. */
    WORDED("looks like website boilerplate", false),
    /** The headline of another article. */
    TEASER("is the headline of another article", false),
    /** The author of the article, and who that is. */
    AUTHOR("is the page's note about the author", false),
    /** Where a press office is reached. */
    CONTACT("is a contact address below the text", false),
    /** A short line with a line of the page above and below it. */
    BETWEEN("is between lines of website boilerplate", false);

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
