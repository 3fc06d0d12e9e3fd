package io.github.copydesk.format.rst;

import io.github.copydesk.text.Mask;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The reading of roles; a file may define its own roles. */
final class RstRoles {
    /** The reading of interpreted text. */
    enum Reading {
        /** The text is read. */
        TEXT(Mask.Kind.CODE),
        /** The title is read, {@code title <target>}; without one, the generator writes its own. */
        TITLE(Mask.Kind.LIVE),
        /** The title is read if it has several words; otherwise it is a name in code. */
        NAME(Mask.Kind.CODE),
        CODE(Mask.Kind.CODE),
        FILE_NAME(Mask.Kind.FILE_NAME),
        MATH(Mask.Kind.MATH);

        private final Mask.Kind mask;

        Reading(Mask.Kind mask) {
            this.mask = mask;
        }

        Mask.Kind mask() {
            return mask;
        }
    }

    private static final Set<String> TEXT = Set.of(
            ("emphasis strong sub sup subscript superscript title title-reference t dfn term abbr abbreviation ac acronym"
                            + " index strike del ins underline u bold italic bolditalic small smallcaps big")
                    .split(" "));
    private static final Set<String> TITLE =
            Set.of("ref doc any numref download cite eq hoverxref pep rfc fa link".split(" "));
    private static final Set<String> CODE = Set.of(
            ("code code-py literal kbd samp command program option envvar makevar manpage mimetype newsgroup regexp token"
                            + " keyword guilabel menuselection raw bash sh python")
                    .split(" "));

    private final Map<String, Reading> own = new HashMap<>();

    /** A role that the file defines; without a role that it is made of, it only gives its text a look. */
    void define(String name, String base) {
        String key = name.toLowerCase(Locale.ROOT);
        own.put(key, base.isEmpty() || base.equals(key) ? Reading.TEXT : of(base));
    }

    Reading of(String name) {
        String role = name.toLowerCase(Locale.ROOT);
        Reading known = own.get(role);
        if (known != null) {
            return known;
        }
        String last = role.substring(role.lastIndexOf(':') + 1);
        if (TEXT.contains(last)) {
            return Reading.TEXT;
        } else if (TITLE.contains(last)) {
            return Reading.TITLE;
        } else if (CODE.contains(last)) {
            return Reading.CODE;
        }
        return switch (last) {
            case "math" -> Reading.MATH;
            case "file", "path" -> Reading.FILE_NAME;
            default -> Reading.NAME;
        };
    }
}
