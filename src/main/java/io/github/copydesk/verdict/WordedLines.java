package io.github.copydesk.verdict;

import io.github.copydesk.corpus.LastSentence;
import io.github.copydesk.leftovers.BlockWords;
import io.github.copydesk.leftovers.BlockWords.Use;
import io.github.copydesk.leftovers.Line;
import io.github.copydesk.leftovers.Place;
import io.github.copydesk.model.Features;
import io.github.copydesk.rulebook.WordLists;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import io.github.copydesk.wording.LineKind;
import io.github.copydesk.wording.Wording;
import io.github.copydesk.wording.Wording.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The wording of each block as evidence of its origin, for a text that is clearly copied from a page. */
final class WordedLines {
    /** The most UTF-16 units of a line; longer blocks are not read. */
    private static final int LONGEST = 400;

    /** The most words after "by". */
    private static final int LONGEST_BYLINE = 12;

    private static final double CANDIDATE = 0;
    private static final double LIKELY = 1;
    private static final double UNLIKELY = -1;
    /** A line from these odds on is a page's, however many there are. */
    private static final double CLEAR = 0.5;

    private static final double MOST = 3;
    private static final double SAME = 0.6;
    /** A date of an article: one or two numbers and a word. */
    private static final Pattern DATE = Pattern.compile(
            "(?:\\p{L}{2,10}[.,]?\\h)?\\d{1,2}[.,]?\\h\\p{L}{3,10}[.,]?\\h\\d{4}|\\p{L}{3,10}[.]?\\h\\d{1,2},?\\h\\d{4}");

    private final List<Optional<Reading>> readings;
    private final Optional<Wording> wording;

    private final Echoes echoes;

    private WordedLines(Document document, WordLists lists) {
        boolean prose = document.blocks().stream().anyMatch(Place::isProse);
        wording = Wording.Models.of(lists).of(document.language()).filter(it -> prose);
        readings = new ArrayList<>();
        BlockWords words = BlockWords.of(document, lists);
        for (Block block : document.blocks()) {
            boolean line = block.text().length() <= LONGEST
                    && (Place.standsAlone(document, block) || block.kind() == Block.Kind.LIST_ITEM)
                    && !isCredit(Line.of(document, block), words)
                    && !DATE.matcher(block.text()).matches();
            readings.add(wording.filter(it -> line).map(it -> it.read(block.text())));
        }
        echoes = Echoes.of(document);
    }

    /** The share of a block's words that other paragraphs of prose contain, from 0 to 1. */
    double echo(int index) {
        return echoes.words().get(index);
    }

    /** The similarity of the most similar line to a block, from 0 to 1. */
    double again(int index) {
        return echoes.again().get(index);
    }

    /** Whether the article repeats a line that does not read like its own. */
    boolean mayBeSaidAgain(int index) {
        return wording.isPresent() && again(index) >= SAME && odds(index) > UNLIKELY;
    }

    /** The blocks of an article, read once for all rules. */
    static WordedLines of(Document document, WordLists lists) {
        return document.derive(WordedLines.class, it -> new WordedLines(it, lists));
    }

    /**
     * Whether a line is a credit of the article's writers and editors: "By Anna Quill", "Reporting by Anna Quill;
     * editing by Tom Reed".
     */
    private static boolean isCredit(Line line, BlockWords words) {
        int by = words.opening(Use.BYLINE, line);
        boolean byline = by > 0
                && by < line.words().size()
                && line.words().size() <= by + LONGEST_BYLINE
                && line.words().get(by).capital();
        return byline || words.opening(Use.CREDIT, line) > 0;
    }

    /** Whether a block may be a line of this kind. */
    boolean mayBe(LineKind kind, int index) {
        return readings.get(index)
                .filter(it -> it.kind() == kind && it.odds() >= CANDIDATE)
                .isPresent();
    }

    /**
     * The features of a block that only its wording identifies. Lines of a kind that is frequent in an article are its
     * own, unless their wording is clear.
     */
    Features features(String name, LineKind kind, int index) {
        return new Features().when(name, true).set(name + "-odds", odds(index)).set(name + "-many", many(kind));
    }

    /** The number of blocks that may be lines of this kind and are not clear, as a logarithm to base 2, from 0 to 3. */
    private double many(LineKind kind) {
        long count = IntStream.range(0, readings.size())
                .filter(it -> mayBe(kind, it) && odds(it) < CLEAR)
                .count();
        return Math.min(MOST, Math.log(Math.max(1, (double) count)) / Math.log(2));
    }

    /** Whether a block may be a line of the page, by its wording. */
    boolean mayBePage(int index) {
        return readings.get(index).filter(it -> it.odds() >= CANDIDATE).isPresent();
    }

    /** Whether a block is a line whose wording is known. */
    boolean isRead(int index) {
        return readings.get(index).isPresent();
    }

    /** Whether a block is more likely a line of the page than of the article. */
    boolean isLikely(int index) {
        return odds(index) >= LIKELY;
    }

    /** Whether the wording of one block is enough to look for others, in a language whose model knows lines of real pages. */
    boolean isEnoughAlone(int index) {
        return wording.filter(it -> readings.get(index)
                        .filter(reading -> reading.odds() >= it.alone())
                        .isPresent())
                .isPresent();
    }

    /** The logarithm of the odds that a block is no line of the article, from -3 to 3; 0 if unknown. */
    double odds(int index) {
        return readings.get(index).map(WordedLines::odds).orElse(0.0);
    }

    private static double odds(Reading reading) {
        return Math.max(-MOST, Math.min(MOST, reading.odds() / 2));
    }

    /**
     * What follows the last sentence of a block.
     *
     * @param span in the text of the block
     * @param link whether it reads like the words of a link more than like another line of a page
     * @param odds that it is no text of the article, as those of a line
     */
    record Tail(Span span, boolean link, double odds) {
        /** Whether its wording alone makes it a candidate. */
        boolean isLikely() {
            return link && odds >= CANDIDATE;
        }
    }

    /** The last sentence of a block, with the odds that it is no text of the article. */
    Optional<Tail> tail(Block block) {
        String text = block.text();
        return LastSentence.of(text).map(LastSentence::span).flatMap(span -> wording.map(
                        it -> it.read(text.substring(span.start())))
                .map(it -> new Tail(span, it.kind() == LineKind.TAIL, odds(it))));
    }
}
