package io.github.copydesk.verdict;

import io.github.copydesk.corpus.LineBag;
import io.github.copydesk.model.Features;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Mask;
import io.github.copydesk.text.Sections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A paragraph that an article had before, and what tells a mistake from an author's purpose.
 *
 * @param copies how often the article has said it again up to here
 */
record RepeatedParagraph(Filed earlier, Filed here, int copies) {
    /** A name in code: one word that contains a sign or is in capitals, {@code FEED_URI}, {@code core.parse()}. */
    private static final Pattern ENTRY =
            Pattern.compile("\\S*[\\p{L}\\p{N}][_.():=-]\\S*|\\p{Ll}+\\p{Lu}\\S*|[\\p{Lu}\\p{N}_]{4,}");

    private static final int MOST = 3;

    /**
     * A paragraph and its place.
     *
     * @param index of the block in the article
     * @param section how many headings, and paragraphs that only name code, there are before it
     */
    record Filed(Block block, int index, int section) {}

    /** How many blocks lie between the two; those of a passage that was pasted have one number. */
    int distance() {
        return here.index() - earlier.index();
    }

    /**
     * @param passages how many passages the article has twice
     */
    Features features(Document document, int passages) {
        boolean apart = earlier.section() != here.section();
        boolean beside = apart && Sections.of(document).areBeside(earlier.block(), here.block());
        boolean alike = apart && areAlike(document, earlier, here);
        boolean first = isFirst(document, earlier) && isFirst(document, here);
        boolean last = isLast(document, earlier) && isLast(document, here);
        return new Features()
                .when("paragraph-near", distance() == 1)
                .when("paragraph-long", here.block().text().length() >= RepetitionCandidates.LONG)
                .when("paragraph-apart", apart)
                .when("paragraph-parallel", beside && (alike || first || last))
                .when("paragraph-alike", alike)
                .when("paragraph-entries", apart && haveEntries(document, earlier, here))
                .when("paragraph-markup", !isPlain(document, here.block()))
                .when(
                        "paragraph-exact",
                        earlier.block().text().equals(here.block().text()))
                .when("paragraph-code", here.block().masks().stream().anyMatch(it -> it.kind() == Mask.Kind.CODE))
                .set("paragraph-company", Math.min(MOST, passages - 1))
                .set("paragraph-copies", Math.min(MOST, copies - 1));
    }

    /** Whether the blocks before or after both paragraphs are nearly the same, as in sections written alike. */
    private static boolean areAlike(Document document, Filed one, Filed other) {
        return isLike(document, one.index() - 1, other.index() - 1)
                || isLike(document, one.index() + 1, other.index() + 1);
    }

    private static boolean isLike(Document document, int one, int other) {
        List<Block> blocks = document.blocks();
        if (one < 0 || other < 0 || one >= blocks.size() || other >= blocks.size() || one == other) {
            return false;
        }
        return LineBag.of(document, blocks.get(one)).isLike(LineBag.of(document, blocks.get(other)));
    }

    /** Whether a block consists of code, as a term that a reference manual defines does. */
    static boolean isCode(Block block) {
        return block.masks().stream().anyMatch(it -> it.kind() == Mask.Kind.CODE)
                && block.text().chars().noneMatch(Character::isLetterOrDigit);
    }

    /** Whether the headings of both sections are names in code, as in a reference manual. */
    private static boolean haveEntries(Document document, Filed one, Filed other) {
        return isEntry(document, one) && isEntry(document, other);
    }

    private static boolean isEntry(Document document, Filed here) {
        for (int i = here.index() - 1; i >= 0; i--) {
            Block block = document.blocks().get(i);
            if (isCode(block)) {
                return true;
            }
            if (block.kind() == Block.Kind.HEADING) {
                return block.masks().stream().anyMatch(it -> it.kind() == Mask.Kind.CODE)
                        || ENTRY.matcher(block.text()).matches();
            }
        }
        return false;
    }

    /** Whether a paragraph has no markup: no link, no code, no emphasis. */
    private static boolean isPlain(Document document, Block block) {
        return document.text(block.span())
                .replaceAll("\\s+", " ")
                .equals(block.text().replaceAll("\\s+", " "));
    }

    private static boolean isFirst(Document document, Filed here) {
        return here.index() > 0 && document.blocks().get(here.index() - 1).kind() == Block.Kind.HEADING;
    }

    /** Whether a paragraph ends its section, and another one follows. */
    private static boolean isLast(Document document, Filed here) {
        List<Block> blocks = document.blocks();
        return here.index() + 1 < blocks.size() && blocks.get(here.index() + 1).kind() == Block.Kind.HEADING;
    }
}
