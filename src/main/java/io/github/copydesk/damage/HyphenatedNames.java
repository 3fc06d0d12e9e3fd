package io.github.copydesk.damage;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of two parts with a hyphen that an article has outside its prose, in addresses and in code:
 * {@code qu-arry} in {@code /tools/qu-arry}. Parts of longer words, such as an address that is made of a headline, do
 * not count.
 */
final class HyphenatedNames {
    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\p{N}_‐-])\\p{L}++[‐-]\\p{L}++(?![\\p{L}\\p{N}_‐-])");

    private final Set<String> names = new HashSet<>();

    private HyphenatedNames(Document document) {
        Map<String, Integer> more = new HashMap<>();
        count(document.source(), 1, more);
        for (Block block : document.blocks()) {
            count(block.text(), -1, more);
        }
        more.forEach((word, times) -> {
            if (times > 0) {
                names.add(word);
            }
        });
    }

    /** Those of an article, gathered once when needed. */
    static HyphenatedNames of(Document document) {
        return document.derive(HyphenatedNames.class, HyphenatedNames::new);
    }

    private static void count(String text, int step, Map<String, Integer> times) {
        WORD.matcher(text).results().forEach(found -> times.merge(key(found.group()), step, Integer::sum));
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT).replace('‐', '-');
    }

    /** Whether the word, with its hyphen and in any case, is among them. */
    boolean has(String word) {
        return names.contains(key(word));
    }
}
