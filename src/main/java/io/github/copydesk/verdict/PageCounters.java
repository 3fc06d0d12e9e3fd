package io.github.copydesk.verdict;

import io.github.copydesk.text.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds lines that number the parts of a gallery or a list, "1/12", "Photo 2 of 12", and the line above them with the
 * total, "12 photos".
 */
final class PageCounters {
    private static final Pattern COUNTER =
            Pattern.compile("(?:\\p{L}{3,12}\\h)?(\\d{1,3})\\h?(?:/|of|von|de|di|sur|van)\\h?(\\d{1,3})");
    /** A label of few words around one number, without the end of a sentence. */
    private static final Pattern TOTAL =
            Pattern.compile("(?:\\p{L}{2,14}[:\\h]{1,2}){0,3}\\(?(\\d{1,3})\\)?(?:\\h\\p{L}{2,14}){0,3}:?");

    private PageCounters() {}

    /** The indexes of their blocks: at least two counters with the same total. */
    static Set<Integer> in(List<Block> blocks) {
        Map<String, List<Integer>> totals = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            Matcher counter = COUNTER.matcher(text(blocks, i));
            if (counter.matches() && Integer.parseInt(counter.group(1)) <= Integer.parseInt(counter.group(2))) {
                totals.computeIfAbsent(counter.group(2), it -> new ArrayList<>())
                        .add(i);
            }
        }
        Set<Integer> found = new TreeSet<>();
        totals.forEach((total, counters) -> {
            if (counters.size() > 1) {
                found.addAll(counters);
                int above = counters.get(0) - 1;
                if (above >= 0 && saysHowMany(text(blocks, above), total)) {
                    found.add(above);
                }
            }
        });
        return found;
    }

    private static boolean saysHowMany(String text, String total) {
        Matcher matcher = TOTAL.matcher(text);
        return matcher.matches() && total.equals(matcher.group(1));
    }

    private static String text(List<Block> blocks, int index) {
        return blocks.get(index).text().strip();
    }
}
