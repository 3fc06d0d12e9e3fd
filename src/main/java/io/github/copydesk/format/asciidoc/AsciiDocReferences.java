package io.github.copydesk.format.asciidoc;

import io.github.copydesk.format.source.Entity;
import io.github.copydesk.text.Mask;
import java.util.Map;
import java.util.Optional;

/** Reads attribute references, entities, cross references, anchors and index terms of AsciiDoc. */
final class AsciiDocReferences {
    /** The attributes whose value is a character, with their text. */
    private static final Map<String, String> CHARACTERS = Map.ofEntries(
            Map.entry("empty", ""),
            Map.entry("blank", ""),
            Map.entry("sp", " "),
            Map.entry("space", " "),
            Map.entry("nbsp", "\u00A0"),
            Map.entry("zwsp", "\u200B"),
            Map.entry("wj", "\u2060"),
            Map.entry("apos", "'"),
            Map.entry("quot", "\""),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("deg", "°"),
            Map.entry("plus", "+"),
            Map.entry("pp", "++"),
            Map.entry("cpp", "C++"),
            Map.entry("brvbar", "¦"),
            Map.entry("vbar", "|"),
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("startsb", "["),
            Map.entry("endsb", "]"),
            Map.entry("caret", "^"),
            Map.entry("asterisk", "*"),
            Map.entry("tilde", "~"),
            Map.entry("backslash", "\\"),
            Map.entry("backtick", "`"),
            Map.entry("two-colons", "::"),
            Map.entry("two-semicolons", ";;"));

    /** The longest reference; longer text is not searched. */
    private static final int LONGEST = 300;

    private final Stencil stencil;
    private final String text;
    private final Brackets brackets;
    private final MarkPairs pairs;
    private final AsciiDocMacros macros;

    AsciiDocReferences(Stencil stencil, Brackets brackets, MarkPairs pairs, AsciiDocMacros macros) {
        this.stencil = stencil;
        this.text = stencil.text();
        this.brackets = brackets;
        this.pairs = pairs;
        this.macros = macros;
    }

    /** Reads what begins at this offset, if anything does, and returns where to continue. */
    int draw(int at) {
        if (text.startsWith("<<", at)) {
            return crossReference(at);
        }
        if (text.startsWith("[[", at)) {
            return anchor(at);
        }
        if (text.startsWith("((", at)) {
            return indexTerm(at);
        }
        return switch (text.charAt(at)) {
            case '{' -> attribute(at);
            case '&' -> entity(at);
            default -> at + 1;
        };
    }

    private int attribute(int at) {
        if (text.startsWith("{set:", at) || text.startsWith("{counter2:", at)) {
            return silent(at);
        }
        int end = runOf("-_:!", at + 1);
        if (end == at + 1 || end == text.length() || text.charAt(end) != '}' || !pairs.isWord(at + 1)) {
            return at + 1;
        }
        Optional<String> character = Optional.ofNullable(CHARACTERS.get(text.substring(at + 1, end)));
        if (character.isPresent()) {
            stencil.decode(at, end + 1, character.get());
            return end + 1;
        }
        return macros.address(at, end + 1, Mask.Kind.LIVE);
    }

    /** A tag that sets an attribute is invisible. */
    private int silent(int at) {
        int end = pairs.next("}", at);
        if (end < 0 || end - at > LONGEST) {
            return at + 1;
        }
        stencil.drop(at, end + 1);
        return end + 1;
    }

    private int entity(int at) {
        Entity entity = Entity.at(text, at, text.length(), false);
        int end = at + entity.length();
        // As in XML: without a semicolon it is not an entity.
        if (entity.length() == 0 || text.charAt(end - 1) != ';') {
            return at + 1;
        }
        stencil.decode(at, end, entity.decoded());
        return end;
    }

    /** Reads {@code <<id>>}, {@code <<id,text>>}, or {@code <<The Title>>}, whose text is the title. */
    private int crossReference(int at) {
        int end = pairs.next(">>", at + 2);
        boolean refers = end > at + 2
                && end - at < LONGEST
                && (pairs.isWord(at + 2) || "#/.:{\"".indexOf(text.charAt(at + 2)) >= 0);
        if (!refers) {
            return at + 2;
        }
        String inner = text.substring(at + 2, end);
        int comma = inner.indexOf(',');
        if (comma < 0 && inner.indexOf(' ') < 0) {
            stencil.mask(Mask.Kind.LIVE, at, end + 2);
            return end + 2;
        }
        stencil.drop(end, end + 2);
        int start = at + 2 + comma + 1;
        while (start < end && pairs.isSpace(start)) {
            start++;
        }
        stencil.drop(at, start);
        return start;
    }

    private int anchor(int at) {
        int id = text.startsWith("[[[", at) ? at + 3 : at + 2;
        int end = brackets.partner(at);
        int idEnd = runOf("-_:.", id);
        boolean anchor = end > idEnd && idEnd > id && (text.charAt(idEnd) == ',' || text.charAt(idEnd) == ']');
        if (!anchor || text.charAt(end - 1) != ']') {
            return at + 1;
        }
        boolean bibliography = id == at + 3;
        return macros.anchor(at, bibliography ? end : idEnd + 1, end - 1, end + 1);
    }

    /** {@code ((term))} shows the term, {@code (((term, of, many)))} nothing. */
    private int indexTerm(int at) {
        boolean hidden = text.startsWith("(((", at);
        int width = hidden ? 3 : 2;
        int end = pairs.next(")".repeat(width), at + width);
        if (end <= at + width || end - at > LONGEST) {
            return at + width;
        }
        if (hidden) {
            stencil.drop(at, end + 3);
            return end + 3;
        }
        stencil.drop(at, at + 2);
        stencil.drop(end, end + 2);
        return at + 2;
    }

    private int runOf(String others, int from) {
        int end = from;
        while (end < text.length()
                && end - from < LONGEST
                && (Character.isLetterOrDigit(text.charAt(end)) || others.indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }
}
