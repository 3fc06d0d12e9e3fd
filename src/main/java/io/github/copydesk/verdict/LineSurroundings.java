package io.github.copydesk.verdict;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.corpus.ExactLine;
import io.github.copydesk.leftovers.PageLines;
import io.github.copydesk.leftovers.Place;
import io.github.copydesk.model.Features;
import io.github.copydesk.provenance.Provenance;
import io.github.copydesk.rulebook.WordLists;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Mask;
import io.github.copydesk.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The surroundings of the lines of an article, and the origin of the article: the features that all kinds of lines
 * share.
 */
final class LineSurroundings {
    /** The feature with the odds that the text was copied from a page. */
    static final String PAGE = "page";

    private static final Pattern EMPHASISED = Pattern.compile("^[*_]{1,3}\\S|^<(?:strong|b|em|i)\\b");
    /** Masks that do not occur in the text around an article. */
    private static final Set<Mask.Kind> AUTHORED = Set.of(Mask.Kind.CODE, Mask.Kind.TEMPLATE, Mask.Kind.LIVE);

    /** Whether a block has code or syntax of a generator in it. */
    static final String HAS_CODE = "has-code";

    private static final int COMPANY = 2;
    private static final double PLAINLY = 2;
    private static final double LIKELY = 1;
    private static final int SOME = 2;

    /** The fewest articles with a line that counts. */
    private static final int FEWEST = 3;

    /** The share of all articles from which on the feature is 1. */
    private static final double FULL_SHARE = 0.2;
    /**
     * Up to these odds the wording decides nothing: articles of a series have lines of their own in common,
     * "Conclusion".
     */
    private static final double NEITHER = 0.1;
    /**
     * The odds for a source from which a generator makes pages: it may have words of pages because it is about them.
     */
    private static final double UNLIKELY = -1;
    /** At these odds or lower, the text was written in the repository. */
    private static final double WRITTEN = UNLIKELY;

    private final Document document;
    private final Corpus corpus;
    private final PageLines lines;
    private final List<Place> places;
    private final Optional<WordedLines> worded;
    private final Provenance provenance;
    private final double page;
    private final boolean plainly;
    private final Map<Integer, Double> again;
    private final Map<Integer, Set<String>> codeOf = new ConcurrentHashMap<>();

    private record Known(Corpus corpus, LineSurroundings surroundings) {}

    /** Made once for all rules of a run. */
    static LineSurroundings of(Document document, Corpus corpus, WordLists lists) {
        Known known = document.derive(Known.class, it -> new Known(corpus, new LineSurroundings(it, corpus, lists)));
        return known.corpus() == corpus ? known.surroundings() : new LineSurroundings(document, corpus, lists);
    }

    private LineSurroundings(Document document, Corpus corpus, WordLists lists) {
        this.document = document;
        this.corpus = corpus;
        this.provenance = Provenance.of(document, corpus, lists);
        boolean prose = document.blocks().stream().anyMatch(Place::isProse);
        boolean source = corpus.site().generator().isPresent() && !(Place.isPlainText(document) && prose);
        this.page = source ? Math.min(UNLIKELY, provenance.odds()) : provenance.odds();
        this.plainly = !source && prose && isPlainly(lists);
        boolean certainly = Place.isPlainText(document) || provenance.odds() >= PLAINLY;
        this.worded = plainly && certainly ? Optional.of(WordedLines.of(document, lists)) : Optional.empty();
        this.again = worded.isPresent() ? LineCopies.of(document) : Map.of();
        this.places = Place.of(
                document, it -> worded.filter(lines -> lines.isLikely(it)).isEmpty());
        this.lines = plainly ? PageLines.boldly(document, lists) : PageLines.of(document, lists);
    }

    /** Whether a candidate is in text that was clearly written in the repository. */
    static boolean isWritten(LineCandidate candidate) {
        return candidate.features().get(PAGE) <= WRITTEN;
    }

    /** Whether the text is clearly copied from a page. The rules then report more. */
    boolean arePlainlyAPage() {
        return plainly;
    }

    /**
     * Whether the text has lines that no article has; or nothing speaks against a page, and some lines are likely a
     * page's.
     */
    private boolean isPlainly(WordLists lists) {
        double odds = provenance.odds();
        return odds >= PLAINLY || (odds >= LIKELY && likelyLines(lists) >= SOME);
    }

    /**
     * The number of blocks that are more likely a page's than not, by the lists, their wording, or their number of
     * articles. One that its wording and the lists agree on is enough.
     */
    private long likelyLines(WordLists lists) {
        PageLines bold = PageLines.boldly(document, lists);
        WordedLines worded = WordedLines.of(document, lists);
        return IntStream.range(0, document.blocks().size())
                .filter(it -> bold.isLikely(it) || worded.isLikely(it) || (worded.mayBePage(it) && recurs(it)))
                .mapToLong(it -> worded.isEnoughAlone(it) && bold.mayBe(it) && hasTwoWords(it) ? SOME : 1)
                .sum();
    }

    /**
     * The wording of each block, for text copied from a page: one without markup, or one with lines that no article
     * has.
     */
    Optional<WordedLines> worded() {
        return worded;
    }

    /** The features of a block's place, for a block without neighbors. */
    Features place(int index) {
        double recurs = wording(index) > NEITHER ? recurrence(index) : 0;
        Place place = places.get(index);
        boolean head = place.head() && !place.tail(); // both where there is no prose at all
        boolean tail = place.tail() && !place.head();
        return new Features()
                .set(PAGE, page)
                .when("head", head)
                .when("tail", tail)
                .set("company", company(index - 1) + company(index + 1))
                .set("wording", wording(index))
                .set("wording-company", Math.max(0, wording(index - 1)) + Math.max(0, wording(index + 1)))
                .set("line-recurs", recurs)
                .set("wording-recurs", recurs * wording(index))
                .set("line-share", share(index))
                .set("line-again", again.getOrDefault(index, 0.0))
                .set("echo", worded.map(it -> it.echo(index)).orElse(0.0))
                .set("wording-head", head ? wording(index) : 0)
                .set("wording-tail", tail ? wording(index) : 0);
    }

