package io.github.copydesk.check;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.corpus.DoubledPassage;
import io.github.copydesk.corpus.LineBag;
import io.github.copydesk.corpus.Repetitions;
import io.github.copydesk.leftovers.ByLanguage;
import io.github.copydesk.leftovers.Line;
import io.github.copydesk.leftovers.PromoLine;
import io.github.copydesk.rule.Finding;
import io.github.copydesk.rule.Rule;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Mask;
import io.github.copydesk.text.Sections;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds a paragraph that an article has twice, word for word or nearly so.
 *
 * <p>Manuals say a short sentence again under each heading, on purpose; so across headings only a long
 * paragraph counts. One that several articles say twice is a form that they share. Promos have a rule of their own.
 */
public final class RepeatedParagraphCheck implements Check {
    private static final Pattern ENDED = Pattern.compile("[.!?…;][\\s\"”’'»)\\]]{0,6}$");
    private static final Pattern SENTENCE = Pattern.compile("\\p{Ll}{3}[.!?][\"”’'»)]{0,2} \\p{Lu}");
    private static final int SHORTEST = 40;
    private static final int LONG = 100;
    private static final int MANY = 3;

    private record Filed(Block block, int index, int section) {}

    private final Rule rule;
    private final ByLanguage<PromoLine.Words> promos;

    public RepeatedParagraphCheck(Materials materials) {
        rule = materials.rule();
        promos = PromoLine.words(materials.lists());
    }

    @Override
    public Stream<Finding> check(Document document, Corpus corpus) {
        Repetitions repetitions = new Repetitions();
        List<Filed> filed = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        int section = 0;
        for (int i = 0; i < document.blocks().size(); i++) {
            Block block = document.blocks().get(i);
            section += block.kind() == Block.Kind.HEADING ? 1 : 0;
            if (block.kind() != Block.Kind.PARAGRAPH || block.text().length() < SHORTEST) {
                continue;
            }
            Filed here = new Filed(block, i, section);
            filed.add(here);
            int earlier = repetitions.file(LineBag.source(document, block));
            if (earlier >= 0 && isMistake(document, corpus, filed.get(earlier), here)) {
                findings.add(finding(document, filed.get(earlier).block(), block.span()));
            } else {
                DoubledPassage.in(block.text())
                        .map(passage -> block.span(passage.start(), passage.end()))
                        .ifPresent(span -> findings.add(finding(document, block, span)));
            }
        }
        return findings.stream();
    }

    private boolean isMistake(Document document, Corpus corpus, Filed earlier, Filed here) {
        boolean near = here.index() - earlier.index() == 1;
        boolean isLong = here.block().text().length() >= LONG;
        boolean apart = earlier.section() != here.section();
        // Manuals explain the same option under each heading where it applies.
        boolean hasCode = here.block().masks().stream()
                .anyMatch(mask -> mask.kind() == Mask.Kind.CODE || mask.kind() == Mask.Kind.LIVE);
        return (near || isLong)
                && !areAlternatives(document, earlier.block(), here.block())
                && (!apart || (isLong && !hasCode))
                && isProse(document, here)
                && corpus.lines().articlesThatRepeat(LineBag.of(document, here.block())) < MANY
                && !promos.of(document).weigh(Line.of(document, here.block())).asks();
    }

    /** Readers see one tab instead of the other; and of sections side by side they read the one that concerns them. */
    private static boolean areAlternatives(Document document, Block one, Block other) {
        return document.areAlternatives(one.span(), other.span())
                || Sections.of(document).areParallel(one, other);
    }

    /** A caption, a verse or a label has no sentence; what is mostly code or addresses is no prose. */
    private static boolean isProse(Document document, Filed here) {
        String text = here.block().text();
        long masked = text.chars().filter(c -> c == Block.MASKED).count();
        return masked * 3 < text.length()
                && (ENDED.matcher(text).find()
                        || (text.length() >= LONG && SENTENCE.matcher(text).find())
                        || (text.endsWith(":") && !announces(document, here)));
    }

    /** Whether a list or something that is no prose, such as code, follows. */
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

    private Finding finding(Document document, Block earlier, Span here) {
        int line = document.lines().at(earlier.span().start()).line();
        return rule.finding(here, "The article says this paragraph twice; the first is in line %s".formatted(line));
    }
}
