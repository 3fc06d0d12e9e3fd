package io.github.copydesk.style.passage;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.BlockBuilder;
import io.github.copydesk.text.Document;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values of front matter that readers do not see: those at the top level, on one line, with at least two words.
 * Most of them are names and settings, so only rules with front matter in their scope read them. A value that is folded
 * or contains escapes is skipped, since its text is not in the source.
 */
final class FrontMatterValues {
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}.*\\s.*\\p{L}{2,}");

    /** The name of a passage that only rules for front matter read. */
    static final String UNSEEN = "unseen";

    private static final Pattern KEY = Pattern.compile("^[\"']?([\\w-]+)[\"']?[ \\t]*[:=]");

    private FrontMatterValues() {}

    /** The key of a value that readers see, with a space before it; empty if its line does not begin with a key. */
    static String key(Block block, String source) {
        if (block.kind() != Block.Kind.TITLE && block.kind() != Block.Kind.SUMMARY) {
            return "";
        }
        int start = block.span().start();
        Matcher key = KEY.matcher(source.substring(source.lastIndexOf('\n', start - 1) + 1, start));
        return key.find() ? " " + key.group(1) : "";
    }

    /** The values by their keys. */
    static Map<String, Block> of(Document document) {
        Map<String, Block> values = new LinkedHashMap<>();
        String source = document.source();
        document.frontMatter().forEach((key, value) -> {
            if (value instanceof String text && WORDS.matcher(text).find()) {
                Matcher place = Pattern.compile("(?m)^[\"']?" + Pattern.quote(key) + "[\"']?[ \\t]*[:=][ \\t]*[\"']?")
                        .matcher(source);
                boolean stands = place.find() && source.startsWith(text, place.end());
                if (stands && !isShown(document, place.end())) {
                    BlockBuilder block = new BlockBuilder().append(source, place.end(), place.end() + text.length());
                    values.put(key, block.build(Block.Kind.SUMMARY, 0));
                }
            }
        });
        return values;
    }

    private static boolean isShown(Document document, int at) {
        return document.blocks().stream().map(Block::span).anyMatch(it -> it.start() <= at && at < it.end());
    }
}
