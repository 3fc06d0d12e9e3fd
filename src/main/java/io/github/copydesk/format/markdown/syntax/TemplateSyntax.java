package io.github.copydesk.format.markdown.syntax;

import io.github.copydesk.format.mask.TemplateTags;
import io.github.copydesk.text.Mask;
import java.util.Locale;
import java.util.Set;

/**
 * Tags that a site generator replaces: their comments are dropped, code between two of them is masked with them, and
 * what readers see in their arguments is read apart.
 */
final class TemplateSyntax implements Syntax {
    /** Tags that contain code, data or a picture made of characters. */
    private static final Set<String> CODE = Set.of(
            "asciinema",
            "chart",
            "chem",
            "code",
            "code-block",
            "code-toggle",
            "codeblock",
            "d2",
            "dot",
            "echarts",
            "gist",
            "goat",
            "graphviz",
            "highlight",
            "javascript",
            "json",
            "katex",
            "kroki",
            "latex",
            "math",
            "mathjax",
            "mermaid",
            "plantuml",
            "prettify",
            "prism",
            "schema",
            "script",
            "style",
            "stylesheet",
            "svg");
    /** Tags whose unnamed arguments are titles. */
    private static final Set<String> TITLED =
            Set.of("accordion", "collapse", "details", "expand", "expander", "img", "spoiler", "tab", "tabitem");

    private static final int LONGEST = 20_000;

    private final Scan scan;
    private final String source;
    private final TemplateTags tags;
    private final PairedTags paired;
    private final QuotedArguments arguments;
    private final TabSets tabs;
    private int rawEnd = -1;

    TemplateSyntax(Scan scan) {
        this.scan = scan;
        this.source = scan.source();
        this.tags = new TemplateTags(source);
        this.paired = new PairedTags(source);
        this.arguments = new QuotedArguments(scan);
        this.tabs = new TabSets(scan);
    }

    @Override
    public String beginnings() {
        return "{$#<[%*";
    }

    @Override
    public int take(int at) {
        int end = tags.end(at);
        if (end == at) {
            end = longInclude(at);
        }
        if (end == at) {
            return at;
        }
        if (at < rawEnd) {
            return scan.mask(Mask.Kind.CODE, at, Math.min(end, rawEnd));
        }
        if (isComment(at)) {
            return scan.drop(at, end);
        }
        if (source.startsWith("{{</*", at) || source.startsWith("{{%/*", at)) {
            return scan.mask(Mask.Kind.CODE, at, end);
        }
        TemplateTag tag = TemplateTag.at(source, at, end);
        return tag.name().isEmpty() ? scan.mask(Mask.Kind.TEMPLATE, at, end) : named(tag, at, end);
    }

    /** An include may have empty lines between its arguments, or in them, when they are quoted. */
    private int longInclude(int at) {
        if (!source.startsWith("{% include", at)) {
            return at;
        }
        int next = at + 2;
        while (next < source.length() && next - at < LONGEST) {
            char c = source.charAt(next);
            if (source.startsWith("%}", next)) {
                return next + 2;
            }
            if (c == '{' || c == '}') {
                return at;
            }
            boolean quoted = c == '"' && source.charAt(next - 1) == '=';
            next = quoted ? source.indexOf('"', next + 1) + 1 : next + 1;
            if (next == 0) {
                return at;
            }
        }
        return at;
    }

    private boolean isComment(int at) {
        return source.startsWith("{#", at)
                || source.startsWith("{*", at)
                || source.startsWith("{{/*", at)
                || source.startsWith("{{!", at)
                || source.startsWith("<%#", at);
    }

    private int named(TemplateTag tag, int at, int end) {
        if (tag.closing()) {
            tabs.closed(tag.name(), at);
            return scan.mask(Mask.Kind.TEMPLATE, at, end);
        }
        int close = isPaired(tag, end) ? paired.closing(tag, end) : -1;
        if (tag.name().equals("comment")) {
            return scan.drop(at, close < 0 ? end : paired.end(close));
        }
        if (tag.name().equals("raw") || tag.name().equals("verbatim")) {
            rawEnd = close < 0 ? end : close;
            return scan.mask(Mask.Kind.TEMPLATE, at, end);
        }
        arguments.read(tag.inner(), end, TabSets.isTab(tag.name()) ? "name" : "", TITLED.contains(tag.name()));
        if (close >= 0) {
            return scan.mask(Mask.Kind.TEMPLATE, at, paired.end(close));
        }
        if (tag.name().equals("tab") && !tag.hugo()) {
            bareLabel(tag.inner(), end - 2);
        }
        tabs.opened(tag.name(), end);
        return scan.mask(Mask.Kind.TEMPLATE, at, end);
    }

    /**
     * Reads the label of a tab, which follows the name of its set if nothing is quoted: <code>{% tab systems Linux
     * %}</code>.
     */
    private void bareLabel(int from, int end) {
        String words = source.substring(from, end);
        int set = words.length() - words.stripLeading().length();
        int space = words.indexOf(' ', set);
        if (space > 0 && words.indexOf('"') < 0 && words.indexOf('=') < 0) {
            scan.caption(from + space, end);
        }
    }

    private boolean isPaired(TemplateTag tag, int end) {
        if (tag.isSelfClosing(source, end)) {
            return false;
        }
        String name = tag.name();
        return CODE.contains(name)
                || name.startsWith("highlight")
                || name.equals("comment")
                || name.equals("raw")
                || name.equals("verbatim")
                || (name.equals("tab") && holdsCode(tag.inner(), end))
                || ((name.equals("set") || name.equals("capture")) && isNamedCode(tag.inner(), end));
    }

    /**
     * Whether a variable is named as code and its value is the text between the tags: <code>{% set codeContent
     * %}</code>.
     */
    private boolean isNamedCode(int from, int end) {
        String inner = source.substring(from, end).toLowerCase(Locale.ROOT);
        return inner.contains("code") && inner.indexOf('=') < 0;
    }

    /** A tab whose language is named holds code of that language. */
    private boolean holdsCode(int from, int end) {
        return source.substring(from, end).contains("lang=");
    }
}
