package io.github.copydesk.format.plain;

import io.github.copydesk.format.html.HtmlReader;
import io.github.copydesk.format.html.HtmlTags;
import io.github.copydesk.format.mask.HtmlTag;
import io.github.copydesk.format.source.Entity;
import io.github.copydesk.format.source.Shield;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.BlockBuilder;
import io.github.copydesk.text.Mask;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The HTML in a text file, which readers of the finished page do not see. One tag alone proves nothing and is text, as
 * it is where a page was copied; a comment, or several tags that are plainly meant, show that the text goes through a
 * browser.
 */
final class TextMarkup {
    /** Fewer tags than this are left over from a page. */
    private static final int FEWEST = 3;

    private static final Shield NO_SHIELD = new Shield.Builder("").build();
    private static final Set<String> ALONE = Set.of("br", "hr", "img", "wbr", "input", "embed");

    private static final Pattern COMMAND = Pattern.compile(
            "<!--(?: /?wp:|\\s?(?:nextpage|pagebreak|noteaser)\\s?-->|#(?:include|echo|exec|if|set)\\b)");

    /** @param code whether it is code to the reader, and not nothing */
    private record Stretch(int start, int end, boolean code) {}

    private final String source;
    private final boolean evident;
    private final List<Stretch> stretches = new ArrayList<>();
    private final char[] copy;
    private final List<Block> captions = new ArrayList<>();
    private int[] starts = new int[0];

    private TextMarkup(String source, boolean evident) {
        this.source = source;
        this.evident = evident;
        this.copy = source.toCharArray();
    }

    /** @param from the start of the text in the source */
    static TextMarkup of(String source, int from) {
        List<HtmlTag> tags = tags(source, from);
        TextMarkup markup = new TextMarkup(source, isEvident(source, tags));
        Arrays.fill(markup.copy, 0, from, ' ');
        if (markup.evident) {
            markup.take(tags);
        }
        markup.starts = markup.stretches.stream().mapToInt(Stretch::start).toArray();
        return markup;
    }

    private static List<HtmlTag> tags(String source, int from) {
        List<HtmlTag> tags = new ArrayList<>();
        HtmlTag.Finder finder = new HtmlTag.Finder(source);
        int at = source.indexOf('<', from);
        while (at >= 0) {
            HtmlTag tag = finder.at(at);
            boolean known = tag.isPresent() && (tag.isComment() || HtmlTags.isElement(tag.name()));
            if (known) {
                tags.add(tag);
            }
            at = source.indexOf('<', known ? tag.end() : at + 1);
        }
        return tags;
    }

    /**
     * {@code <name>} and {@code <time>} may be words of the text; an attribute or a tag that closes it proves a tag.
     */
    private static boolean isEvident(String source, List<HtmlTag> tags) {
        Set<String> closed = new HashSet<>();
        tags.stream().filter(HtmlTag::closing).forEach(tag -> closed.add(tag.name()));
        int sure = 0;
        for (HtmlTag tag : tags) {
            if (tag.isComment()) {
                if (!isCommand(source, tag)) {
                    return true;
                }
                continue;
            }
            sure += tag.complete() || ALONE.contains(tag.name()) || closed.contains(tag.name()) ? 1 : 0;
        }
        return sure >= FEWEST;
    }

    /**
     * WordPress marks blocks and pages by comments, servers include files by them: a system that reads these leaves
     * none.
     */
    private static boolean isCommand(String source, HtmlTag tag) {
        return COMMAND.matcher(source).region(tag.start(), tag.end()).lookingAt();
    }

    private void take(List<HtmlTag> tags) {
        Map<String, Integer> closings = new HashMap<>();
        int[] closing = new int[tags.size()];
        for (int i = tags.size() - 1; i >= 0; i--) {
            HtmlTag tag = tags.get(i);
            closing[i] = tag.closing() ? -1 : closings.getOrDefault(tag.name(), -1);
            if (tag.closing()) {
                closings.put(tag.name(), i);
            }
        }
        int i = 0;
        while (i < tags.size()) {
            HtmlTag tag = tags.get(i);
            boolean selfClosing = source.startsWith("/>", tag.end() - 2);
            int close = selfClosing ? -1 : closing[i];
            if (close > i && HtmlTags.isHidden(tag.name())) {
                drop(tag.start(), tags.get(close).end(), true);
                i = close;
            } else if (close > i && HtmlTags.isCode(tag.name())) {
                drop(tag.start(), tag.end(), false);
                HtmlTag last = tags.get(close);
                int first = tag.end();
                code(new Span(first, last.start()));
                drop(last.start(), last.end(), false);
                i = close;
            } else {
                read(tag);
                boolean breaks = HtmlTags.isBlock(tag.name())
                        || tag.name().equals("br")
                        || tag.name().equals("img");
                drop(tag.start(), tag.end(), breaks);
            }
            i++;
        }
    }

    /** The visible text of a tag itself: the alternative text of a picture. */
    private void read(HtmlTag tag) {
        if (tag.complete() && !tag.closing() && !tag.isComment()) {
            String html = source.substring(tag.start(), tag.end());
            captions.addAll(new HtmlReader(html, tag.start(), source, NO_SHIELD).read());
        }
    }

    private void code(Span span) {
        if (span.length() > 0) {
            stretches.add(new Stretch(span.start(), span.end(), true));
        }
    }

    /** A tag that ends a line leaves a line end in the copy. */
    private void drop(int start, int end, boolean breaksLine) {
        stretches.add(new Stretch(start, end, false));
        Arrays.fill(copy, start, end, ' ');
        if (breaksLine) {
            copy[end - 1] = '\n';
        }
    }

    /** The words of its pictures and the like, in the order of the source. */
    List<Block> captions() {
        return captions;
    }

    /** The text with spaces for what readers do not see, of the same length. */
    String copy() {
        return new String(copy);
    }

    /** Appends what readers see of a stretch of a line. */
    void append(BlockBuilder block, int start, int end) {
        int index = Arrays.binarySearch(starts, start);
        index = index >= 0 ? index : Math.max(0, -index - 2);
        int at = start;
        for (; index < starts.length && starts[index] < end; index++) {
            Stretch stretch = stretches.get(index);
            if (stretch.end() <= at) {
                continue;
            }
            text(block, at, Math.max(at, stretch.start()));
            int to = Math.min(end, stretch.end());
            if (stretch.code()) {
                block.mask(Mask.Kind.CODE, new Span(Math.max(at, stretch.start()), to));
            }
            at = Math.max(at, to);
        }
        text(block, at, end);
    }

    private void text(BlockBuilder block, int start, int end) {
        int at = start;
        int run = start;
        while (evident && at < end) {
            Entity entity = source.charAt(at) == '&' ? Entity.at(source, at, end, false) : null;
            if (entity != null && entity.length() > 0) {
                block.append(source, run, at);
                block.append(entity.decoded(), new Span(at, at + entity.length()));
                at += entity.length();
                run = at;
            } else {
                at++;
            }
        }
        block.append(source, run, end);
    }
}
