package io.github.copydesk.format.markdown.syntax;

/**
 * Finds where a piece of JavaScript ends: its brackets are counted, those in strings, templates and comments are not.
 *
 * <p>Code that is never closed, or that turns out to be in no tag, is read more than once; a budget keeps that linear.
 */
final class JsCode {
    private static final int DEEPEST = 200;

    private final String source;
    private long budget;

    JsCode(String source) {
        this.source = source;
        this.budget = 8L * source.length() + 10_000;
    }

    /** The offset after the bracket that closes this one, or -1. */
    int closing(int at) {
        return read(at, false);
    }

    /** The end of the statements that begin here: the first empty line outside of brackets, or -1. */
    int statements(int at) {
        return read(at, true);
    }

    private int read(int start, boolean statements) {
        int end = budget < 0 ? -1 : end(start, statements);
        budget -= (end < 0 ? source.length() : end) - start;
        return end;
    }

    private int end(int start, boolean statements) {
        // Of a template the depth outside, so that the brace that ends its insertion leads back into it.
        int[] templates = new int[DEEPEST];
        int inTemplates = 0;
        int depth = 0;
        int at = start;
        while (at < source.length()) {
            char c = source.charAt(at);
            switch (c) {
                case '{', '(', '[' -> depth++;
                case '}', ')', ']' -> {
                    depth--;
                    if (depth <= 0 && !statements) {
                        return at + 1;
                    }
                    if (c == '}' && inTemplates > 0 && templates[inTemplates - 1] == depth) {
                        inTemplates--;
                        at = template(at + 1);
                        if (source.startsWith("${", at)) {
                            templates[inTemplates++] = depth++;
                            at++;
                        }
                    }
                }
                case '`' -> {
                    at = template(at + 1);
                    if (source.startsWith("${", at)) {
                        if (inTemplates == DEEPEST) {
                            return -1;
                        }
                        templates[inTemplates++] = depth++;
                        at++;
                    }
                }
                case '"', '\'' -> at = string(at);
                case '/' -> at = comment(at);
                case '\n' -> {
                    if (statements && depth <= 0 && isEmptyLine(at + 1)) {
                        return at + 1;
                    }
                }
                default -> {}
            }
            at++;
        }
        return statements && depth <= 0 ? source.length() : -1;
    }

    /** The end of a template literal's text: its closing backtick, or the start of an interpolation. */
    private int template(int from) {
        int at = from;
        while (at < source.length() && source.charAt(at) != '`' && !source.startsWith("${", at)) {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }

    /** The closing quote; the same place where the line has none, for text between tags has apostrophes. */
    private int string(int open) {
        char quote = source.charAt(open);
        for (int at = open + 1; at < source.length(); at++) {
            char c = source.charAt(at);
            if (c == quote) {
                return at;
            }
            if (c == '\n') {
                return open;
            }
            at += c == '\\' ? 1 : 0;
        }
        return open;
    }

    private int comment(int at) {
        if (source.startsWith("/*", at)) {
            int end = source.indexOf("*/", at + 2);
            return end < 0 ? source.length() : end + 1;
        }
        boolean comment = source.startsWith("//", at) && (at == 0 || " \t\n;{}(),".indexOf(source.charAt(at - 1)) >= 0);
        if (!comment) {
            return at;
        }
        int end = source.indexOf('\n', at);
        return end < 0 ? source.length() : end - 1;
    }

    private boolean isEmptyLine(int at) {
        int end = at;
        while (end < source.length() && " \t\r".indexOf(source.charAt(end)) >= 0) {
            end++;
        }
        return end == source.length() || source.charAt(end) == '\n';
    }
}
