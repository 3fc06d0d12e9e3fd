package io.github.copydesk.verdict;

import java.util.Locale;

/** The kinds of blocks of a page that are identified by their form or by the blocks beside them, not by a word list. */
enum PageBlock {
    /** Code of a script, a style sheet or a site's editor. */
    CODE("is left over from a script or style sheet of the page", true),
    SHARE_BAR("is a row of buttons of the page", true),
    MENU("is a menu of the page", true),
    /** Share prices, weather, numbers of reactions. */
    TICKER("is a counter or ticker of the page", true),
    COUNTER("is page numbering", true),
    /** The date and time when the page was made or changed. */
    STAMP("is the page's own date", true),
    /** Author, category and views in a row. */
    FIELDS("is the page's byline for the article", true),
    ADDRESS("is a web address shown by the page", true),
    /** The title of the previous or next article, with an arrow. */
    ARROW("links to another page", true),
    /** The credit of a picture that is missing. */
    PICTURE("credits a picture that is not here", true),
    /** A label of the page with its object. */
    LABELLED("is a labeled value of the page", true),
    /** A notice of the site about cookies, players, comments or rights. */
    NOTICE("is a notice of the site", true),
    /** A line identified only by its wording. */
    WORDED("looks like website boilerplate", false),
    /** A line that other articles have word for word. */
    RECURRING("is a line that many articles have", false),
    /** The headline of another article. */
    TEASER("is the headline of another article", false),
    /** The author's name with a description. */
    AUTHOR("is the page's note about the author", false),
    /** The contact address of a press office. */
    CONTACT("is a contact address of the page", false),
    /** A short line between two lines of the page. */
    BETWEEN("is between lines of website boilerplate", false);

    private final String fact;
    private final boolean alone;

    PageBlock(String fact, boolean alone) {
        this.fact = fact;
        this.alone = alone;
    }

    /** The end of the message, after the quoted text. */
    String fact() {
        return fact;
    }

    /** Whether the form alone is enough. */
    boolean isEnoughAlone() {
        return alone;
    }

    /** The name in features. */
    String feature() {
        return "block-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
