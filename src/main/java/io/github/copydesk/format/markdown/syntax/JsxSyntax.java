package io.github.copydesk.format.markdown.syntax;

import io.github.copydesk.format.html.HtmlTags;
import io.github.copydesk.format.mask.Ahead;
import io.github.copydesk.text.Mask;
import io.github.copydesk.text.Span;
import io.github.copydesk.text.Stet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tags of components. Those alone in their lines are dropped, so that the text between them is Markdown; of those in
 * the midst of text the parser sees the name alone. In MDX all tags are of this kind, elsewhere those with a capital
 * that close themselves or are closed.
 */
final class JsxSyntax implements Syntax {
    /** Components that contain code or data. */
    private static final Set<String> CODE = Set.of(
            "BlockMath",
            "CodeBlock",
            "Highlight",
            "InlineMath",
            "Latex",
            "Math",
            "Mermaid",
            "Prism",
            "SyntaxHighlighter",
            "Tex");

    private final Scan scan;
    private final String source;
    private final JsCode code;
    private final boolean mdx;
    private final TabSets tabs;
    private final Components components;
    private final Ahead commentEnd;
    private final Map<String, Ahead> closings = new HashMap<>();
    private final Set<String> closed = new HashSet<>();

    JsxSyntax(Scan scan, JsCode code, Dialect dialect) {
        this.scan = scan;
        this.source = scan.source();
        this.code = code;
        this.mdx = dialect.mdx();
        this.tabs = new TabSets(scan);
        this.components = new Components(scan, dialect.strict());
        this.commentEnd = new Ahead(source, "-->");
        for (int at = source.indexOf("</"); at >= 0; at = source.indexOf("</", at + 2)) {
            if (at + 2 < source.length() && Character.isUpperCase(source.charAt(at + 2))) {
                JsxTag.read(source, at, code).ifPresent(tag -> closed.add(tag.name()));
            }
        }
    }

    @Override
    public String beginnings() {
        return "<";
    }

    @Override
    public int take(int at) {
        if (source.startsWith("<!--", at)) {
            int close = commentEnd.from(at + 4);
            int end = Math.min(source.length(), close + 3);
            if (close == source.length()) {
                return mdx ? at : end;
            }
            return mdx ? scan.comment(at, end) : beside(at, end);
        }
        boolean address = at > 1 && source.startsWith("](", at - 2);
        List<JsxTag> run = address ? List.of() : run(at);
        if (run.isEmpty()) {
            return at;
        }
        int end = run.get(run.size() - 1).end();
        boolean alone = isFirst(at) && restIsEmpty(end);
        for (JsxTag tag : run) {
            int next = taken(tag, alone);
            if (next > tag.end()) {
                return next;
            }
        }
        return end;
    }

    /** A comment that text follows begins no block of HTML for its author; for CommonMark it does. */
    private int beside(int at, int end) {
        boolean dropped = !restIsEmpty(end)
                && isFirst(at)
                && scan.lineEnd(at) >= end
                && Stet.in(source, new Span(at, end), 4, 3, false).isEmpty();
        return dropped ? scan.drop(at, end) : end;
    }

    /** Reports components that are still open at the end of the file. */
    void finish() {
        components.finish();
    }

    /** The tags that follow each other here, in one line or over several, with nothing between them but spaces. */
    private List<JsxTag> run(int from) {
        List<JsxTag> run = new ArrayList<>();
        int at = from;
        while (at < source.length() && source.charAt(at) == '<') {
            Optional<JsxTag> tag = JsxTag.read(source, at, code).filter(this::isOurs);
            if (tag.isEmpty()) {
                break;
            }
            run.add(tag.get());
            at = skipSpaces(tag.get().end());
            if (isHidden(tag.get())) {
                break;
            }
        }
        return run;
    }

    private boolean isOurs(JsxTag tag) {
        if (mdx) {
            return true;
        }
        boolean capital =
                !tag.name().isEmpty() && Character.isUpperCase(tag.name().charAt(0));
        return capital && tag.name().length() > 1 && (tag.selfClosing() || closed.contains(tag.name()));
    }

    private int taken(JsxTag tag, boolean alone) {
        String name = tag.name().toLowerCase(Locale.ROOT);
        captions(tag, name);
        if (tag.isComponent()) {
            components.tag(tag);
        }
        if (isHidden(tag)) {
            int close = closings.computeIfAbsent("</" + tag.name(), it -> new Ahead(source, it))
                    .from(tag.end());
            int end = close < source.length() ? source.indexOf('>', close) + 1 : 0;
            if (end > 0) {
                if (tag.isComponent()) {
                    JsxTag.read(source, close, code).ifPresent(components::tag);
                }
                return scan.drop(tag.start(), end);
            }
        }
        if (tag.closing()) {
            tabs.closed(name, tag.start());
        } else if (!tag.selfClosing()) {
            tabs.opened(name, tag.end());
        }
        if (alone || tag.name().isEmpty()) {
            return scan.drop(tag.start(), tag.end());
        }
        if (tag.selfClosing() && tag.isComponent()) {
            return scan.mask(Mask.Kind.LIVE, tag.start(), tag.end());
        }
        return bare(tag);
    }

    /** Leaves of a tag what the parser of Markdown takes for one: its name. */
    private int bare(JsxTag tag) {
        int at = tag.start() + (tag.closing() ? 2 : 1);
        while (at < tag.nameEnd() && isAsciiLetterOrDigit(source.charAt(at))) {
            at++;
        }
        scan.clear(at, tag.end() - (tag.selfClosing() ? 2 : 1));
        return tag.end();
    }

    private void captions(JsxTag tag, String name) {
        boolean labelled = false;
        for (JsxTag.Value value : tag.values()) {
            if (QuotedArguments.isShown(value.name())) {
                scan.caption(value.span().start(), value.span().end());
                labelled = true;
            }
        }
        if (!labelled && TabSets.isTab(name)) {
            tag.values().stream()
                    .filter(value -> value.name().equals("value"))
                    .forEach(value ->
                            scan.caption(value.span().start(), value.span().end()));
        }
    }

    private boolean isHidden(JsxTag tag) {
        return !tag.closing()
                && !tag.selfClosing()
                && (CODE.contains(tag.name()) || (mdx && HtmlTags.isHidden(tag.name())));
    }

    private boolean isFirst(int at) {
        int before = at;
        while (before > 0 && " \t>".indexOf(source.charAt(before - 1)) >= 0) {
            before--;
        }
        return scan.isLineStart(before) || isListMark(before);
    }

    /** Whether a mark of a list item or a definition ends here, the first thing in its line. */
    private boolean isListMark(int end) {
        int at = end - 1;
        if (".)".indexOf(source.charAt(at)) >= 0) {
            while (at > 0 && end - at < 10 && Character.isDigit(source.charAt(at - 1))) {
                at--;
            }
        } else if ("-*+:".indexOf(source.charAt(at)) < 0) {
            return false;
        }
        while (at > 0 && " \t>".indexOf(source.charAt(at - 1)) >= 0) {
            at--;
        }
        return scan.isLineStart(at);
    }

    private boolean restIsEmpty(int at) {
        int end = skipSpaces(at);
        return end == source.length() || source.charAt(end) == '\n' || source.charAt(end) == '\r';
    }

    private int skipSpaces(int from) {
        int at = from;
        while (at < source.length() && (source.charAt(at) == ' ' || source.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
