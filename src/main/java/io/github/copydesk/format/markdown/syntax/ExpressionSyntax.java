package io.github.copydesk.format.markdown.syntax;

import io.github.copydesk.format.mask.BlankLines;
import io.github.copydesk.text.Mask;

/** The expressions of MDX in braces, and the comments that are written as such. */
final class ExpressionSyntax implements Syntax {
    private final Scan scan;
    private final String source;
    private final JsCode code;
    private final BlankLines blankLines;
    private final boolean strict;

    /** @param strict whether an expression that is never closed breaks the page */
    ExpressionSyntax(Scan scan, JsCode code, boolean strict) {
        this.scan = scan;
        this.source = scan.source();
        this.code = code;
        this.blankLines = new BlankLines(source);
        this.strict = strict;
    }

    @Override
    public String beginnings() {
        return "{";
    }

    @Override
    public int take(int at) {
        int end = code.closing(at);
        if (end < 0) {
            end = balanced(at);
        }
        if (end < 0) {
            if (strict) {
                scan.flaw(
                        at,
                        at + 1,
                        "the expression is never closed, so MDX cannot read the page; close it with a brace, or write \\{ for the character");
            }
            return at + 1;
        }
        boolean comment = source.startsWith("{/*", at) && source.startsWith("*/}", end - 3) && end - at >= 6;
        return comment ? scan.comment(at, end) : scan.mask(Mask.Kind.LIVE, at, end);
    }

    /** Counts braces alone, for text in tags may look like an open string; no further than the paragraph. */
    private int balanced(int at) {
        int limit = blankLines.from(at);
        int depth = 0;
        for (int i = at; i < limit && i - at < 4000; i++) {
            char c = source.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }
}
