package io.github.copydesk.verdict;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.corpus.DoubledPassage;
import io.github.copydesk.corpus.LineBag;
import io.github.copydesk.corpus.Repetitions;
import io.github.copydesk.leftovers.ByLanguage;
import io.github.copydesk.leftovers.Entities;
import io.github.copydesk.leftovers.Place;
import io.github.copydesk.leftovers.PromoLine;
import io.github.copydesk.model.Features;
import io.github.copydesk.rulebook.WordLists;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import io.github.copydesk.token.SentenceEnd;
import io.github.copydesk.token.SentenceSplitter;
import io.github.copydesk.verdict.LineCandidate.Kind;
import io.github.copydesk.verdict.RepeatedParagraph.Filed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds headlines and paragraphs that an article repeats, with features that distinguish a mistake from intention. */
final class RepetitionCandidates {
    private static final String PARAGRAPH_ENDS = ".!?…;";
    /** The end of a block that readers unfold, and the beginning of the next one. */
    private static final Pattern FOLDED =
            Pattern.compile("(?m)^\\h{0,9}(?::{3,}\\h*\\R\\s*:{3,}\\h*details\\b|</details>\\s*<details\\b)");

    /** The most UTF-16 units between the beginning of a block that readers unfold and a repeated paragraph in it. */
    private static final int FOLDED_REACH = 2_000;

    private static final Pattern BOX = Pattern.compile("<(?:div|aside|section)\\b");

    private static final int TOP = 8;
    private static final int PROSE = 120;
    private static final int SHORTEST = 40;
    static final int LONG = 100;
    private static final int MOST = 3;
    /** The most UTF-16 units of a paragraph that introduces code. */
    private static final int INTRODUCTION = 200;

    private final Entities entities;
    private final ByLanguage<PromoLine.Words> promos;

    RepetitionCandidates(WordLists lists) {
        entities = Entities.of(lists);
        promos = PromoLine.words(lists);
    }

