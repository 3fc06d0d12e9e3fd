package io.github.copydesk.verdict;

import io.github.copydesk.corpus.LineBag;
import io.github.copydesk.leftovers.Line;
import io.github.copydesk.model.Features;
import io.github.copydesk.text.Block;
import io.github.copydesk.verdict.LineCandidate.Kind;
import io.github.copydesk.wording.LineKind;
import java.util.Map;
import java.util.Optional;

/**
 * Finds lines of an article that may be website boilerplate: by their words, their form, their wording, or their
 * copies.
 */
final class BoilerplateCandidates {
    private static final double MOST = 8;
    private static final double HALF = 2;
    private static final int MANY = 3;
    /** The fewest words of a line that counts because other articles have it. */
    private static final int FEWEST = 2;

    /** In UTF-16 units; what is longer may be a paragraph that a series has in each article. */
    private static final int LINE = 120;

    /** The fewest words of a line that hardly comes about twice by chance. */
    private static final int LONG = 6;

    private final LineReading lines;
    private final Map<Integer, PageBlock> formed;

    /** @param formed the blocks with the form of a block of a page, by their indexes */
    BoilerplateCandidates(LineReading lines, Map<Integer, PageBlock> formed) {
        this.lines = lines;
        this.formed = formed;
    }

    /** A line identified by its words, or by the number of articles that have it. */
    Optional<BareCandidate> listed(int index) {
        double value = lines.value(index);
        boolean mayRecur = lines.mayRecur(index);
        int articles = value >= LineReading.WEAK || mayRecur
                ? lines.corpus().articlesWith(LineBag.of(lines.document(), lines.block(index)))
                : 0;
        if ((value < LineReading.WEAK && articles < MANY) || lines.isOtherKind(index)) {
            return Optional.empty();
        }
        Features features = new Features()
                .set("chrome-value", Math.min(MOST, Math.max(0, value)) / HALF)
                .when("chrome-strong", value >= LineReading.STRONG || (mayRecur && articles >= MANY))
                .when("chrome-certain", value >= LineReading.CERTAIN)
                .set("chrome-recurs", TokenCandidates.recurs(articles));
        return Optional.of(new BareCandidate(
                Kind.CHROME, index, lines.block(index).span(), "looks like website boilerplate", features));
    }

    /** A line identified by its form, its wording or its copies, unless the word lists identify it already. */
    Optional<BareCandidate> unlisted(int index) {
        PageBlock known = formed.get(index);
        boolean chrome = lines.value(index) >= (known != null ? LineReading.STRONG : LineReading.WEAK);
        return form(index)
                .filter(it -> !chrome && !lines.isOtherKind(index))
                .map(it -> new BareCandidate(
                        Kind.PAGE_BLOCK, index, lines.block(index).span(), it.fact(), true, features(it, index)));
    }

    private Optional<PageBlock> form(int index) {
        return Optional.ofNullable(formed.get(index))
                .or(() -> Optional.of(PageBlock.WORDED).filter(it -> lines.isWorded(LineKind.CHROME, index)))
                .or(() -> Optional.of(PageBlock.RECURRING).filter(it -> recurs(index)));
    }

    private Features features(PageBlock form, int index) {
        return switch (form) {
            case WORDED -> lines.wording(form.feature(), LineKind.CHROME, index);
            case RECURRING -> recurring(form.feature(), index);
            default -> new Features().when(form.feature(), true).when("block-alone", form.isEnoughAlone());
        };
    }

    /** Whether other articles have this line word for word, and nothing else makes it a candidate. */
    private boolean recurs(int index) {
        Block block = lines.block(index);
        return lines.worded()
                        .filter(it -> it.isRead(index) && !it.mayBePage(index))
                        .isPresent()
                && lines.surroundings().recurrence(index) > 0
                && block.text().length() <= LINE
                && words(block) >= FEWEST
                && !PageBlocks.CODE.matcher(lines.document().text(block.span())).find()
                && !lines.isKnownToken(index);
    }

    private int words(Block block) {
        return Line.of(lines.document(), block).words().size();
    }

    private Features recurring(String name, int index) {
        boolean isLong = words(lines.block(index)) >= LONG;
        double articles = lines.surroundings().recurrence(index);
        return new Features()
                .when(name, true)
                .when(name + "-long", isLong)
                .set(name + "-long-articles", isLong ? articles : 0)
                .set(name + "-short-articles", isLong ? 0 : articles)
                .set(name + "-odds", lines.worded().orElseThrow().odds(index));
    }
}
