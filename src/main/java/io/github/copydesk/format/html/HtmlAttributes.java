package io.github.copydesk.format.html;

import io.github.copydesk.text.Block;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The attributes that readers see or hear. */
final class HtmlAttributes {
    private static final List<String> ANYWHERE = List.of("title", "aria-label", "aria-description", "aria-placeholder");
    private static final Set<String> UNSEEN =
            Set.of("link", "style", "script", "meta", "template", "base", "head", "html");
    private static final Map<String, List<String>> OWN = Map.of(
            "img", List.of("alt"),
            "area", List.of("alt"),
            "input", List.of("placeholder"),
            "textarea", List.of("placeholder"),
            "option", List.of("label"),
            "optgroup", List.of("label"),
            "table", List.of("summary"));
    private static final Set<String> BUTTONS = Set.of("submit", "button", "reset");
    private static final Map<String, Block.Kind> METAS = Map.of(
            "description", Block.Kind.SUMMARY,
            "dc.description", Block.Kind.SUMMARY,
            "og:title", Block.Kind.SUMMARY,
            "og:description", Block.Kind.SUMMARY,
            "og:image:alt", Block.Kind.CAPTION,
            "twitter:title", Block.Kind.SUMMARY,
            "twitter:description", Block.Kind.SUMMARY,
            "twitter:image:alt", Block.Kind.CAPTION);

    /** The names of the attributes, with the kind of their values. */
    static Map<String, Block.Kind> shown(Element element) {
        String name = element.normalName();
        Map<String, Block.Kind> shown = new LinkedHashMap<>();
        if (name.equals("meta")) {
            String property = element.hasAttr("property") ? element.attr("property") : element.attr("name");
            Block.Kind kind = METAS.get(property.toLowerCase(Locale.ROOT));
            return kind == null ? shown : Map.of("content", kind);
        }
        if (UNSEEN.contains(name)) {
            return shown;
        }
        ANYWHERE.forEach(attribute -> shown.put(attribute, Block.Kind.CAPTION));
        OWN.getOrDefault(name, List.of()).forEach(attribute -> shown.put(attribute, Block.Kind.CAPTION));
        if (name.equals("input")) {
            String type = element.attr("type").toLowerCase(Locale.ROOT);
            if (BUTTONS.contains(type)) {
                shown.put("value", Block.Kind.CAPTION);
            } else if (type.equals("image")) {
                shown.put("alt", Block.Kind.CAPTION);
            }
        }
        return shown;
    }

    private HtmlAttributes() {}
}
