package io.github.copydesk.format.markdown.syntax;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The captions of what a code block of Quarto or R Markdown draws: {@code fig.cap="…"}, {@code #| fig-cap: "…"}. */
final class ChunkCaptions {
    private static final Pattern OPTION = Pattern.compile("[ \\t]*+(?:#|//|--|%%)\\|[ \\t]*+([\\w.-]{1,40}+):[ \\t]*+");

    private final Scan scan;
    private final String source;
    private final QuotedArguments arguments;

    ChunkCaptions(Scan scan) {
        this.scan = scan;
        this.source = scan.source();
        this.arguments = new QuotedArguments(scan, QuotedArguments.CAPTIONS);
    }

    /** @param info where the language of the block is named */
    void read(int info) {
        int at = scan.lineEnd(info);
        if (!source.startsWith("{", info)) {
            return;
        }
        arguments.read(info, at, "", false);
        at = source.indexOf('\n', at) + 1;
        Matcher option = OPTION.matcher(source);
        while (at > 0
                && at < source.length()
                && option.region(at, source.length()).lookingAt()) {
            int end = scan.lineEnd(at);
            if (QuotedArguments.CAPTIONS.contains(option.group(1))) {
                value(option.end(), end);
            }
            at = source.indexOf('\n', end) + 1;
        }
    }

    private void value(int from, int to) {
        int start = from;
        int end = to;
        while (end > start && Character.isWhitespace(source.charAt(end - 1))) {
            end--;
        }
        boolean quoted = end - start > 1
                && "\"'".indexOf(source.charAt(start)) >= 0
                && source.charAt(end - 1) == source.charAt(start);
        boolean folded = end - start == 1 && "|>".indexOf(source.charAt(start)) >= 0;
        if (!folded) {
            scan.caption(quoted ? start + 1 : start, quoted ? end - 1 : end);
        }
    }
}
