package io.github.copydesk.format.xml;

import io.github.copydesk.format.source.Entity;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The entities of a document: those of HTML, and short texts that its DOCTYPE declares.
 *
 * <p>A text may refer to another one that refers to none, so that no entity can grow beyond {@link #LONGEST}. Files and
 * addresses are never followed.
 */
final class XmlEntities {
    private static final int LONGEST = 200;
    private static final int LONGEST_NAME = 80;
    private static final int MOST = 10_000;
    /** How many times as long as its source a text may become. */
    private static final int ROOM = 10_000;

    private static final Set<String> PREDEFINED = Set.of("lt", "gt", "amp", "quot", "apos");

    /** A reference, and its text if that is known. */
    record Reference(int length, Optional<String> text) {}

    private final String source;
    /** An entity that cannot be read as text is declared all the same. */
    private final Map<String, Optional<String>> declared = new HashMap<>();

    /** Entities that refer to no others. */
    private final Map<String, String> plain = new HashMap<>();

    private long growth;

    XmlEntities(String source) {
        this.source = source;
    }

    /** Reads the declarations in a DOCTYPE. */
    void declare(int start, int end) {
        int at = start + 1;
        while (at < end && declared.size() < MOST) {
            char c = source.charAt(at);
            if (source.startsWith("<!--", at)) {
                int close = source.indexOf("-->", at);
                at = close < 0 ? end : close + 3;
            } else if (source.startsWith("<!ENTITY", at)) {
                at = declaration(at + 8, end);
            } else if (c == '"' || c == '\'') {
                at = after(c, at + 1, end);
            } else {
                at++;
            }
        }
    }

    private int declaration(int from, int end) {
        int at = spaceEnd(from, end);
        int nameEnd = nameEnd(at, end);
        String name = source.substring(at, nameEnd);
        at = spaceEnd(nameEnd, end);
        if (name.isEmpty() || at >= end) {
            return Math.max(at, from);
        }
        char quote = source.charAt(at);
        boolean text = quote == '"' || quote == '\'';
        int stop = text ? after(quote, at + 1, end) : at;
        if (!declared.containsKey(name)) {
            declared.put(name, text ? value(name, at + 1, stop - 1) : Optional.empty());
        }
        return stop;
    }

    private Optional<String> value(String name, int start, int end) {
        if (end - start > LONGEST) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        boolean refers = false;
        int at = start;
        while (at < end) {
            char c = source.charAt(at);
            if (c == '<' || c == '%') {
                return Optional.empty();
            }
            if (c != '&') {
                text.append(c);
                at++;
                continue;
            }
            Optional<String> known = Optional.ofNullable(plain.get(source.substring(at + 1, nameEnd(at + 1, end))));
            Reference reference = known.isPresent() ? new Reference(0, known) : standard(at, end);
            if (reference.text().isEmpty()) {
                return Optional.empty();
            }
            refers |= known.isPresent();
            text.append(reference.text().orElseThrow());
            at = known.isPresent() ? nameEnd(at + 1, end) + 1 : at + reference.length();
        }
        if (text.length() > LONGEST || text.indexOf("<") >= 0) {
            return Optional.empty();
        }
        if (!refers) {
            plain.put(name, text.toString());
        }
        return Optional.of(text.toString());
    }

    /** The offset of the next ampersand, or the end. */
    int next(int at, int end) {
        int next = at;
        while (next < end && source.charAt(next) != '&') {
            next++;
        }
        return next;
    }

    /** The reference that begins at an ampersand; its length is 0 when none does. */
    Reference at(int at, int end) {
        int nameEnd = nameEnd(at + 1, Math.min(end, at + LONGEST_NAME));
        if (nameEnd == at + 1 || nameEnd >= end || source.charAt(nameEnd) != ';') {
            return standard(at, end);
        }
        String name = source.substring(at + 1, nameEnd);
        int length = name.length() + 2;
        Optional<String> own = declared.get(name);
        if (own != null && !PREDEFINED.contains(name)) {
            growth += own.map(String::length).orElse(0);
            return new Reference(length, growth > source.length() + ROOM ? Optional.empty() : own);
        }
        Reference standard = standard(at, end);
        return standard.length() > 0 ? standard : new Reference(length, Optional.empty());
    }

    /** A number, or a name that HTML knows. */
    private Reference standard(int at, int end) {
        Entity entity = Entity.at(source, at, end, false);
        return entity.length() > 2 && source.charAt(at + entity.length() - 1) == ';'
                ? new Reference(entity.length(), Optional.of(entity.decoded()))
                : new Reference(0, Optional.empty());
    }

    private int after(char quote, int from, int end) {
        int close = source.indexOf(quote, from);
        return close < 0 || close >= end ? end : close + 1;
    }

    private int spaceEnd(int at, int end) {
        int stop = at;
        while (stop < end && XmlScanner.isSpace(source.charAt(stop))) {
            stop++;
        }
        return stop;
    }

    private int nameEnd(int at, int end) {
        int stop = at;
        while (stop < end && XmlScanner.isNamePart(source.charAt(stop))) {
            stop++;
        }
        return stop;
    }
}
