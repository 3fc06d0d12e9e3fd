package io.github.copydesk.format.html;

import io.github.copydesk.text.Alternative;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Finds the bodies of tabs in a page: elements side by side of which readers see one at a time. */
final class HtmlTabs {
    private static final Set<String> PANELS =
            Set.of("tab-pane", "tab-panel", "tabpanel", "tabcontent", "tabs-panel", "tabbed-block");
    private static final Set<String> BARS = Set.of("nav-tabs", "tab-links", "tablist", "tabs-nav", "tabbed-labels");
    /** The element with this class is a body on some sites, and on others contains all bodies. */
    private static final String CONTENT = "tab-content";

    private final int base;
    private final List<Alternative> alternatives = new ArrayList<>();
    private int sets;

    private HtmlTabs(int base) {
        this.base = base;
    }

    static List<Alternative> of(Document page, int base) {
        HtmlTabs tabs = new HtmlTabs(base);
        Set<Element> parents = Collections.newSetFromMap(new IdentityHashMap<>());
        page.traverse((Node node, int depth) -> {
            if (node instanceof Element element && isPanel(element)) {
                Element parent = element.parent();
                if (parent != null && parents.add(parent)) {
                    tabs.add(parent);
                }
            }
        });
        return tabs.alternatives;
    }

    /** Whether an element is the body of a tab, or may be. */
    static boolean isPanel(Element element) {
        return element.attr("role").equals("tabpanel") || hasClass(element, PANELS) || element.hasClass(CONTENT);
    }

    private static boolean isBar(Element element) {
        return element.attr("role").equals("tablist") || hasClass(element, BARS);
    }

    private static boolean hasClass(Element element, Set<String> names) {
        return element.hasAttr("class") && element.classNames().stream().anyMatch(names::contains);
    }

    private void add(Element parent) {
        List<Element> panels = new ArrayList<>();
        for (Element child : parent.children()) {
            if (isBar(child)) {
                end(panels);
            } else if (isPanel(child) && !holdsPanels(child)) {
                panels.add(child);
            }
        }
        end(panels);
    }

    private static boolean holdsPanels(Element element) {
        return element.hasClass(CONTENT) && element.children().stream().anyMatch(HtmlTabs::isPanel);
    }

    private void end(List<Element> panels) {
        if (panels.size() > 1) {
            for (int choice = 0; choice < panels.size(); choice++) {
                Element panel = panels.get(choice);
                if (panel.sourceRange().isTracked() && panel.endSourceRange().isTracked()) {
                    int start = panel.sourceRange().startPos();
                    int stop = Math.max(start, panel.endSourceRange().endPos());
                    alternatives.add(new Alternative(new Span(base + start, base + stop), sets, choice));
                }
            }
            sets++;
        }
        panels.clear();
    }
}
