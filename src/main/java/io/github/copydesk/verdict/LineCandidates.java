package io.github.copydesk.verdict;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.corpus.LineBag;
import io.github.copydesk.leftovers.ByLanguage;
import io.github.copydesk.leftovers.Line;
import io.github.copydesk.leftovers.PageLines;
import io.github.copydesk.leftovers.Place;
import io.github.copydesk.leftovers.PromoLine;
import io.github.copydesk.leftovers.TailLink;
import io.github.copydesk.model.Features;
import io.github.copydesk.rulebook.WordLists;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import io.github.copydesk.verdict.LineCandidate.Kind;
import io.github.copydesk.wording.LineKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds all lines of an article that may belong to the page around it, with their features. */
public final class LineCandidates {
    private static final double WEAK = 1;
    private static final double STRONG = 3;
    private static final double CERTAIN = 5;
    private static final double MOST = 8;
    private static final double HALF = 2;
    private static final int MANY = 3;
    private static final int LABEL = 6;
    /** The fewest words of a line that counts because other articles have it. */
    private static final int FEWEST = 2;

    /** In UTF-16 units; what is longer may be a paragraph that a series has in each article. */
    private static final int LINE = 120;

    /** The fewest words of a line that hardly comes about twice by chance. */
    private static final int LONG = 6;

    /**
     * Features whose weight differs between text copied from a page and text written in the repository; each has a
     * second form for pages.
     */
    private static final List<String> ON_PAGES = List.of(
            "head",
            "tail",
            "chrome-strong",
            "sentence",
            "exclaims",
            "leads-on",
            "promo-plain",
            "tag-quoted",
            "tag-recurs");

    /** An HTTP request, which manuals of an interface have on a line of its own: {@code GET /quays}. */
    private static final Pattern REQUEST = Pattern.compile("(?:GET|HEAD|POST|PUT|PATCH|DELETE) [/{]");

    private final ByLanguage<PromoLine.Words> promos;
    private final ByLanguage<TailLink> links;
    private final TokenCandidates tokens;
    private final RepetitionCandidates repetitions;
    private final WordLists lists;

    private LineCandidates(WordLists lists) {
        this.lists = lists;
        this.repetitions = new RepetitionCandidates(lists);
        this.promos = PromoLine.words(lists);
        this.links = TailLink.of(lists);
        this.tokens = new TokenCandidates(lists);
    }

    /** Made once for all rules. */
    public static LineCandidates of(WordLists lists) {
        return lists.derive(LineCandidates.class, LineCandidates::new);
    }

    /** The candidates of some kinds, in the order of the blocks. */
    public List<LineCandidate> in(Document document, Corpus corpus, Kind... kinds) {
        Search search = new Search(document, corpus, List.of(kinds).contains(Kind.PAGE_BLOCK));
        for (int i = 0; i < document.blocks().size(); i++) {
            for (Kind kind : kinds) {
                search.look(kind, i);
            }
        }
        search.addPromos();
        List<LineCandidate> found = search.found;
        if (List.of(kinds).contains(Kind.HEADLINE)) {
            found.addAll(repetitions.headlines(document, search.surroundings));
        }
        if (List.of(kinds).contains(Kind.PARAGRAPH)) {
            found.addAll(repetitions.paragraphs(document, corpus, search.surroundings));
        }
        return found;
    }

    private final class Search {
        private final Document document;
        private final Corpus corpus;
        private final LineSurroundings surroundings;
        private final PageLines lines;
        private final Optional<WordedLines> worded;
        private final Map<Integer, PageBlock> pageBlocks;
        private final List<LineCandidate> found = new ArrayList<>();
        private final PromoFeatures promoFeatures;
        private final Map<Promo, Integer> promosFound = new LinkedHashMap<>();
        private final Map<Integer, Features> surroundingsOf = new HashMap<>();

        Search(Document document, Corpus corpus, boolean blocks) {
            this.document = document;
            this.corpus = corpus;
            this.surroundings = LineSurroundings.of(document, corpus, lists);
            this.lines = surroundings.lines();
            this.worded = surroundings.worded();
            this.promoFeatures = new PromoFeatures(document, promos, surroundings.arePlainlyAPage());
            this.pageBlocks = blocks && surroundings.arePlainlyAPage() ? PageBlocks.in(document, lists) : Map.of();
        }

