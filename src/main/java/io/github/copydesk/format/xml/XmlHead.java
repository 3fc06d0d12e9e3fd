package io.github.copydesk.format.xml;

import io.github.copydesk.format.xml.XmlScanner.Token;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The beginning of an XML file, which shows its kind.
 *
 * @param doctype the name and the identifiers of a DOCTYPE, without the declarations in it
 * @param root the name of the first element
 * @param namespace of the first element
 * @param tag the first tag
 * @param after the text after the first tag
 */
record XmlHead(String doctype, String root, String namespace, String tag, String after) {
    private static final int MOST_TOKENS = 200;

    static XmlHead read(String source) {
        XmlScanner scanner = new XmlScanner(source, new Mistakes(source));
        String doctype = "";
        for (int i = 0; i < MOST_TOKENS; i++) {
            Token token = scanner.next();
            String text = source.substring(scanner.start(), scanner.end());
            if (token == Token.START_TAG) {
                String after = source.substring(scanner.end());
                return new XmlHead(doctype, scanner.name(), namespace(source, scanner), text, after);
            }
            if (token == Token.DOCTYPE) {
                doctype = text.split("\\[", 2)[0];
            } else if (text.startsWith("<!DOCTYPE")) {
                doctype = source.substring(scanner.start()).split("\\[", 2)[0];
            } else if (token == Token.END) {
                break;
            }
        }
        return new XmlHead(doctype, "", "", "", "");
    }

    private static String namespace(String source, XmlScanner scanner) {
        int colon = scanner.name().indexOf(':');
        String attribute = colon < 0 ? "xmlns" : "xmlns:" + scanner.name().substring(0, colon);
        Map<String, String> values = scanner.attributes().stream()
                .collect(Collectors.toMap(
                        XmlScanner.Attribute::name,
                        it -> source.substring(it.value().start(), it.value().end()),
                        (first, second) -> first));
        return values.getOrDefault(attribute, "");
    }

    /** Whether a tag with the name follows closely after the first one. */
    boolean hasElement(String name, int within) {
        int at = after.indexOf("<" + name);
        while (at >= 0 && at < within) {
            int end = at + 1 + name.length();
            if (end == after.length() || !XmlScanner.isNamePart(after.charAt(end))) {
                return true;
            }
            at = after.indexOf("<" + name, end);
        }
        return false;
    }
}
