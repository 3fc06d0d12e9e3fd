package io.github.copydesk.format.html;

import io.github.copydesk.text.Mask;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The visibility of an element's content.
 *
 * @param hidden whether readers do not see it
 * @param mask the mask if it is no prose
 */
record HtmlSight(boolean hidden, Optional<Mask.Kind> mask) {
    private static final HtmlSight PROSE = new HtmlSight(false, Optional.empty());
    private static final HtmlSight NOTHING = new HtmlSight(true, Optional.empty());
    private static final HtmlSight CODE = new HtmlSight(false, Optional.of(Mask.Kind.CODE));
    private static final HtmlSight LIVE = new HtmlSight(false, Optional.of(Mask.Kind.LIVE));
    private static final Pattern INVISIBLE =
            Pattern.compile("(?:^|;)\\s{0,20}(?:display\\s{0,20}:\\s{0,20}none|visibility\\s{0,20}:\\s{0,20}hidden)");
    /** All of a page may be kept from the translator; its readers read it. */
    private static final Set<String> PAGES = Set.of("html", "body", "main", "article", "section", "div");

    private static final int LONGEST_REFERENCE = 8;

    /** @param language of the document; empty when it is not known */
    static HtmlSight of(Element element, String language) {
        String name = element.normalName();
        if (HtmlTags.isHidden(name) || isInvisible(element) || isFootnote(element)) {
            return NOTHING;
        }
        if (HtmlTags.isCode(name)) {
            return CODE;
        }
        if (HtmlLanguage.isForeign(element, language)) {
            return HtmlTags.isBlock(name) ? NOTHING : LIVE;
        }
        return element.attr("translate").equalsIgnoreCase("no") && !PAGES.contains(name) ? LIVE : PROSE;
    }

    /** Whether an element is invisible at first, such as a tab that is not open. */
    private static boolean isInvisible(Element element) {
        boolean invisible = element.hasAttr("hidden")
                || INVISIBLE.matcher(element.attr("style")).find();
        return invisible && !HtmlTabs.isPanel(element);
    }

    /** The number of a footnote: {@code <sup><a href="#fn1">1</a></sup>}, or the other way round. */
    private static boolean isFootnote(Element element) {
        boolean sup = element.normalName().equals("sup");
        if ((!sup && !isReference(element)) || element.childNodeSize() > 3 || element.childrenSize() != 1) {
            return false;
        }
        Element inner = element.child(0);
        boolean fits = sup ? isReference(inner) : inner.normalName().equals("sup");
        return fits && isShort(inner, 0) && isShort(element, 1);
    }

    private static boolean isReference(Element element) {
        return element.normalName().equals("a") && element.attr("href").startsWith("#");
    }

    private static boolean isShort(Element element, int elements) {
        int length = 0;
        for (Node node : element.childNodes()) {
            length += node instanceof TextNode text ? text.text().strip().length() : 0;
        }
        return element.childrenSize() == elements && length <= LONGEST_REFERENCE;
    }
}