    private boolean hasTwoWords(int index) {
        return document.blocks().get(index).text().indexOf(' ') > 0;
    }

    private boolean recurs(int index) {
        return ExactLine.of(document, document.blocks().get(index))
                .filter(it -> TokenCandidates.recurs(corpus.articlesWith(it)) > 0)
                .isPresent();
    }

    /**
     * The number of articles with exactly this line, on the scale of {@link TokenCandidates#recurs}, for text copied
     * from a page: the template of a site puts it there.
     */
    double recurrence(int index) {
        return worded.flatMap(it -> ExactLine.of(document, document.blocks().get(index)))
                .map(it -> TokenCandidates.recurs(corpus.articlesWith(it)))
                .orElse(0.0);
    }

    /** The share of all articles with exactly this line: 1 for a fifth of them or more, 0 for fewer than three. */
    private double share(int index) {
        int articles = worded.flatMap(
                        it -> ExactLine.of(document, document.blocks().get(index)))
                .map(corpus::articlesWith)
                .orElse(0);
        return articles < FEWEST
                ? 0
                : Math.min(1, articles / (FULL_SHARE * corpus.totals().articles()));
    }

    /** The same for the last sentence of a block. */
    double endRecurrence(int index) {
        return worded.flatMap(it -> ExactLine.endOf(document.blocks().get(index)))
                .map(it -> TokenCandidates.recurs(corpus.articlesWith(it)))
                .orElse(0.0);
    }

    private double wording(int index) {
        return index >= 0 && index < places.size()
                ? worded.map(it -> it.odds(index)).orElse(0.0)
                : 0;
    }

    /** Whether a block is above or below the text, or beside a line of the page. */
    boolean isBounded(int index) {
        Place place = places.get(index);
        return place.head() || place.tail() || company(index - 1) + company(index + 1) > 0;
    }

    /** How likely each block is a line of a page; for text that is clearly copied from one, by the longer word list. */
    PageLines lines() {
        return lines;
    }

    Features of(int index) {
        List<Block> blocks = document.blocks();
        Block block = blocks.get(index);
        boolean plain = Place.isPlainText(document);
        boolean heading = block.kind() == Block.Kind.HEADING && !plain;
        return place(index)
                .when("heading", heading && !Place.isEmptySection(blocks, index))
                .when("empty-section", heading && Place.isEmptySection(blocks, index))
                .when("quotation", block.kind() == Block.Kind.QUOTATION)
                .when("list-or-table", isListOrTable(block))
                .when("emphasised", !plain && isEmphasised(block))
                .when("leads-on", leadsOn(index))
                .when("linked", Place.hasLink(document, block.span()) || Place.hasAddress(document, block.span()))
                .when("is-link", !plain && Place.isLink(document, block.span()))
                .when(HAS_CODE, block.masks().stream().anyMatch(it -> AUTHORED.contains(it.kind())))
                .when("sentence", endsIn(".?;", block.text()))
                .when("exclaims", endsIn("!", block.text()));
    }

    /** Whether a block has code or syntax of a generator besides this. */
    boolean hasCodeBeside(int index, Span span) {
        Set<String> code = codeOf.computeIfAbsent(index, this::code);
        return code.size() > 1 || !code.contains(document.text(span));
    }

    private Set<String> code(int index) {
        Block block = document.blocks().get(index);
        return block.masks().stream()
                .filter(it -> AUTHORED.contains(it.kind()))
                .map(it -> document.text(block.span(it)))
                .collect(Collectors.toSet());
    }

    private double company(int index) {
        return index >= 0 && index < lines.values().size() && lines.values().get(index) >= COMPANY ? 1 : 0;
    }

    private static boolean isListOrTable(Block block) {
        return switch (block.kind()) {
            case LIST_ITEM, TABLE_CELL, TABLE_HEADER, CAPTION, TITLE, SUMMARY -> true;
            default -> false;
        };
    }

    private boolean isEmphasised(Block block) {
        int start = block.span().start();
        String source = document.source();
        int from = start;
        while (from > 0 && "*_>".indexOf(source.charAt(from - 1)) >= 0) {
            from--;
        }
        return EMPHASISED
                .matcher(source.substring(from, Math.min(source.length(), start + 2)))
                .find();
    }

    /** Whether a list, a table, code or a picture follows, or the line introduces one by its end. */
    private boolean leadsOn(int index) {
        List<Block> blocks = document.blocks();
        String text = blocks.get(index).text();
        if (text.stripTrailing().endsWith(":")) {
            return true;
        }
        if (Place.isPlainText(document) || index + 1 == blocks.size()) {
            return false;
        }
        Block next = blocks.get(index + 1);
        int end = blocks.get(index).span().end();
        boolean code = next.span().start() > end
                && document.source().substring(end, next.span().start()).strip().length() > MARKS;
        return code || (isListOrTable(next) && !isListOrTable(blocks.get(index)));
    }

    /** The most UTF-16 units of markup before a heading or a quotation. */
    private static final int MARKS = 12;

    private static boolean endsIn(String marks, String text) {
        int end = text.length();
        while (end > 0 && "\"”’'»)] ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && marks.indexOf(text.charAt(end - 1)) >= 0;
    }
}
