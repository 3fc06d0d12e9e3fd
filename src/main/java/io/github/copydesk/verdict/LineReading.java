package io.github.copydesk.verdict;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.leftovers.ByLanguage;
import io.github.copydesk.leftovers.PromoLine;
import io.github.copydesk.leftovers.TailLink;
import io.github.copydesk.model.Features;
import io.github.copydesk.rulebook.WordLists;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.verdict.LineCandidate.Kind;
import io.github.copydesk.wording.LineKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the word lists, the wording and other articles say about each line of an article, for all kinds of candidates.
 */
final class LineReading {
    /** From this value on, a line may be boilerplate. */
    static final double WEAK = 1;

    /** From this value on, its words alone make it boilerplate. */
    static final double STRONG = 3;

    /** From this value on, the line is a label of pages. */
    static final double CERTAIN = 5;

    /** The most words of a label. */
    private static final int LABEL = 6;

    /** The word lists, read once for all articles. */
    static final class Words {
        private final WordLists lists;
        private final ByLanguage<PromoLine.Words> promos;
        private final ByLanguage<TailLink> links;
        private final TokenCandidates tokens;

        Words(WordLists lists) {
            this.lists = lists;
            this.promos = PromoLine.words(lists);
            this.links = TailLink.of(lists);
            this.tokens = new TokenCandidates(lists);
        }
    }

    private final Document document;
    private final Corpus corpus;
    private final Words words;
    private final LineSurroundings surroundings;

    LineReading(Document document, Corpus corpus, Words words) {
        this.document = document;
        this.corpus = corpus;
        this.words = words;
        this.surroundings = LineSurroundings.of(document, corpus, words.lists);
    }

    Document document() {
        return document;
    }

    Corpus corpus() {
        return corpus;
    }

    LineSurroundings surroundings() {
        return surroundings;
    }

    Block block(int index) {
        return document.blocks().get(index);
    }

    /** The weight of the words of a line as boilerplate; compare with {@link #WEAK}. */
    double value(int index) {
        return surroundings.lines().values().get(index);
    }

    /** Whether the other articles are searched for this line, whatever its words are. */
    boolean mayRecur(int index) {
        return surroundings.lines().mayRecur().get(index);
    }

    /** The wording of the lines, in text that is clearly copied from a page. */
    Optional<WordedLines> worded() {
        return surroundings.worded();
    }

    /** Whether a block may be a line of this kind by its wording, in text that is clearly copied from a page. */
    boolean isWorded(LineKind kind, int index) {
        return worded().filter(it -> it.mayBe(kind, index)).isPresent();
    }

    /** The features of a line that {@link #isWorded} identifies. */
    Features wording(String name, LineKind kind, int index) {
        return worded().orElseThrow().features(name, kind, index);
    }

    PromoLine promo(Block block) {
        return words.promos.of(document).weigh(document, block);
    }

    /** The features of the promos of this article. */
    PromoFeatures promoFeatures() {
        return new PromoFeatures(document, words.promos, surroundings.arePlainlyAPage());
    }

    /** The link at the end of a block that the lists contain. */
    Optional<TailLink.Tail> tail(Block block) {
        return words.links.of(document).in(document, block);
    }

    /** The blocks of the page by their indexes; none unless the text is clearly copied from a page. */
    Map<Integer, PageBlock> pageBlocks() {
        return surroundings.arePlainlyAPage() ? PageBlocks.in(document, words.lists) : Map.of();
    }

    /** Whether a line reads like a promo or the end of a teaser; a line with a label of pages does not. */
    boolean isOtherKind(int index) {
        Block block = block(index);
        PromoLine promo = promo(block);
        boolean label = value(index) >= CERTAIN && promo.words() <= LABEL;
        return (promo.isPlain() && !label) || tail(block).isPresent();
    }

    /** The tags, fields and placeholders of one kind in a block. */
    List<BareCandidate> tokens(Kind kind, int index) {
        return words.tokens.in(document, corpus, kind, index);
    }

    /** Whether the word lists identify a block, or a tag in it. */
    boolean isKnownToken(int index) {
        return value(index) >= WEAK
                || Stream.of(Kind.FIELD, Kind.TEMPLATE, Kind.SHORTCODE, Kind.PLACEHOLDER)
                        .anyMatch(it -> !tokens(it, index).isEmpty());
    }
}
