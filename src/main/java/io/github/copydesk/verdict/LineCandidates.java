package io.github.copydesk.verdict;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.leftovers.Place;
import io.github.copydesk.model.Features;
import io.github.copydesk.rulebook.WordLists;
import io.github.copydesk.text.Document;
import io.github.copydesk.verdict.LineCandidate.Kind;
import io.github.copydesk.wording.LineKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds all lines of an article that may belong to the page around it, with their features. */
public final class LineCandidates {
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

    private final LineReading.Words words;
    private final RepetitionCandidates repetitions;

    private LineCandidates(WordLists lists) {
        this.words = new LineReading.Words(lists);
        this.repetitions = new RepetitionCandidates(lists);
    }

    /** Made once for all rules. */
    public static LineCandidates of(WordLists lists) {
        return lists.derive(LineCandidates.class, LineCandidates::new);
    }

    /** The candidates of some kinds, in the order of the blocks. */
    public List<LineCandidate> in(Document document, Corpus corpus, Kind... kinds) {
        LineReading lines = new LineReading(document, corpus, words);
        Search search = new Search(lines, List.of(kinds).contains(Kind.PAGE_BLOCK) ? lines.pageBlocks() : Map.of());
        for (int i = 0; i < document.blocks().size(); i++) {
            for (Kind kind : kinds) {
                search.look(kind, i);
            }
        }
        search.promos.found().forEach(search::add);
        List<LineCandidate> found = search.found;
        if (List.of(kinds).contains(Kind.HEADLINE)) {
            found.addAll(repetitions.headlines(document, lines.surroundings()));
        }
        if (List.of(kinds).contains(Kind.PARAGRAPH)) {
            found.addAll(repetitions.paragraphs(document, corpus, lines.surroundings()));
        }
        return found;
    }

    private static final class Search {
        private final LineReading lines;
        private final BoilerplateCandidates boilerplate;
        private final TailCandidates tails;
        private final PromoCandidates promos;
        private final List<LineCandidate> found = new ArrayList<>();
        private final Map<Integer, Features> surroundingsOf = new HashMap<>();

        Search(LineReading lines, Map<Integer, PageBlock> pageBlocks) {
            this.lines = lines;
            this.boilerplate = new BoilerplateCandidates(lines, pageBlocks);
            this.tails = new TailCandidates(lines, pageBlocks);
            this.promos = new PromoCandidates(lines);
        }

        void look(Kind kind, int index) {
            switch (kind) {
                case CHROME -> boilerplate.listed(index).ifPresent(this::add);
                case PAGE_BLOCK -> boilerplate.unlisted(index).ifPresent(this::add);
                case TAIL_LINK -> tails.in(index).ifPresent(this::add);
                case PROMO -> promos.read(index);
                case SHORTCODE, TEMPLATE, FIELD, PLACEHOLDER ->
                    lines.tokens(kind, index).forEach(this::add);
                case PAGE_TOKEN -> token(index).ifPresent(this::add);
                case HEADLINE, PARAGRAPH -> {} // found over the whole article
            }
        }

        /** A placeholder that the lists do not have. */
        private Optional<BareCandidate> token(int index) {
            return lines.isWorded(LineKind.TOKEN, index) && !lines.isKnownToken(index)
                    ? Optional.of(new BareCandidate(
                            Kind.PAGE_TOKEN,
                            index,
                            lines.block(index).span(),
                            "looks like an unreplaced placeholder",
                            lines.wording("token-worded", LineKind.TOKEN, index)))
                    : Optional.empty();
        }

        void add(BareCandidate candidate) {
            Document document = lines.document();
            Kind kind = candidate.kind();
            int index = candidate.block();
            if (LineVeto.forbids(kind, document, index)) {
                return;
            }
            Features surroundings = candidate.placeOnly() ? lines.surroundings().place(index) : around(index);
            Features features = surroundings.with(candidate.features()).when(kind.feature(), true);
            boolean plain = Place.isPlainText(document);
            if (kind == Kind.TEMPLATE && (plain || !lines.surroundings().hasCodeBeside(index, candidate.span()))) {
                features.without(LineSurroundings.HAS_CODE);
            }
            double page = features.get(LineSurroundings.PAGE);
            for (String name : ON_PAGES) {
                features.set(name + "-page", features.get(name) * page);
            }
            features.when(kind.feature() + "-plain", plain); // nothing replaces a tag there
            features.set(kind.feature() + "-page", page);
            features.set(kind.feature() + "-recurs", features.get("line-recurs"));
            found.add(new LineCandidate(kind, index, candidate.span(), candidate.fact(), features));
        }

        /** The features of the block's place, computed once for all candidates of a block, which can be thousands. */
        private Features around(int index) {
            return new Features().with(surroundingsOf.computeIfAbsent(index, lines.surroundings()::of));
        }
    }
}
