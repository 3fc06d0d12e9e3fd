package io.github.copydesk.format.mask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The tags that a site generator or mailer replaces: Liquid, Twig, Handlebars, Hugo, ERB, PHP, <code>${name}</code>,
 * {@code %%NAME%%}, {@code *|NAME|*}.
 *
 * <p>A tag with spaces inside ends before the next empty line, so that a tag that is not closed does not mask the rest
 * of the article.
 */
public final class TemplateTags {
    private static final int LONGEST = 4000;

    /** The characters that may be between the brackets. */
    private enum Content {
        ANYTHING,
        /** A comment; the space after its bracket distinguishes it from a heading's id, {@code {#id}}. */
        SPACED,
        /** A name without spaces. */
        NAME
    }

    private record Brackets(String opener, String closer, Content content) {}

    /** Longer openers first. */
    private static final List<Brackets> ALL = List.of(
            new Brackets("{{{", "}}}", Content.ANYTHING),
            new Brackets("{{<", ">}}", Content.ANYTHING),
            new Brackets("{{%", "%}}", Content.ANYTHING),
            new Brackets("{{!--", "--}}", Content.ANYTHING),
            new Brackets("{{/*", "*/}}", Content.ANYTHING),
            new Brackets("{{", "}}", Content.ANYTHING),
            new Brackets("{%", "%}", Content.ANYTHING),
            new Brackets("{#", "#}", Content.SPACED),
            new Brackets("{*", "*}", Content.SPACED),
            new Brackets("${{", "}}", Content.ANYTHING),
            new Brackets("${", "}", Content.NAME),
            new Brackets("#{", "}", Content.NAME),
            new Brackets("<%", "%>", Content.ANYTHING),
            new Brackets("<?php", "?>", Content.ANYTHING),
            new Brackets("<?=", "?>", Content.ANYTHING),
            new Brackets("[%", "%]", Content.SPACED),
            new Brackets("%%", "%%", Content.NAME),
            new Brackets("*|", "|*", Content.NAME));

    private final String text;
    /** The next offset of each closing delimiter; few texts contain any tag. */
    private final Map<String, Ahead> closers = new HashMap<>();

    private final Ahead braces;
    private final BlankLines blankLines;

    public TemplateTags(String text) {
        this.text = text;
        this.braces = new Ahead(text, "{{");
        this.blankLines = new BlankLines(text);
    }

    /** The end of the tag that begins here; the same offset if there is none. */
    public int end(int at) {
        if (!mayBegin(text.charAt(at))) {
            return at;
        }
        for (Brackets brackets : ALL) {
            if (text.startsWith(brackets.opener(), at)) {
                int inner = at + brackets.opener().length();
                int close = closers.computeIfAbsent(brackets.closer(), it -> new Ahead(text, it))
                        .from(inner);
                if (close < text.length() && fits(brackets, inner, close)) {
                    return close + brackets.closer().length();
                }
            }
        }
        return at;
    }

    /** Whether a tag may begin with a character. */
    static boolean mayBegin(char c) {
        return switch (c) {
            case '{', '$', '#', '<', '[', '%', '*' -> true;
            default -> false;
        };
    }

    private boolean fits(Brackets brackets, int inner, int close) {
        if (close - inner > LONGEST) {
            return false;
        }
        return switch (brackets.content()) {
            case NAME -> isName(inner, close);
            case SPACED -> text.charAt(inner) == ' ' && blankLines.from(inner) > close;
            case ANYTHING ->
                blankLines.from(inner) > close && (!brackets.closer().endsWith("}") || braces.from(inner) > close);
        };
    }

    private boolean isName(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && "_.-:?!()[]'".indexOf(c) < 0) {
                return false;
            }
        }
        return end > start && end - start < 100;
    }
}
