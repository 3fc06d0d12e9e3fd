package io.github.copydesk.leftovers;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.FileType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds the text that a program shows instead of a missing value, and fields that it did not replace:
 * {@code %FIRSTNAME%}, {@code [object Object]}, "Hello null,". Fields with spaces or filters are masked as template
 * tags.
 */
public final class MergeField {
    private static final Pattern FIELD = Pattern.compile(
            "\\*\\|[A-Z][A-Z0-9_:]{1,40}\\|\\*|%%[A-Za-z_]{2,40}(?:\\|[^%|\\n]{1,40})?%%|%%=[^%\\n]{2,60}=%%"
                    + "|\\{\\*[^{}*\\n]{1,60}\\*\\}|\\{\\$[A-Za-z_][\\w.]{1,40}\\}|\\[%\\w{2,40}%\\]"
                    + "|(?<![\\p{L}\\p{N}%])%(?:[A-Z]{2,12}_?)?(?<!USER)(?:NAME|EMAIL|DATE|TITLE|ADDRESS|CITY|COMPANY)%"
                    + "|(?<![\\p{L}\\p{N}@#_])(@@|#{2,3}|__)[A-Z][A-Z0-9]{1,20}(?:_[A-Z0-9]{1,20}){0,3}\\1(?![\\p{L}\\p{N}@#_])"
                    + "|(?<![\\w/$#{])\\{[a-z]{2,20}(?:_[a-z]{2,20}){1,3}\\}(?![\\w/}])"
                    + "|(?<![\\p{L}\\p{N}%])%[a-z]{2,20}\\.[a-z_]{2,20}%(?![\\p{L}\\p{N}])"
                    + "|\\[\\[[+*~%!$][\\w.]{2,40}[^\\[\\]\\n]{0,80}\\]\\]"
                    + "|__MSG_\\w{2,40}__|\\[\\[(?:nid|fid|uid|tid):\\d[^\\[\\]\\n]{0,100}\\]\\]|\\[\\[\\{\"[^\\n]{2,2000}?\\}\\]\\]"
                    + "|\\{![A-Za-z][\\w.]{2,40}\\}|\\$\\[[a-z_]{2,40}\\]"
                    + "|(?:\\[\\[|«)(?i:[a-z]{2,20}_?(?:name|mail|date|title|city|company|address|phone))(?:\\]\\]|»)");

    /** Every field contains one of these, except fields in percent signs. */
    private static final List<String> FIELD_SIGNS = List.of("|*", "%%", "{", "@@", "##", "__", "[[", "$[", "«");

    /** A field without its end, which an editor or a converter cut off, in text that no generator reads. */
    private static final Pattern UNCLOSED =
            Pattern.compile("\\{\\{ ?[A-Za-z_][\\w.]{1,40}(?=\\s|$)(?![^{}\\n]{0,200}\\}\\})");

    private static final Pattern NO_VALUE = Pattern.compile("\\[object [A-Z]\\w{2,30}\\]|\\bInvalid Date\\b"
            + "|(?<=(?i:\\b(?:by|hello|hi|dear|from|at|on)\\s))(?:undefined|null|NaN)\\b(?=\\s?[,.!]|\\s*$|\\s(?:per ?cent|percent)|\\s(?:on|at|in)\\s\\p{Lu})"
            + "|[$€£]NaN\\b|\\bNaN\\s?%");
    private static final List<String> NO_VALUES = List.of("undefined", "null", "NaN", "[object", "Invalid Date");
    private static final Pattern ONLY_NO_VALUE =
            Pattern.compile("(?:undefined|null|NaN|\\(null\\))(?:,? (?:undefined|null|NaN)){0,3}");
    private static final int LONGEST_VALUE = 40;
    /** The fields in a block; the file type decides which of them a generator would replace. */
    public static List<MatchResult> in(Block block, FileType type) {
        String text = block.text();
        if (text.length() <= LONGEST_VALUE
                && block.kind() == Block.Kind.PARAGRAPH
                && ONLY_NO_VALUE.matcher(text).matches()) {
            return ONLY_NO_VALUE.matcher(text).results().toList();
        }
        List<MatchResult> found = new ArrayList<>(0);
        if (type != FileType.ASCIIDOC && (block.hasAny(FIELD_SIGNS) || hasWordAfterPercent(block))) {
            block.find(FIELD).forEach(found::add);
        }
        if (block.hasAny(NO_VALUES)) {
            block.find(NO_VALUE).forEach(found::add);
        }
        if (type == FileType.PLAIN_TEXT && block.has("{{")) {
            block.find(UNCLOSED).forEach(found::add);
        }
        return found;
    }

    private static boolean hasWordAfterPercent(Block block) {
        String text = block.text();
        int at = block.mayHave('%') ? text.indexOf('%') : -1;
        while (at >= 0 && at + 1 < text.length()) {
            char c = text.charAt(at + 1);
            if (c == '_' || (c < 0x80 && Character.isLetterOrDigit(c))) {
                return true;
            }
            at = text.indexOf('%', at + 1);
        }
        return false;
    }

    private MergeField() {}
}
