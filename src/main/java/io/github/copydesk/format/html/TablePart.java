package io.github.copydesk.format.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A part of a table without its beginning, as Markdown leaves it after an empty line in a table. Outside of a table, a
 * parser of HTML drops the tags of rows and cells.
 */
final class TablePart {
    private static final Pattern FIRST_TAG =
            Pattern.compile("\\s*+<(tr|td|th|thead|tbody|tfoot)\\b", Pattern.CASE_INSENSITIVE);

    private TablePart() {}

    /** Parses HTML; a part of a table as if its table were open. The positions are those in the HTML. */
    static Document parse(Parser parser, String html) {
        Matcher first = FIRST_TAG.matcher(html);
        if (!first.lookingAt()) {
            return parser.parseInput(html, "");
        }
        boolean cell = first.group(1).equalsIgnoreCase("td") || first.group(1).equalsIgnoreCase("th");
        Document page = Document.createShell("");
        Element table = page.body().appendElement("table");
        Element within = cell ? table.appendElement("tr") : table;
        parser.parseFragmentInput(html, new Element(within.tagName()), "").forEach(within::appendChild);
        return page;
    }
}
