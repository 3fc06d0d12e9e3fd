package io.github.copydesk.format.xml;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.BlockBuilder;
import io.github.copydesk.text.Span;

/**
 * HTML with the tags that WordPress adds when it shows the text: an empty line ends a paragraph, a line end
 * breaks the line. What its block editor wrote has them all.
 */
final class Paragraphs {
    private static final String BLOCK_EDITOR = "<!-- wp:";

    private final Block html;
    private final String text;
    private final BlockBuilder marked = new BlockBuilder();
    /** The end of the tag or comment that was begun. */
    private int tagEnd;

    private Paragraphs(Block html) {
        this.html = html;
        this.text = html.text();
    }

    static Block marked(Block html) {
        return html.text().contains(BLOCK_EDITOR) ? html : new Paragraphs(html).marked();
    }

    private Block marked() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '<' && at >= tagEnd) {
                tagEnd = tagEnd(at);
            }
            int stop = c == '\n' && at >= tagEnd ? spaceEnd(at) : at + 1;
            if (c == '\n' && at >= tagEnd) {
                boolean empty = text.substring(at + 1, stop).indexOf('\n') >= 0;
                boolean besideTag = text.charAt(at - 1) == '>' || text.charAt(Math.min(stop, text.length() - 1)) == '<';
                marked.append(empty ? "<hr>" : besideTag ? "\n" : "<br>", html.span(at, stop));
            } else {
                Span span = html.span(at, stop);
                marked.append(text.substring(at, stop), span);
            }
            at = stop;
        }
        return marked.build(html.kind(), 0);
    }

    private int tagEnd(int at) {
        boolean comment = text.startsWith("<!--", at);
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (!comment && !Character.isLetter(next) && next != '/') {
            return at;
        }
        int end = comment ? text.indexOf("-->", at) : nextBracket(at + 1);
        return end < 0 ? text.length() : end;
    }

    private int nextBracket(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '>' && text.charAt(at) != '<') {
            at++;
        }
        return at;
    }

    private int spaceEnd(int at) {
        int stop = at;
        while (stop < text.length() && XmlScanner.isSpace(text.charAt(stop))) {
            stop++;
        }
        return stop;
    }
}
