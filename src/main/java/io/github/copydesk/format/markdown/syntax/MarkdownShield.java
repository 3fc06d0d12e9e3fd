package io.github.copydesk.format.markdown.syntax;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Goes through a source once, and shows each place to the families of syntax that can begin there, before the parser of
 * Markdown sees it.
 */
public final class MarkdownShield {
    /** No-break spaces alone make a line that ends a paragraph for its author, though not for CommonMark. */
    private static final Pattern EMPTY = Pattern.compile("[ \\t]*+\\u00A0[ \\t\\u00A0]*+(?=\\r?\\n)");

    private static final Pattern TASK =
            Pattern.compile("[ \\t>]*+(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]++)++(\\[[ xX]])[ \\t]");
    /** An item that kramdown replaces by the table of contents, whatever its text is. */
    private static final Pattern CONTENTS = Pattern.compile(
            "[ \\t]*+(?:[-*+]|\\d{1,9}[.)])[ \\t]++([^\\n]{0,200}+)\\r?\\n[ \\t]*+\\{:[^}\\n]{0,100}?\\btoc\\b");
    /** Python-Markdown reads on in Markdown inside of these. */
    private static final Pattern MARKDOWN_INSIDE = Pattern.compile(
            "[ \\t]*+<([a-z]++)(?=[^>\\n]{0,500}?[ ]markdown(?:=|[ >]))[^>\\n]{0,500}+>[ \\t]*+(?=\\r?\\n)");

    private static final Pattern CLOSING = Pattern.compile("[ \\t]*+</([a-z]++)>[ \\t]*+(?=\\r?\\n|\\z)");

    private static final Syntax[] NONE = {};

    private final Scan scan;
    private final String source;
    private final CodeFences fences;
    private final DirectiveFences directives;
    private final ChunkCaptions chunks;
    private final EsmBlocks esm;
    private final JsxSyntax jsx;
    private final Dialect dialect;
    /** The families that can begin with a character. */
    private final Syntax[][] families = new Syntax[128][];

    /** The number of open elements with a name that contain Markdown. */
    private final Map<String, Integer> markdownInside = new HashMap<>();

    private MarkdownShield(String source, Dialect dialect) {
        this.source = source;
        this.scan = new Scan(source);
        this.dialect = dialect;
        this.fences = new CodeFences(source);
        this.directives = new DirectiveFences(scan);
        this.chunks = new ChunkCaptions(scan);
        JsCode code = new JsCode(source);
        this.esm = new EsmBlocks(scan, code);
        this.jsx = new JsxSyntax(scan, code, dialect);
        Arrays.fill(families, NONE);
        add(new CodeSpans(source));
        add(new AttributeSyntax(scan));
        if (dialect.mdx()) {
            add(new ExpressionSyntax(scan, code, dialect.strict()));
        } else {
            add(new TemplateSyntax(scan));
        }
        add(jsx);
        add(new PyMdownSyntax(scan));
        add(new BracketSyntax(scan, dialect.quarto()));
        add(new MathSyntax(scan));
    }

    /** @param start where the front matter ends, which is kept from the parser too */
    public static Scanned scan(String source, int start, Dialect dialect) {
        return new MarkdownShield(source, dialect).scan(start);
    }

    private void add(Syntax syntax) {
        syntax.beginnings().chars().forEach(c -> {
            families[c] = Arrays.copyOf(families[c], families[c].length + 1);
            families[c][families[c].length - 1] = syntax;
        });
    }

    private Scanned scan(int start) {
        scan.clear(0, start);
        char[] chars = source.toCharArray();
        int at = start;
        while (at < chars.length) {
            boolean begins = at == start || (chars[at - 1] < ' ' && scan.isLineStart(at));
            int line = begins ? line(at) : at;
            at = line > at ? line : inline(at, chars[at]);
        }
        jsx.finish();
        return scan.scanned();
    }

    /** The offset at which to continue in the line; the same offset if nothing special is here. */
    private int line(int at) {
        boolean wasCode = fences.isOpen();
        int directive = wasCode || Character.isLetter(source.charAt(at)) ? at : directives.take(at);
        if (directive > at) {
            return directive;
        }
        if (fences.take(at)) {
            if (!wasCode && dialect.quarto()) {
                chunks.read(fences.info());
            }
            int end = source.indexOf('\n', at);
            return end < 0 ? source.length() : end + 1;
        }
        char first = source.charAt(at);
        if (Character.isLetter(first)) {
            return dialect.mdx() ? esm.take(at) : at;
        }
        return switch (sign(at)) {
            case '\u00A0' -> empty(at);
            case '>', '-', '*', '+', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> item(at);
            case '<' -> dialect.mdx() ? at : element(at);
            default -> at;
        };
    }

    /** The first character of a line that is neither a space nor a tab. */
    private char sign(int line) {
        int at = line;
        while (at < source.length() && (source.charAt(at) == ' ' || source.charAt(at) == '\t')) {
            at++;
        }
        return at < source.length() ? source.charAt(at) : '\n';
    }

    private int empty(int at) {
        Matcher empty = matcher(EMPTY, at);
        return empty.lookingAt() ? scan.clear(at, empty.end()) : at;
    }

    /** Removes the check box of a task, and the placeholder of a table of contents. */
    private int item(int at) {
        Matcher task = matcher(TASK, at);
        if (task.lookingAt()) {
            return scan.drop(task.start(1), task.end(1));
        }
        Matcher contents = matcher(CONTENTS, at);
        return contents.lookingAt() ? scan.drop(contents.start(1), contents.end(1)) : at;
    }

    /** Removes the tags of an HTML element whose text is Markdown. */
    private int element(int at) {
        Matcher inside = matcher(MARKDOWN_INSIDE, at);
        if (inside.lookingAt()) {
            markdownInside.merge(inside.group(1), 1, Integer::sum);
            return scan.clear(at, inside.end());
        }
        Matcher closing = markdownInside.isEmpty() ? inside : matcher(CLOSING, at);
        if (closing.lookingAt() && markdownInside.getOrDefault(closing.group(1), 0) > 0) {
            markdownInside.merge(closing.group(1), -1, Integer::sum);
            return scan.clear(at, closing.end());
        }
        return at;
    }

    /** The offset after the syntax that begins here. */
    private int inline(int at, char c) {
        if (c < 128) {
            for (Syntax family : families[c]) {
                int end = family.take(at);
                if (end > at) {
                    return end;
                }
            }
        }
        return at + 1;
    }

    private Matcher matcher(Pattern pattern, int at) {
        return pattern.matcher(source).region(at, source.length());
    }
}
