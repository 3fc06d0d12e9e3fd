package io.github.copydesk.format.mask;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Square-bracket tags of WordPress and its plug-ins: {@code [vc_row css=”…”]}, {@code [/caption]}.
 *
 * <p>Editors write square brackets too: {@code [sic]}, {@code [co-founder]}, {@code [citation needed]}.
 * A tag is recognized by an underscore in its name, by {@code name=value} after it, or by its closing tag. A tag
 * with only a hyphen or a digit in its name must be beside such a tag, or alone.
 */
public final class Shortcodes {
    private static final Set<String> BARE = Set.of("gallery", "caption", "embed", "audio", "video", "playlist");

    /** Names of plug-ins that are ordinary words too: alone in their line, with a number or an address at most. */
    private static final Set<String> ALONE = Set.of(
            ("accordion ad ads adsense addtoany archives blockquote breadcrumbs button calendar carousel chart clear col"
                            + " column columns contactform countdown divider donate dropcap embedly events facebook form"
                            + " gallerybox googlemap googlemaps grid highlight icon iframe instagram jetpack layerslider"
                            + " login loginform map member members membership mappress newsletter nextpage nggallery"
                            + " pagelist paywall pdf pinterest poll portfolio posts postlist products pullquote quiz"
                            + " recent recipe register restrict restricted row searchform section separator share"
                            + " shareaholic sidebar sitemap slider slideshow social soundcloud spacer spoiler spotify"
                            + " subscribe subscription tab table tablepress tabs testimonials tiktok timeline toc toggle"
                            + " tweet twitter vimeo widget woocommerce wpvideo youtube")
                    .split(" "));

    /** The names of BBCode, in which forums mark text up. */
    private static final Set<String> FORUM =
            Set.of("center", "code", "color", "font", "img", "left", "list", "quote", "right", "size", "url");

    private static final int LONGEST_NAME = 40;

    private enum Strength {
        NONE,
        MAYBE,
        SURE
    }

    private record Tag(int end, Strength strength) {
        static final Tag NONE = new Tag(0, Strength.NONE);
    }

    private final String text;
    private final Set<String> labels;
    private final Set<String> closed;
    private final BlankLines blankLines;

    /**
     * @param labels of Markdown's link references, in lower case: {@code [like_this]} is a link when it is one of them
     */
    public Shortcodes(String text, Set<String> labels) {
        this.text = text;
        this.labels = labels;
        this.blankLines = new BlankLines(text);
        this.closed = closedNames(text);
    }

    /** Whether WordPress, one of its common plug-ins or a forum has a tag with this name. */
    public static boolean isCommon(String name) {
        return hasUnderscore(name)
                || BARE.contains(name)
                || ALONE.contains(name)
                || FORUM.contains(name)
                || name.startsWith("wp");
    }

    /** The end of the run of tags that begins here; the same offset if there is none. */
    public int end(int at) {
        if (text.charAt(at) != '[') {
            return at;
        }
        int json = BuilderData.jsonEnd(text, at);
        if (json > at) {
            return standsAlone(at, json) ? json : at;
        }
        int end = at;
        int count = 0;
        boolean sure = false;
        for (int next = at; next < text.length() && text.charAt(next) == '['; next = skipSpaces(end)) {
            Tag tag = tag(next);
            if (tag.strength() == Strength.NONE) {
                break;
            }
            sure |= tag.strength() == Strength.SURE;
            end = sure ? BuilderData.encodedEnd(text, tag.end()) : tag.end();
            count++;
        }
        return sure || (count > 0 && standsAlone(at, end)) ? end : at;
    }

    private Tag tag(int at) {
        boolean closing = text.startsWith("[/", at);
        int nameAt = closing ? at + 2 : at + 1;
        int nameEnd = nameEnd(nameAt);
        if (nameEnd == nameAt || nameEnd - nameAt > LONGEST_NAME) {
            return Tag.NONE;
        }
        String name = text.substring(nameAt, nameEnd);
        if (nameEnd == text.length()) {
            return hasUnderscore(name) ? new Tag(nameEnd, Strength.MAYBE) : Tag.NONE;
        }
        char after = text.charAt(nameEnd);
        if (after == '|' && (at == 0 || text.charAt(at - 1) != '[')) {
            int end = BuilderData.barsEnd(text, at);
            return end > at ? new Tag(end, Strength.SURE) : Tag.NONE;
        }
        if (closing) {
            int bracket = skipSpaces(nameEnd);
            return text.startsWith("]", bracket) ? new Tag(bracket + 1, Strength.SURE) : Tag.NONE;
        }
        if (after == ']') {
            return new Tag(nameEnd + 1, isLink(name, nameEnd + 1) ? Strength.NONE : bare(name));
        }
        if (after != '=' && after != '/' && !Character.isWhitespace(after)) {
            return Tag.NONE;
        }
        return withAttributes(at, name, nameEnd);
    }

