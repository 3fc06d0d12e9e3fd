package io.github.copydesk.results;

import io.github.copydesk.text.Span;
import java.util.List;

/**
 * A rule of the rule book: its id, its severity, and the page that explains it.
 *
 * @param id kebab-case, names what is wrong; {@code languagetool/<ID>} for a rule of LanguageTool
 * @param title one line for people
 * @param page the Markdown of {@code rule.md} below its front matter
 */
public record Rule(String id, String title, Severity level, String page) {

    public Finding finding(Span span, String message) {
        return new Finding(this, span, message, List.of(), Confidence.CERTAIN, "");
    }

    /** Whether it belongs to a Vale style; its id is {@code Style.Rule} then. */
    public boolean isOfStyle() {
        return id.indexOf('.') > 0 && id.indexOf('/') < 0;
    }

    public Rule at(Severity other) {
        return other == level ? this : new Rule(id, title, other, page);
    }

    /** The same page for one of many rules of another tool: {@code languagetool/EN_A_VS_AN}. */
    public Rule sub(String name, String itsTitle) {
        return new Rule(id + "/" + name, itsTitle, level, page);
    }

    /** The name that switches it on or off with others: its style, or else its folder. */
    public String family() {
        return isOfStyle() ? id.substring(0, id.indexOf('.')) : folder();
    }

    /** The id of the folder in the rule book: {@code languagetool} for {@code languagetool/EN_A_VS_AN}. */
    public String folder() {
        int slash = id.indexOf('/');
        return slash < 0 ? id : id.substring(0, slash);
    }
}
