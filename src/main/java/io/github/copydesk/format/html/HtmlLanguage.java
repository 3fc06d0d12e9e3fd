package io.github.copydesk.format.html;

import io.github.copydesk.text.LanguageTag;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The language of a page, and its elements in other languages. */
final class HtmlLanguage {
    /** The language of the page: of its root, its body, its head, or of the one element that holds all of a piece. */
    static Optional<String> of(Document page) {
        Stream<Element> roots = page.children().stream().limit(1);
        Element body = page.body();
        Stream<Element> bodies = Stream.of(body);
        Stream<Element> only = body.childrenSize() == 1 ? Stream.of(body.child(0)) : Stream.empty();
        return Stream.of(
                        roots.map(HtmlLanguage::declared),
                        bodies.map(HtmlLanguage::declared),
                        meta(page),
                        only.map(HtmlLanguage::declared))
                .flatMap(it -> it)
                .flatMap(value -> LanguageTag.of(value).stream())
                .findFirst();
    }

    private static Stream<String> meta(Document page) {
        return page.head().children().stream()
                .filter(it -> it.normalName().equals("meta"))
                .filter(it -> it.attr("http-equiv").equalsIgnoreCase("content-language"))
                .map(it -> it.attr("content").split(",", 2)[0]);
    }

    private static String declared(Element element) {
        return element.hasAttr("lang") ? element.attr("lang") : element.attr("xml:lang");
    }

    /** Whether the element says that it is in another language than the document. */
    static boolean isForeign(Element element, String language) {
        String name = element.normalName();
        if (language.isEmpty() || name.equals("html") || name.equals("body")) {
            return false;
        }
        String declared = declared(element);
        return !declared.isEmpty()
                && LanguageTag.of(declared)
                        .filter(it -> !LanguageTag.primary(it).equals(LanguageTag.primary(language)))
                        .isPresent();
    }

    private HtmlLanguage() {}
}
