package io.github.copydesk.format.markdown.syntax;

import io.github.copydesk.format.mask.BlankLines;
import java.util.HashMap;
import java.util.Map;

/** Skips code spans, in which there are no tags or formulas. */
final class CodeSpans implements Syntax {
    private final String source;
    private final BlankLines blankLines;
    /** The start of the last run of backticks, by its length. */
    private final Map<Integer, Integer> lastRun = new HashMap<>();

    CodeSpans(String source) {
        this.source = source;
        this.blankLines = new BlankLines(source);
        for (int at = source.indexOf('`'); at >= 0; at = source.indexOf('`', end(at))) {
            lastRun.put(end(at) - at, at);
        }
    }

    @Override
    public String beginnings() {
        return "`";
    }

    @Override
    public int take(int at) {
        int inner = end(at);
        int length = inner - at;
        int limit = blankLines.from(at);
        int next = lastRun.getOrDefault(length, 0) > at ? source.indexOf('`', inner) : -1;
        while (next >= 0 && next < limit) {
            int end = end(next);
            if (end - next == length) {
                return end;
            }
            next = source.indexOf('`', end);
        }
        return inner;
    }

    private int end(int at) {
        int end = at;
        while (end < source.length() && source.charAt(end) == '`') {
            end++;
        }
        return end;
    }
}
