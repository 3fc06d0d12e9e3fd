package io.github.copydesk.style.passage;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.FileType;
import io.github.copydesk.text.Mask;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the inline markup of a block. The parser of the format has removed it from the text, so it is in the gaps of
 * the source between two adjacent characters of the text.
 */
final class InlineMarks {
    private static final String TAG = "</?(?<tag>[A-Za-z][A-Za-z0-9]*)\\b[^<>]*>";
    private static final Pattern MARK = Pattern.compile(TAG
            + "|(?<picture>!\\[)|(?<open>\\[)|(?<close>\\](?:\\([^)]*\\)|\\[[^\\]]*\\])?)"
            + "|(?<quote>`)|(?<two>\\*\\*|__)|(?<one>[*_])");
    /**
     * The markup at the end of a gap before a block, which begins with the block's own marks, such as that of a list.
     */
    private static final Pattern BEFORE = Pattern.compile("(?:[*_\\[`]|<[A-Za-z][^<>]*>)+$");

    private static final Pattern AFTER =
            Pattern.compile("^(?:[*_`]|\\](?:\\([^)]*\\)|\\[[^\\]]*\\])?|</[A-Za-z]+>| <[^<>]*>`_)+");
    private static final int FAR = 400;

    private final Block block;
    private final String source;
    private final FileType type;
    private final Map<String, Integer> open = new HashMap<>();
    private final List<Inline> found = new ArrayList<>();

    private InlineMarks(Block block, String source, FileType type) {
        this.block = block;
        this.source = source;
        this.type = type;
    }

    static List<Inline> in(Block block, String source, FileType type) {
        return new InlineMarks(block, source, type).read();
    }

    private List<Inline> read() {
        int length = block.text().length();
        Span whole = block.span();
        String before = source.substring(lineStart(whole.start()), whole.start());
        Matcher first = BEFORE.matcher(before);
        int from = first.find() ? whole.start() - before.length() + first.start() : whole.start();
        int end = from;
        for (int i = 0; i < length; i++) {
            Span span = block.span(i, i + 1);
            if (span.start() > end) {
                gap(source.substring(end, span.start()), i);
            }
            end = Math.max(end, span.end());
        }
        Matcher last = AFTER.matcher(source).region(whole.end(), Math.min(source.length(), whole.end() + FAR));
        if (last.find()) {
            gap(last.group(), length);
        }
        for (Mask mask : block.masks()) {
            if (mask.kind() == Mask.Kind.CODE) {
                found.add(new Inline(Inline.CODE, mask.start(), mask.end()));
            }
        }
        return found;
    }

    private int lineStart(int at) {
        int start = source.lastIndexOf('\n', at - 1) + 1;
        return Math.max(start, at - FAR);
    }

    private void gap(String markup, int at) {
        Matcher mark = MARK.matcher(markup);
        while (mark.find()) {
            if (mark.group("tag") != null) {
                boolean closes = mark.group().startsWith("</");
                Inline.ofElement(mark.group("tag")).ifPresent(it -> set(it, at, !closes));
            } else if (mark.group("open") != null) {
                set(Inline.LINK, at, true);
            } else if (mark.group("close") != null) {
                set(Inline.LINK, at, false);
            } else if (mark.group("quote") != null) {
                // A word between two of these is a link in reStructuredText; in other formats it is masked with its
                // code.
                toggle(type == FileType.RESTRUCTURED_TEXT ? Inline.LINK : "", at);
            } else if (mark.group("two") != null) {
                toggle(isAsciiDoc() && mark.group().startsWith("_") ? Inline.EMPHASIS : Inline.STRONG, at);
            } else if (mark.group("one") != null) {
                toggle(isAsciiDoc() && mark.group().equals("*") ? Inline.STRONG : Inline.EMPHASIS, at);
            }
        }
    }

    private boolean isAsciiDoc() {
        return type == FileType.ASCIIDOC;
    }

    private void toggle(String word, int at) {
        if (!word.isEmpty()) {
            set(word, at, !open.containsKey(word));
        }
    }

    private void set(String word, int at, boolean opens) {
        if (opens) {
            open.put(word, at);
            return;
        }
        Integer start = open.remove(word);
        if (start != null && start < at) {
            found.add(new Inline(word, start, at));
        }
    }
}
