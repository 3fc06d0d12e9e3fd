package io.github.copydesk.damage;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds sentences that continue in another paragraph: after an empty line that somebody inserted, or after the page
 * number and running head of a printed page.
 *
 * <p>The first paragraph ends in a lower-case letter or a comma, the other begins with a lower-case letter. An article
 * in which many paragraphs end like this is a poem or a list.
 */
public final class CutParagraphs {
    /**
     * A sentence that continues.
     *
     * @param before the index of the block in which it begins
     * @param after the index of the block in which it continues; the blocks between are page numbers and running heads
     */
    public record Cut(int before, int after) {
        /** Whether no block is between the two. */
        public boolean isBare() {
            return after == before + 1;
        }
    }

    private static final Pattern NUMBER =
            Pattern.compile("(?iU)[-–—]?\\s*(?:(?:page|p\\.|seite|página|pág\\.|pagina|pag\\.)\\s*)?\\d{1,4}"
                    + "(?:\\s*(?:of|von|de|di|sur|/)\\s*\\d{1,4})?\\s*[-–—]?");

    /** A running head with its page number: letters, and no end of a sentence. */
    private static final Pattern NUMBERED = Pattern.compile(
            "\\d{1,4}\\s+[^\\p{Nd}.!?:;]*\\p{L}{3}[^\\p{Nd}.!?:;]*|\\p{Lu}[^\\p{Nd}.!?:;]*\\p{L}{2}[^\\p{Nd}.!?:;]*\\s\\d{1,4}");

    /** The tags between two paragraphs of HTML. */
    private static final Pattern PARAGRAPH_TAGS = Pattern.compile("(?i)</p>\\s*<p(?:\\s[^<>]*)?>");

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private static final Limits LIMITS = Limits.of("cut-paragraph");
    private static final int LONG = LIMITS.get("long");
    private static final int HEAD = LIMITS.get("head");
    private static final int MOST_BETWEEN = LIMITS.get("between");
    /** In an article that is no poem, at most one in this many paragraphs is cut. */
    private static final int SHARE = LIMITS.get("share");

    private final Document document;
    private final List<Block> blocks;
    private @Nullable Map<String, Integer> heads;

    private CutParagraphs(Document document) {
        this.document = document;
        this.blocks = document.blocks();
    }

    /** The number of times that the article has a short line, whatever its number; counted when first asked for. */
    private int heads(String text) {
        if (heads == null) {
            heads = new HashMap<>();
            for (Block block : blocks) {
                if (block.text().length() <= HEAD) {
                    heads.merge(withoutNumber(block.text()), 1, Integer::sum);
                }
            }
        }
        return heads.getOrDefault(withoutNumber(text), 0);
    }

    /** The cuts of an article, in order; for a poem only those with blocks between. */
    public static List<Cut> in(Document document) {
        return new CutParagraphs(document).find();
    }

    private List<Cut> find() {
        List<Cut> cuts = new ArrayList<>();
        int paragraphs = 0;
        for (int i = 0; i + 1 < blocks.size(); i++) {
            paragraphs += isLong(i) ? 1 : 0;
            if (isOpen(i)) {
                int next = i + 1;
                while (next + 1 < blocks.size() && next - i <= MOST_BETWEEN && isOfAPage(next)) {
                    next++;
                }
                if (goesOn(next) && isNothingBetween(i, next)) {
                    cuts.add(new Cut(i, next));
                }
            }
        }
        long bare = cuts.stream().filter(Cut::isBare).count();
        return bare > 1 && bare * SHARE > paragraphs
                ? cuts.stream().filter(cut -> !cut.isBare()).toList()
                : cuts;
    }

    private boolean isLong(int index) {
        Block block = blocks.get(index);
        return block.kind() == Block.Kind.PARAGRAPH && block.text().length() >= LONG;
    }

    private boolean isOpen(int index) {
        String text = blocks.get(index).text();
        return isLong(index)
                && Character.isUpperCase(text.charAt(0))
                && (Character.isLowerCase(text.charAt(text.length() - 1)) || text.endsWith(","));
    }

    private boolean goesOn(int index) {
        String text = blocks.get(index).text();
        return isLong(index)
                && Character.isLowerCase(text.charAt(0))
                && (text.charAt(1) == ' ' || Character.isLowerCase(text.charAt(1)));
    }

    /** Whether a block is a page number, with or without a running head, or a short line that the article repeats. */
    private boolean isOfAPage(int index) {
        String text = blocks.get(index).text();
        return text.length() <= HEAD
                && (NUMBER.matcher(text).matches()
                        || heads(text) > 1
                        || (blocks.get(index).kind() == Block.Kind.PARAGRAPH
                                && NUMBERED.matcher(text).matches()));
    }

    private static String withoutNumber(String text) {
        return DIGITS.matcher(text).replaceAll("").strip();
    }

    /**
     * Whether only empty lines are between two blocks: no picture, code or list. A dash before a number looks like a
     * list.
     */
    private boolean isNothingBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            int start = blocks.get(i).span().end();
            int end = blocks.get(i + 1).span().start();
            if (end < start // the text of a picture is a block inside of another
                    || !isEmpty(document.text(new Span(start, end)), i > from || i + 1 < to)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEmpty(String between, boolean besideLeftovers) {
        String rest = between.strip();
        return rest.isEmpty() || PARAGRAPH_TAGS.matcher(rest).matches() || (besideLeftovers && rest.equals("-"));
    }
}
