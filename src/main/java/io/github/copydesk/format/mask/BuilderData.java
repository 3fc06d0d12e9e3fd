package io.github.copydesk.format.mask;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Data of content management systems and page builders within a text, except tags with attributes: tags with bars, tags
 * named after the content of a plug-in, lists of elements in JSON, and encoded content between two tags.
 */
final class BuilderData {
    /** {@code [img_assist|nid=4|title=A stove]}, as Drupal's filters have it. */
    private static final Pattern BARS =
            Pattern.compile("\\[[a-zA-Z][\\w-]{1,40}(?:\\|[^\\[\\]|\\n]{0,300}){1,20}](?![(\\[])");

    private static final Pattern JSON = Pattern.compile("\\[\\{\"\\w{1,40}\":[^\\n]{1,100000}\\}]");
    private static final Pattern ENCODED = Pattern.compile("\\s{0,3}[A-Za-z0-9+/=%]{24,}(?=\\s{0,3}\\[/)");

    /** Contents of plug-ins; two of these run together are the name of a tag, {@code [recentposts]}. */
    private static final Set<String> PARTS = Set.of(
            ("archive archives article articles author calendar category comment comments contact content download"
                            + " downloads event events feed file form forms gallery image images link links list login map"
                            + " media member members menu news newsletter page pages photo photos popular post posts product"
                            + " products recent related search share signup sitemap slider slideshow social tag tags team"
                            + " testimonial testimonials user users video videos widget")
                    .split(" "));

    private static final int SHORTEST = 3;

    private BuilderData() {}

    /** The end of a tag with bars that begins here, or the same offset; with a single bar, it must have a value. */
    static int barsEnd(String text, int at) {
        Matcher tag = BARS.matcher(text).region(at, text.length());
        return tag.lookingAt() && tag.group().indexOf('=') > 0 ? tag.end() : at;
    }

    /** The end of a list of elements in JSON that begins here, or the same offset. */
    static int jsonEnd(String text, int at) {
        if (!text.startsWith("[{\"", at)) {
            return at;
        }
        Matcher list = JSON.matcher(text).region(at, text.length());
        return list.lookingAt() ? list.end() : at;
    }

    /** The end of encoded content that begins here and is followed by a closing tag, or the same offset. */
    static int encodedEnd(String text, int at) {
        Matcher content = ENCODED.matcher(text).region(at, text.length());
        return content.lookingAt() ? content.end() : at;
    }

    /** Whether a name in small letters is made of two things that plug-ins show. */
    static boolean isPluginName(String name) {
        for (int at = SHORTEST; at + SHORTEST <= name.length(); at++) {
            if (PARTS.contains(name.substring(0, at)) && PARTS.contains(name.substring(at))) {
                return true;
            }
        }
        return false;
    }
}
