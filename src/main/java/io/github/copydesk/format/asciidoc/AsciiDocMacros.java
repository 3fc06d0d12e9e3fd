package io.github.copydesk.format.asciidoc;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Mask;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads inline macros and web addresses of AsciiDoc: {@code name:target[text]}, {@code https://x[text]}. */
final class AsciiDocMacros {
    private static final String ELLIPSIS = "...";
    private static final Pattern SCHEME = Pattern.compile("(?:https?|ftps?|irc|file)");
    private static final int LONGEST_TARGET = 60;
    private static final String AFTER_ADDRESS = ".,;:!?'\"*_`)”’";

    private static final Pattern NO_TEXT = Pattern.compile("(?:role|window|opts|title|id|xrefstyle|target|rel)=");

    /** The attributes after the text of a link: {@code text,window=_blank}. */
    private static final Pattern ATTRIBUTES = Pattern.compile(",\\s*+[\\w-]++\\s*+=");

    private final Stencil stencil;
    private final String text;
    private final Brackets brackets;
    private final MarkPairs pairs;
    private final Passthroughs passthroughs;
    private int linkEnd = -1;
    private int asideEnd = -1;
    private int passEnd = -1;
    private int targetEnd = -1;
    private int addressEnd = -1;

    AsciiDocMacros(Stencil stencil, Brackets brackets, MarkPairs pairs) {
        this.stencil = stencil;
        this.text = stencil.text();
        this.brackets = brackets;
        this.pairs = pairs;
        this.passthroughs = new Passthroughs(stencil);
    }

    /** Reads the macro that begins with this letter, if one does, and returns where to continue. */
    int draw(int at) {
        int colon = at;
        while (pairs.isWord(colon) || (colon < text.length() && text.charAt(colon) == '-')) {
            colon++;
        }
        // An underscore before it is a mark: __xref:quay.adoc[the quay]__.
        boolean within = pairs.isWord(at - 1) && text.charAt(at - 1) != '_';
        if (colon == text.length() || text.charAt(colon) != ':' || within) {
            return colon;
        }
        String name = text.substring(at, colon);
        if (text.startsWith("://", colon) && SCHEME.matcher(name).matches()) {
            return address(at, colon + 3, Mask.Kind.URL);
        }
        boolean doubled = text.startsWith("::", colon);
        int open = endOfTarget(colon + (doubled ? 2 : 1));
        if (open < text.length() && text.charAt(open) != '[') {
            open = endOfSpacedTarget(open);
        }
        int close = open < text.length() && text.charAt(open) == '[' ? brackets.partner(open) : -1;
        if (close < 0) {
            return colon + 1;
        }
        // Some extensions have their macros in a line with two colons: badge::[label=new].
        return doubled && name.length() > 2 ? mask(Mask.Kind.LIVE, at, close + 1) : macro(name, at, open, close);
    }

    private int macro(String name, int at, int open, int close) {
        return switch (name) {
            case "xref" -> link(at, at + name.length() + 1, open, close, Mask.Kind.LIVE);
            case "link", "indexterm2" -> link(at, at + name.length() + 1, open, close, Mask.Kind.URL);
            case "mailto" -> link(at, at + name.length() + 1, open, close, Mask.Kind.EMAIL);
            case "footnote", "footnoteref" -> footnote(at, open, close);
            case "anchor" -> anchor(at, open + 1, close, close + 1);
            case "indexterm" -> {
                stencil.drop(at, close + 1);
                yield close + 1;
            }
            case "image" -> image(at, open, close);
            case "video", "audio" -> mask(Mask.Kind.FILE_NAME, at, close + 1);
            case "stem", "latexmath", "asciimath" -> mask(Mask.Kind.MATH, at, close + 1);
            case "kbd", "btn", "menu", "icon" -> mask(Mask.Kind.LIVE, at, close + 1);
            case "pass" -> pass(at, open, close);
            default -> isCustom(name, at, open, close) ? mask(Mask.Kind.LIVE, at, close + 1) : open;
        };
    }

    /**
     * Whether it is the macro of an extension, {@code issue:123[]}, and not {@code said:[sic]} or
     * {@code so:see below[1]}.
     */
    private boolean isCustom(String name, int at, int open, int close) {
        int target = at + name.length() + 1;
        boolean spaced =
                text.substring(target, Math.min(open, target + LONGEST_TARGET)).indexOf(' ') >= 0;
        boolean number = close > open + 1
                && text.substring(open + 1, Math.min(close, open + 5)).chars().allMatch(Character::isDigit);
        return open > target
                && pairs.isWord(target)
                && name.chars().noneMatch(Character::isUpperCase)
                && !(spaced && (number || name.length() < 3));
    }

    /** An image has no text in its line; its alternative text and its title are separate blocks. */
    private int image(int at, int open, int close) {
        if (at < asideEnd) {
            return mask(Mask.Kind.FILE_NAME, at, close + 1);
        }
        stencil.mask(Mask.Kind.FILE_NAME, at, open);
        int read = open;
        for (Attribute attribute : Attribute.in(text, open + 1, close)) {
            if (attribute.start() < attribute.end() && (attribute.isShown() || attribute.position() == 1)) {
                int from = attribute.start();
                stencil.drop(read, from);
                stencil.aside(Block.Kind.CAPTION, from, attribute.end());
                read = attribute.end();
            }
        }
        stencil.drop(read, close + 1);
        asideEnd = close + 1;
        return open + 1;
    }

    /**
     * Reads an anchor, which is invisible; its text may appear in references to it.
     *
     * @return where to continue
     */
    int anchor(int at, int textStart, int textEnd, int end) {
        boolean reads = textStart < textEnd && at >= asideEnd;
        stencil.drop(at, reads ? textStart : end);
        if (reads) {
            stencil.aside(Block.Kind.CAPTION, textStart, textEnd);
            stencil.drop(textEnd, end);
            asideEnd = end;
        }
        return reads ? textStart : end;
    }

    /** Reads {@code pass:q[text]}, which names the substitutions that still apply. */
    private int pass(int at, int open, int close) {
        boolean marks =
                text.substring(at + 5, Math.min(open, at + 5 + LONGEST_TARGET)).matches(".*[qn].*");
        stencil.drop(at, open + 1);
        stencil.drop(close, close + 1);
        if (marks && at >= passEnd) {
            passEnd = close;
            passthroughs.dropTags(open + 1, close);
        }
        if (marks) {
            return open + 1;
        }
        passthroughs.drawHtml(open + 1, close);
        return close + 1;
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
        boolean silent = text.substring(start, end).isBlank()
                || NO_TEXT.matcher(text).region(start, close).lookingAt();
        if (silent && kind == Mask.Kind.LIVE) {
            return mask(kind, at, close + 1);
        }
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
     * Reads an address, with the text of a link: {@code {site}/page[the page]}.
     *
     * @param known the offset up to which it is certainly an address
     * @param kind of the mask if there is no text
     */
    int address(int at, int known, Mask.Kind kind) {
        int end = endOfAddress(known);
        int close = end < text.length() && text.charAt(end) == '[' ? brackets.partner(end) : -1;
        if (close > 0) {
            return link(at, at, end, close, kind);
        }
        if (kind == Mask.Kind.LIVE) {
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

    /** Cached, since a chain of references asks for the same one each time. */
    private int endOfAddress(int from) {
        if (addressEnd < from) {
            addressEnd = from;
            while (addressEnd < text.length()
                    && !pairs.isSpace(addressEnd)
                    && "[]<>\"|`".indexOf(text.charAt(addressEnd)) < 0) {
                addressEnd++;
            }
        }
        return addressEnd;
    }

    /**
     * The bracket after a target of several words, {@code menu:Build All[Now]}, {@code menu:Save as ...[]}, or the
     * given offset.
     */
    private int endOfSpacedTarget(int from) {
        int at = from;
        while (at < text.length()
                && at - from < LONGEST_TARGET
                && (pairs.isWord(at) || " -&…".indexOf(text.charAt(at)) >= 0 || text.startsWith(ELLIPSIS, at))) {
            at += text.startsWith(ELLIPSIS, at) ? ELLIPSIS.length() : 1;
        }
        boolean ends = at < text.length() && text.charAt(at) == '[' && at > from && !pairs.isSpace(at - 1);
        return ends ? at : from;
    }

    /** The bracket or space that ends a target; cached, since a chain of colons asks for the same one each time. */
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