    /**
     * Lines and headings that repeat the headline. A title in the front matter and an equal first heading count as one
     * headline, since many sites need both.
     */
    List<LineCandidate> headlines(Document document, LineSurroundings surroundings) {
        List<String> said = new ArrayList<>();
        List<LineCandidate> found = new ArrayList<>();
        boolean headed = false;
        boolean titled = false;
        int seen = 0;
        List<Block> blocks = document.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean heading = block.kind() == Block.Kind.HEADING && !Place.isPlainText(document);
            boolean title = block.kind() == Block.Kind.TITLE;
            boolean mayOpen = !titled && !headed && seen < TOP && !hasEnded(block.text());
            boolean tells = heading || title || mayOpen || HeadlineWords.mayBegin(document, block, said);
            String words = tells ? HeadlineWords.of(document, block, entities) : "";
            boolean mayRepeat = said.stream().anyMatch(it -> it.equals(words) || HeadlineWords.areCut(it, words));
            boolean line = !heading
                    && (mayOpen || mayRepeat)
                    && isLine(document, block, words)
                    && (titled || !isPromo(document, block))
                    && !isCited(document, i);
            boolean below = seen >= TOP && !titled && !headed;
            boolean repeated = mayRepeat
                    && (!below || surroundings.isBounded(i))
                    && (said.contains(words) || (line && !Place.hasLink(document, block.span())));
            if (repeated && ((heading && headed) || (line && (titled || headed || hasProse(document))))) {
                Features own = new Features()
                        .when("headline-section", heading)
                        .when("headline-cut", !said.contains(words))
                        .when(
                                "headline-short",
                                words.chars().filter(c -> c == ' ').count() < MOST);
                found.add(candidate(
                        Kind.HEADLINE,
                        i,
                        block.span(),
                        "the headline '%s' appears twice".formatted(document.shown(block)),
                        surroundings.of(i).with(own)));
            } else if (title || (heading && !headed) || (line && mayOpen && HeadlineWords.areEnough(words))) {
                said.add(words);
            }
            titled |= title;
            headed |= heading;
            seen += block.kind() == Block.Kind.SUMMARY || title ? 0 : 1;
            if (seen == TOP && !titled && !headed && !surroundings.arePlainlyAPage()) {
                break;
            }
        }
        return found;
    }

    /** Whether an article with markup cites a line: in a quotation, or after a block that ends in a colon. */
    private static boolean isCited(Document document, int index) {
        List<Block> blocks = document.blocks();
        return !Place.isPlainText(document)
                && (blocks.get(index).kind() == Block.Kind.QUOTATION
                        || (index > 0
                                && blocks.get(index - 1).text().stripTrailing().endsWith(":")));
    }

    private static boolean hasEnded(String text) {
        return SentenceEnd.closes(".;", text);
    }

    private boolean isPromo(Document document, Block block) {
        return promos.of(document).weigh(document, block).asks();
    }

    private static boolean isLine(Document document, Block block, String words) {
        return Place.standsAlone(document, block)
                && words.indexOf(' ') > 0
                && !block.text().stripTrailing().endsWith(":")
                && block.text().chars().filter(c -> c == Block.MASKED).count() * 2
                        < block.text().length();
    }

    /** Whether an article contains prose. A poem has no line as long as a paragraph, and repeats lines on purpose. */
    private static boolean hasProse(Document document) {
        return document.blocks().stream()
                .limit(TOP * 2)
                .anyMatch(block -> block.text().length() >= PROSE);
    }

    /**
     * Paragraphs that an article repeats, word for word or nearly so, and passages that are repeated within a
     * paragraph.
     */
    List<LineCandidate> paragraphs(Document document, Corpus corpus, LineSurroundings surroundings) {
        Repetitions repetitions = new Repetitions();
        List<Filed> filed = new ArrayList<>();
        Map<Integer, Integer> copies = new HashMap<>();
        List<RepeatedParagraph> repeats = new ArrayList<>();
        List<LineCandidate> found = new ArrayList<>();
        int section = 0;
        for (int i = 0; i < document.blocks().size(); i++) {
            Block block = document.blocks().get(i);
            section += block.kind() == Block.Kind.HEADING || RepeatedParagraph.isCode(block) ? 1 : 0;
            if (block.kind() != Block.Kind.PARAGRAPH || block.text().length() < SHORTEST) {
                continue;
            }
            Filed here = new Filed(block, i, section);
            filed.add(here);
            int number = repetitions.file(LineBag.source(document, block));
            if (number >= 0) {
                copies.merge(number, 1, Integer::sum);
                Filed earlier = filed.get(number);
                if (mayBeAMistake(document, earlier, here) && !isForm(document, corpus, block)) {
                    repeats.add(new RepeatedParagraph(earlier, here, copies.getOrDefault(number, 1)));
                }
            } else {
                int index = i;
                DoubledPassage.in(block.text())
                        .map(passage -> block.span(passage.start(), passage.end()))
                        .ifPresent(span -> found.add(candidate(
                                Kind.PARAGRAPH,
                                index,
                                span,
                                said(document, block),
                                surroundings.of(index).with(new Features().when("paragraph-doubled", true)))));
            }
        }
        int passages = (int)
                repeats.stream().map(RepeatedParagraph::distance).distinct().count();
        for (RepeatedParagraph repeat : repeats) {
            Filed here = repeat.here();
            found.add(candidate(
                    Kind.PARAGRAPH,
                    here.index(),
                    here.block().span(),
                    said(document, repeat.earlier().block()),
                    surroundings.of(here.index()).with(repeat.features(document, passages))));
        }
        found.sort(Comparator.comparingInt(LineCandidate::block));
        return found;
    }

    private static String said(Document document, Block earlier) {
        int line = document.lines().at(earlier.span().start()).line();
        return "this paragraph repeats the one on line " + line;
    }

    /** Whether several articles repeat a block: then it belongs to a form that they share. */
    private static boolean isForm(Document document, Corpus corpus, Block block) {
        return corpus.articlesThatRepeat(LineBag.of(document, block)) >= MOST;
    }

    /**
     * Whether a repetition may be a mistake. Alternative tabs are none, since readers see one of them; a short
     * paragraph counts only if its copy follows directly.
     */
    private boolean mayBeAMistake(Document document, Filed earlier, Filed here) {
        boolean near = here.index() - earlier.index() == 1;
        boolean isLong = here.block().text().length() >= LONG;
        return (near || isLong)
                && !document.areAlternatives(
                        earlier.block().span(), here.block().span())
                && !areFoldedApart(document, earlier, here)
                && !isTeaser(document, earlier, here)
                && isProse(document, here)
                && !introduceLists(document, earlier, here)
                && !introduceCode(document, earlier, here)
                && !isPromo(document, here.block());
    }

    /** Whether the first one announces a box: only the heading of the box is between the two, and its element begins. */
    private static boolean isTeaser(Document document, Filed earlier, Filed here) {
        int from = earlier.block().span().end();
        int to = here.block().span().start();
        return here.index() - earlier.index() == 2
                && here.section() == earlier.section() + 1
                && from < to
                && BOX.matcher(document.source()).region(from, to).find();
    }

    /** Whether one block that readers unfold ends between the two, and another begins: they are in sections. */
    private static boolean areFoldedApart(Document document, Filed earlier, Filed here) {
        int to = here.block().span().start();
        int from = Math.max(earlier.block().span().end(), to - FOLDED_REACH);
        return from < to && FOLDED.matcher(document.source()).region(from, to).find();
    }

    /** Whether two paragraphs differ and each introduces its own list, as questions of a form do. */
    private static boolean introduceLists(Document document, Filed earlier, Filed here) {
        List<Block> blocks = document.blocks();
        return !earlier.block().text().equals(here.block().text())
                && Stream.of(earlier, here)
                        .map(it -> it.index() + 1)
                        .allMatch(
                                next -> next < blocks.size() && blocks.get(next).kind() == Block.Kind.LIST_ITEM);
    }

    /** Whether each of two short paragraphs says what its own code does, as in a reference with examples. */
    private static boolean introduceCode(Document document, Filed earlier, Filed here) {
        String first = codeAfter(document, earlier);
        return here.block().text().length() <= INTRODUCTION
                && !first.isEmpty()
                && !codeAfter(document, here).isEmpty()
                && !first.equals(codeAfter(document, here));
    }

    /** What is between a block and the next one, and is no text: code, or a figure. */
    private static String codeAfter(Document document, Filed block) {
        List<Block> blocks = document.blocks();
        int from = block.block().span().end();
        int to = block.index() + 1 < blocks.size()
                ? blocks.get(block.index() + 1).span().start()
                : document.source().length();
        return from < to ? document.source().substring(from, to).strip() : "";
    }

    /** A caption, a verse or a label has no sentence; what is mostly code or addresses is no prose. */
    private static boolean isProse(Document document, Filed here) {
        String text = here.block().text();
        long masked = text.chars().filter(c -> c == Block.MASKED).count();
        return masked * 3 < text.length()
                && (SentenceEnd.isOneOf(PARAGRAPH_ENDS, text)
                        || (text.length() >= LONG
                                && SentenceSplitter.split(text).size() > 1)
                        || (text.endsWith(":") && !announces(document, here)));
    }

    /** Whether a list or another block that is no prose, such as code, follows. */
    private static boolean announces(Document document, Filed here) {
        List<Block> blocks = document.blocks();
        if (here.index() + 1 == blocks.size()) {
            return true;
        }
        Block next = blocks.get(here.index() + 1);
        int end = here.block().span().end();
        return next.kind() != Block.Kind.PARAGRAPH
                || next.span().start() < end
                || !document.source().substring(end, next.span().start()).isBlank();
    }

    private static LineCandidate candidate(Kind kind, int index, Span span, String fact, Features features) {
        double page = features.get(LineSurroundings.PAGE);
        return new LineCandidate(
                kind, index, span, fact, features.when(kind.feature(), true).set(kind.feature() + "-page", page));
    }
}