    private Tag withAttributes(int at, String name, int nameEnd) {
        int limit = Math.min(text.length(), blankLines.from(at));
        ShortcodeAttributes attributes = ShortcodeAttributes.read(text, nameEnd, limit);
        boolean ownValue = text.charAt(nameEnd) == '=';
        boolean known = closed.contains(name);
        boolean told = hasUnderscore(name) || known || BARE.contains(name);
        if (ownValue
                && !told
                && (!attributes.hasValue() || (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))))) {
            return Tag.NONE;
        }
        if (!attributes.closed()) {
            boolean cut = attributes.pairs() > 0 || (hasUnderscore(name) && attributes.end() == limit);
            return cut && (told || attributes.hasValue()) ? new Tag(attributes.end(), Strength.SURE) : Tag.NONE;
        }
        if (isLink(name, attributes.end())) {
            return Tag.NONE;
        }
        if (ALONE.contains(name) && attributes.pairs() == 0 && attributes.words() == 1) {
            return new Tag(attributes.end(), Strength.MAYBE);
        }
        boolean paired = attributes.hasValue() || (attributes.pairs() > 0 && attributes.words() == 0);
        return new Tag(attributes.end(), paired || known || hasUnderscore(name) ? Strength.SURE : Strength.NONE);
    }

    private Strength bare(String name) {
        if (hasUnderscore(name) || BARE.contains(name) || closed.contains(name)) {
            return Strength.SURE;
        }
        return name.length() > 2
                        && isLower(name)
                        && (hasHyphenOrDigit(name) || ALONE.contains(name) || BuilderData.isPluginName(name))
                ? Strength.MAYBE
                : Strength.NONE;
    }

    /** {@code [text](target)}, {@code [text][label]}, {@code [label]}, {@code [label]: target}. */
    private boolean isLink(String name, int end) {
        if (labels.contains(name.toLowerCase(Locale.ROOT)) || text.startsWith("(", end) || text.startsWith(":", end)) {
            return true;
        }
        int close = text.startsWith("[", end) ? text.indexOf(']', end) : -1;
        return close > 0
                && close - end < 100
                && labels.contains(text.substring(end + 1, close).toLowerCase(Locale.ROOT));
    }

    private boolean standsAlone(int start, int end) {
        int before = start;
        while (before > 0 && " \t".indexOf(text.charAt(before - 1)) >= 0) {
            before--;
        }
        int after = end;
        while (after < text.length() && " \t\r".indexOf(text.charAt(after)) >= 0) {
            after++;
        }
        return (before == 0 || text.charAt(before - 1) == '\n')
                && (after == text.length() || text.charAt(after) == '\n');
    }

    private int nameEnd(int at) {
        int end = at;
        while (end < text.length() && end - at <= LONGEST_NAME && isName(text.charAt(end), end == at)) {
            end++;
        }
        return end;
    }

    private static boolean isName(char c, boolean first) {
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return letter || (!first && (c == '_' || c == '-' || (c >= '0' && c <= '9')));
    }

    private int skipSpaces(int at) {
        int limit = blankLines.from(at);
        int next = at;
        while (next < limit && (Character.isWhitespace(text.charAt(next)) || text.charAt(next) == '\u00A0')) {
            next++;
        }
        return next;
    }

    /** Capitals all through, {@code [YOUR_NAME]}, are a gap to fill in, no tag. */
    private static boolean hasUnderscore(String name) {
        return name.indexOf('_') > 0 && !name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static boolean hasHyphenOrDigit(String name) {
        return name.chars().anyMatch(c -> c == '-' || (c >= '0' && c <= '9'));
    }

    private static boolean isLower(String name) {
        return name.equals(name.toLowerCase(Locale.ROOT));
    }

    private static Set<String> closedNames(String text) {
        Set<String> names = new HashSet<>();
        for (int at = text.indexOf("[/"); at >= 0; at = text.indexOf("[/", at + 2)) {
            int end = at + 2;
            while (end < text.length() && end - at <= LONGEST_NAME && isName(text.charAt(end), end == at + 2)) {
                end++;
            }
            if (end > at + 2 && text.startsWith("]", end)) {
                names.add(text.substring(at + 2, end));
            }
        }
        return names;
    }
}
