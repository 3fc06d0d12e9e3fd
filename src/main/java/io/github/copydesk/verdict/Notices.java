package io.github.copydesk.verdict;

import io.github.copydesk.leftovers.BlockWords;
import io.github.copydesk.leftovers.BlockWords.Use;
import io.github.copydesk.leftovers.Line;
import java.util.List;

/**
 * Recognizes a site's notices about cookies, players, comments and rights by their words. If other paragraphs of the
 * article have these words too, they are its topic, and nothing is recognized.
 */
final class Notices {
    private static final int LONGEST = 60;
    private static final int FEWEST = 3;
    private static final double FEWEST_SHARE = 0.25;
    private static final int FEWEST_OF_TOPIC = 2;
    private static final int PROSE = 12;
    /** One in this many paragraphs with such words makes them the topic of the article. */
    private static final int TOPIC = 6;

    private final BlockWords words;
    private final boolean topic;

    /** @param lines of the whole article, in order */
    Notices(BlockWords words, List<Line> lines) {
        this.words = words;
        List<Line> prose =
                lines.stream().filter(it -> it.words().size() >= PROSE).toList();
        long speaking = prose.stream()
                .filter(it -> words.distinct(Use.NOTICE, it) >= FEWEST_OF_TOPIC && !isNotice(it))
                .count();
        topic = speaking * TOPIC > prose.size() + TOPIC;
    }

    boolean has(Line line) {
        return !topic && isNotice(line);
    }

    private boolean isNotice(Line line) {
        return line.words().size() <= LONGEST
                && words.distinct(Use.NOTICE, line) >= FEWEST
                && words.share(Use.NOTICE, line) >= FEWEST_SHARE;
    }
}