        void look(Kind kind, int index) {
            switch (kind) {
                case CHROME -> chrome(index);
                case PAGE_BLOCK -> block(index, Optional.ofNullable(pageBlocks.get(index)));
                case TAIL_LINK -> link(index);
                case PROMO -> promo(index);
                case SHORTCODE, TEMPLATE, FIELD, PLACEHOLDER ->
                    tokens.in(document, corpus, kind, index)
                            .forEach(it -> add(
                                    kind,
                                    index,
                                    it.span(),
                                    it.fact(),
                                    it.withinALine() ? surroundings.place(index) : around(index),
                                    it.features()));
                case PAGE_TOKEN -> token(index);
                case HEADLINE, PARAGRAPH -> {} // found over the whole article
            }
        }

        private void add(Kind kind, int index, Span span, String fact, Features own) {
            add(kind, index, span, fact, kind == Kind.PAGE_BLOCK ? surroundings.place(index) : around(index), own);
        }

        private void add(Kind kind, int index, Span span, String fact, Features place, Features own) {
            if (LineVeto.forbids(kind, document, index)) {
                return;
            }
            Features features = place.with(own).when(kind.feature(), true);
            boolean plain = Place.isPlainText(document);
            if (kind == Kind.TEMPLATE && (plain || !surroundings.hasCodeBeside(index, span))) {
                features.without(LineSurroundings.HAS_CODE);
            }
            double page = features.get("page");
            for (String name : ON_PAGES) {
                features.set(name + "-page", features.get(name) * page);
            }
            features.when(kind.feature() + "-plain", plain); // nothing replaces a tag there
            features.set(kind.feature() + "-page", page);
            features.set(kind.feature() + "-recurs", features.get("line-recurs"));
            found.add(new LineCandidate(kind, index, span, fact, features));
        }

        private Features wording(String name, LineKind kind, int index) {
            return worded.orElseThrow().features(name, kind, index);
        }

        /** Whether a block may be a line of this kind by its wording, in text that is clearly copied from a page. */
        private boolean isWorded(LineKind kind, int index) {
            return worded.filter(it -> it.mayBe(kind, index)).isPresent();
        }

        /** The features of the block's place, computed once for all candidates of a block, which can be thousands. */
        private Features around(int index) {
            return new Features().with(surroundingsOf.computeIfAbsent(index, surroundings::of));
        }

        private Block block(int index) {
            return document.blocks().get(index);
        }

        private void chrome(int index) {
            double value = lines.values().get(index);
            int articles = value >= WEAK || lines.mayRecur().get(index)
                    ? corpus.articlesWith(LineBag.of(document, block(index)))
                    : 0;
            if (value < WEAK && articles < MANY) {
                return;
            }
            Block block = block(index);
            if (isOtherKind(block, value)) {
                return;
            }
            add(
                    Kind.CHROME,
                    index,
                    block.span(),
                    "looks like website boilerplate",
                    new Features()
                            .set("chrome-value", Math.min(MOST, Math.max(0, value)) / HALF)
                            .when(
                                    "chrome-strong",
                                    value >= STRONG || (lines.mayRecur().get(index) && articles >= MANY))
                            .when("chrome-certain", value >= CERTAIN)
                            .set("chrome-recurs", TokenCandidates.recurs(articles)));
        }

        /** Adds a line identified by its form, unless the word lists identify it already. */
        private void block(int index, Optional<PageBlock> formed) {
            double value = lines.values().get(index);
            boolean chrome = value >= (formed.isPresent() ? STRONG : WEAK);
            Optional<PageBlock> form = formed.or(() -> isWorded(LineKind.CHROME, index)
                    ? Optional.of(PageBlock.WORDED)
                    : Optional.of(PageBlock.RECURRING).filter(it -> recurs(index)));
            if (form.isPresent() && !chrome && !isOtherKind(block(index), value)) {
                PageBlock it = form.get();
                add(
                        Kind.PAGE_BLOCK,
                        index,
                        block(index).span(),
                        it.fact(),
                        switch (it) {
                            case WORDED -> wording(it.feature(), LineKind.CHROME, index);
                            case RECURRING -> recurring(it.feature(), index);
                            default -> new Features().when(it.feature(), true).when("block-alone", it.isEnoughAlone());
                        });
            }
        }

        /** Whether other articles have this line word for word, and nothing else makes it a candidate. */
        private boolean recurs(int index) {
            return worded.filter(it -> it.isRead(index) && !it.mayBePage(index)).isPresent()
                    && surroundings.recurrence(index) > 0
                    && block(index).text().length() <= LINE
                    && Line.of(document, block(index)).words().size() >= FEWEST
                    && !PageBlocks.CODE
                            .matcher(document.text(block(index).span()))
                            .find()
                    && !isKnownToken(index);
        }

