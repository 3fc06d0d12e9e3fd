package io.github.copydesk.format.asciidoc;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Mask;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Draws inline macros and web addresses of AsciiDoc: {@code name:target[text]}, {@code https://x[text]}. */
final class AsciiDocMacros {
    private static final Pattern SCHEME = Pattern.compile("(?:https?|ftps?|irc|file)");
    private static final String AFTER_ADDRESS = ".,;:!?'\"*_`)”’";

    /** What follows the text of a link: {@code text,window=_blank}. */
    private static final Pattern ATTRIBUTES = Pattern.compile(",\\s*+[\\w-]++\\s*+=");

    private final Stencil stencil;
    private final String text;
    private final Brackets brackets;
    private final MarkPairs pairs;
    private int linkEnd = -1;
    private int asideEnd = -1;
    private int targetEnd = -1;

    AsciiDocMacros(Stencil stencil, Brackets brackets, MarkPairs pairs) {
        this.stencil = stencil;
        this.text = stencil.text();
        this.brackets = brackets;
        this.pairs = pairs;
    }

    /** Draws the macro that begins with this letter, if one does; the answer is where to go on. */
    int draw(int at) {
        int colon = at;
        while (pairs.isWord(colon) || (colon < text.length() && text.charAt(colon) == '-')) {
            colon++;
        }
        if (colon == text.length() || text.charAt(colon) != ':' || pairs.isWord(at - 1)) {
            return colon;
        }
        String name = text.substring(at, colon);
        if (text.startsWith("://", colon) && SCHEME.matcher(name).matches()) {
            return address(at, colon + 3, Mask.Kind.URL);
        }
        int open = endOfTarget(colon + 1);
        int close = open < text.length() && text.charAt(open) == '[' ? brackets.partner(open) : -1;
        return close < 0 ? colon + 1 : macro(name, at, open, close);
    }

    private int macro(String name, int at, int open, int close) {
        return switch (name) {
            case "link", "xref", "indexterm2" -> link(at, at + name.length() + 1, open, close, Mask.Kind.URL);
            case "mailto" -> link(at, at + name.length() + 1, open, close, Mask.Kind.EMAIL);
            case "footnote", "footnoteref" -> footnote(at, open, close);
            case "anchor", "indexterm" -> {
                stencil.drop(at, close + 1);
                yield close + 1;
            }
            case "image", "icon", "video", "audio" -> mask(Mask.Kind.FILE_NAME, at, close + 1);
            case "stem", "latexmath", "asciimath" -> mask(Mask.Kind.MATH, at, close + 1);
            case "kbd", "btn", "menu", "pass" -> mask(Mask.Kind.CODE, at, close + 1);
            default -> isCustom(name, at, open) ? mask(Mask.Kind.CODE, at, close + 1) : open;
        };
    }

    /** {@code issue:123[]} of somebody's extension, but not {@code said:[sic]}. */
    private boolean isCustom(String name, int at, int open) {
        int target = at + name.length() + 1;
        return open > target && pairs.isWord(target) && name.chars().noneMatch(Character::isUpperCase);
    }

    private int mask(Mask.Kind kind, int start, int end) {
        stencil.mask(kind, start, end);
        return end;
    }

    private int footnote(int at, int open, int close) {
        if (at < Math.max(asideEnd, linkEnd)) {
            return mask(Mask.Kind.CODE, at, close + 1);
        }
        asideEnd = close + 1;
        stencil.drop(at, open + 1);
        stencil.drop(close, close + 1);
        stencil.aside(Block.Kind.PARAGRAPH, at, close + 1);
        return open + 1;
    }

    private int link(int at, int target, int open, int close, Mask.Kind kind) {
        if (at < linkEnd) {
            return mask(kind, at, close + 1);
        }
        linkEnd = close + 1;
        int start = open + 1;
        int quote = text.startsWith("\"", start) ? pairs.next("\"", start + 1) : -1;
        Matcher attributes = ATTRIBUTES.matcher(text).region(start, close);
        int end = attributes.find() ? attributes.start() : close;
        if (quote > 0 && quote < close) {
            start++;
            end = quote;
        }
        if (end > start && text.charAt(end - 1) == '^') {
            end--;
        }
        boolean silent = text.substring(start, end).isBlank() || text.startsWith("role=", start);
        if (silent) {
            stencil.drop(at, target);
            stencil.mask(kind, target, open);
            stencil.drop(open, close + 1);
            return close + 1;
        }
        stencil.drop(at, start);
        stencil.drop(end, close + 1);
        return start;
    }

    /**
     * Draws an address, as a link where a text follows it: {@code {site}/page[the page]}.
     *
     * @param known up to where it is one for certain
     * @param kind of what stays when there is no text
     */
    int address(int at, int known, Mask.Kind kind) {
        int end = known;
        while (end < text.length() && !pairs.isSpace(end) && "[]<>\"|`".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        int close = end < text.length() && text.charAt(end) == '[' ? brackets.partner(end) : -1;
        if (close > 0) {
            return link(at, at, end, close, kind);
        }
        if (kind == Mask.Kind.CODE) {
            return mask(kind, at, known);
        }
        boolean angled = at > 0 && end < text.length() && text.charAt(at - 1) == '<' && text.charAt(end) == '>';
        if (angled) {
            stencil.drop(at - 1, at);
            stencil.drop(end, end + 1);
        }
        while (end > known && AFTER_ADDRESS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return mask(kind, at, end);
    }

    /** The bracket or blank that ends a target; remembered, since a chain of colons asks for the same one each time. */
    private int endOfTarget(int from) {
        if (text.startsWith("++", from)) {
            int close = pairs.next("++", from + 2);
            return close < 0 ? from : close + 2;
        }
        if (targetEnd < from) {
            targetEnd = from;
            while (targetEnd < text.length() && text.charAt(targetEnd) != '[' && !pairs.isSpace(targetEnd)) {
                targetEnd++;
            }
        }
        return targetEnd;
    }
}
