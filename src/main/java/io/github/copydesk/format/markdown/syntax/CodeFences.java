package io.github.copydesk.format.markdown.syntax;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises lines of fenced code. Call it at the beginning of each line, in order. */
final class CodeFences {
    private static final Pattern FENCE =
            Pattern.compile("[ \\t>]*+(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]++)*+(`{3,}+|~{3,}+)([^\\n]*+)");

    private final String source;
    private String fence = "";
    private int info;

    CodeFences(String source) {
        this.source = source;
    }

    /** Whether the line that begins here is code or one of its fences. */
    boolean take(int at) {
        if (fence.isEmpty() && Character.isLetter(source.charAt(at))) {
            return false; // as most lines begin; a list in letters is none
        }
        Matcher open = FENCE.matcher(source).region(at, source.length());
        if (!fence.isEmpty()) {
            boolean closes = open.lookingAt()
                    && open.group(1).startsWith(fence)
                    && open.group(2).isBlank();
            fence = closes ? "" : fence;
            return true;
        }
        if (open.lookingAt() && (open.group(1).charAt(0) == '~' || open.group(2).indexOf('`') < 0)) {
            fence = open.group(1);
            info = open.start(2);
            return true;
        }
        return false;
    }

    /** Whether code goes on below the line that was taken last. */
    boolean isOpen() {
        return !fence.isEmpty();
    }

    /** The offset of the language, after the fence that was opened last. */
    int info() {
        return info;
    }
}