        private Features recurring(String name, int index) {
            boolean isLong = Line.of(document, block(index)).words().size() >= LONG;
            double articles = surroundings.recurrence(index);
            return new Features()
                    .when(name, true)
                    .when(name + "-long", isLong)
                    .set(name + "-long-articles", isLong ? articles : 0)
                    .set(name + "-short-articles", isLong ? 0 : articles)
                    .set(name + "-odds", worded.orElseThrow().odds(index));
        }

        /** Whether a line reads like a promo or the end of a teaser; a line with a label of pages does not. */
        private boolean isOtherKind(Block block, double value) {
            PromoLine promo = promos.of(document).weigh(document, block);
            boolean label = value >= CERTAIN && promo.words() <= LABEL;
            return (promo.isPlain() && !label)
                    || links.of(document).in(document, block).isPresent();
        }

        private void link(int index) {
            Block block = block(index);
            Optional<TailLink.Tail> listed = links.of(document).in(document, block);
            listed.ifPresent(tail -> {
                Span span = block.span(tail.start(), tail.end());
                if (!REQUEST.matcher(document.text(span)).lookingAt()) {
                    tail(index, span, new Features().when("tail-alone", tail.start() == 0));
                }
            });
            boolean chrome = lines.values().get(index) >= WEAK || pageBlocks.containsKey(index);
            if (listed.isEmpty() && !chrome && isWorded(LineKind.TAIL, index)) {
                tail(index, block.span(), wording("tail-worded", LineKind.TAIL, index));
            } else if (listed.isEmpty()) {
                double recurs = surroundings.endRecurrence(index);
                worded.flatMap(it -> it.tail(block))
                        .filter(it -> it.isLikely() || recurs > 0)
                        .ifPresent(it -> tail(
                                index,
                                block.span(it.span().start(), it.span().end()),
                                new Features().when("tail-worded-end", true).set("wording-end", it.odds())));
            }
        }

        private void tail(int index, Span span, Features features) {
            boolean linked = Place.hasLink(document, span) || Place.hasAddress(document, span);
            boolean end = span.start() > block(index).span().start();
            add(
                    Kind.TAIL_LINK,
                    index,
                    span,
                    "is a link from the web page that leads nowhere here",
                    features.when("tail-linked", linked)
                            .set("tail-recurs", end ? surroundings.endRecurrence(index) : 0));
        }

        /** Adds a placeholder that the lists do not have. */
        private void token(int index) {
            if (isWorded(LineKind.TOKEN, index) && !isKnownToken(index)) {
                add(
                        Kind.PAGE_TOKEN,
                        index,
                        block(index).span(),
                        "looks like an unreplaced placeholder",
                        wording("token-worded", LineKind.TOKEN, index));
            }
        }

        private boolean isKnownToken(int index) {
            return lines.values().get(index) >= WEAK
                    || Stream.of(Kind.FIELD, Kind.TEMPLATE, Kind.SHORTCODE, Kind.PLACEHOLDER)
                            .anyMatch(it ->
                                    !tokens.in(document, corpus, it, index).isEmpty());
        }

        private void promo(int index) {
            Block block = block(index);
            PromoLine line = promos.of(document).weigh(document, block);
            double value = lines.values().get(index);
            boolean chrome = value >= STRONG && Place.standsAlone(document, block) && !isOtherKind(block, value);
            boolean link =
                    !line.isPlain() && links.of(document).in(document, block).isPresent();
            boolean again = worded.filter(it -> it.mayBeSaidAgain(index)).isPresent();
            if ((promoFeatures.mayBe(line) || isWorded(LineKind.PROMO, index) || again) && !chrome && !link) {
                promosFound.put(new Promo(block, line, LineBag.of(document, block)), index);
            }
        }

        /** Adds the promos. This comes last, since a promo that the article repeats is likelier. */
        void addPromos() {
            Set<Promo> repeated = Promo.repeated(document, List.copyOf(promosFound.keySet()));
            promosFound.forEach((promo, index) -> {
                int articles = corpus.articlesWith(promo.bag());
                boolean again = repeated.contains(promo) || articles >= 2;
                if (!again && !promo.line().isPlain() && !surroundings.arePlainlyAPage()) {
                    return; // one line that hardly asks, and that nobody says again
                }
                add(
                        Kind.PROMO,
                        index,
                        promo.block().span(),
                        "looks like a promo from the web page",
                        promoFeatures
                                .of(promo.line(), index, repeated.contains(promo), articles)
                                .set("promo-exact", surroundings.recurrence(index))
                                .with(
                                        promoFeatures.mayBe(promo.line())
                                                ? new Features()
                                                : wording("promo-worded", LineKind.PROMO, index)));
            });
        }
    }
}
