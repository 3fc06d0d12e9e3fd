package io.github.copydesk.format.html;

import io.github.copydesk.text.Block;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The elements of HTML by their function for readers. */
public final class HtmlTags {
    private static final Set<String> BLOCKS = words(
            "address article aside blockquote body button caption center col colgroup dd details dialog dir div dl dt"
                    + " fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html"
                    + " iframe input legend li main menu nav noscript ol optgroup option p pre search section select summary"
                    + " table tbody td textarea tfoot th thead title tr ul video audio");
    private static final Set<String> HIDDEN = words(
            "script style pre template textarea svg math datalist object iframe noembed noframes noscript canvas video"
                    + " audio rt rp rtc");
    private static final Set<String> CODE = words("code kbd samp tt var");
    private static final Set<String> INLINE = words(
            "a abbr acronym b bdi bdo big br cite data del dfn em embed font i img ins label link map mark meta meter"
                    + " output param picture progress q ruby s small source span strike strong sub sup time track u wbr");
    private static final Map<String, Block.Kind> KINDS = Map.ofEntries(
            Map.entry("title", Block.Kind.TITLE),
            Map.entry("h1", Block.Kind.HEADING),
            Map.entry("h2", Block.Kind.HEADING),
            Map.entry("h3", Block.Kind.HEADING),
            Map.entry("h4", Block.Kind.HEADING),
            Map.entry("h5", Block.Kind.HEADING),
            Map.entry("h6", Block.Kind.HEADING),
            Map.entry("li", Block.Kind.LIST_ITEM),
            Map.entry("option", Block.Kind.LIST_ITEM),
            Map.entry("dt", Block.Kind.LIST_ITEM),
            Map.entry("dd", Block.Kind.LIST_ITEM),
            Map.entry("th", Block.Kind.TABLE_HEADER),
            Map.entry("td", Block.Kind.TABLE_CELL),
            Map.entry("caption", Block.Kind.CAPTION),
            Map.entry("figcaption", Block.Kind.CAPTION),
            Map.entry("blockquote", Block.Kind.QUOTATION));

    /** Whether HTML has an element of that name. */
    public static boolean isElement(String name) {
        return INLINE.contains(name) || BLOCKS.contains(name) || HIDDEN.contains(name) || CODE.contains(name);
    }

    /** Whether the text before and after its tags is in separate blocks. */
    public static boolean isBlock(String name) {
        return BLOCKS.contains(name);
    }

    /** Whether the words beside it are separate within one block; a picture between words separates them too. */
    static boolean breaksLine(String name) {
        return name.equals("br") || name.equals("img");
    }

    /** Whether what it holds is no prose. */
    public static boolean isHidden(String name) {
        return HIDDEN.contains(name);
    }

    public static boolean isCode(String name) {
        return CODE.contains(name);
    }

    static boolean isList(String name) {
        return name.equals("ul") || name.equals("ol") || name.equals("dl") || name.equals("menu");
    }

    /** The kind of the text in an element; text outside of all such elements is a paragraph. */
    public static Block.Kind kindOr(String name, Block.Kind other) {
        return KINDS.getOrDefault(name, other);
    }

    /** The name in a tag, in lower case, or nothing when no tag begins here. */
    public static String name(String html, int at) {
        int start = html.startsWith("</", at) ? at + 2 : at + 1;
        int end = start;
        while (end < html.length() && end - start < 20 && isAsciiLetterOrDigit(html.charAt(end))) {
            end++;
        }
        return html.substring(Math.min(start, end), end).toLowerCase(Locale.ROOT);
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    private HtmlTags() {}
}
