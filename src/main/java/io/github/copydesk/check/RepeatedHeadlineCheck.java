package io.github.copydesk.check;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.leftovers.ByLanguage;
import io.github.copydesk.leftovers.Line;
import io.github.copydesk.leftovers.Place;
import io.github.copydesk.leftovers.PromoLine;
import io.github.copydesk.rule.Finding;
import io.github.copydesk.rule.Rule;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the headline said again as a line of its article.
 *
 * <p>A title in the front matter and the same as the first heading are one headline: many sites need
 * both. In plain text a headline is a line near the top, without a full stop, that stands there twice.
 */
public final class RepeatedHeadlineCheck implements Check {
    private static final Pattern ENDED = Pattern.compile("[\\p{L}\\p{N}][.;]\\W{0,4}$");
    /** Longer than what the pattern can match. */
    private static final int END = 10;

    private static final int TOP = 8;
    private static final int PROSE = 120;

    private final Rule rule;
    private final Entities entities;
    private final ByLanguage<PromoLine.Words> promos;

    public RepeatedHeadlineCheck(Materials materials) {
        rule = materials.rule();
        entities = Entities.of(materials.lists());
        promos = PromoLine.words(materials.lists());
    }

    @Override
    public Stream<Finding> check(Document document, Corpus corpus) {
        List<String> said = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        boolean headed = false;
        boolean titled = false;
        int seen = 0;
        for (Block block : document.blocks()) {
            boolean heading = block.kind() == Block.Kind.HEADING && !Place.isPlainText(document);
            boolean title = block.kind() == Block.Kind.TITLE;
            boolean mayOpen = !titled && !headed && seen < TOP && !hasEnded(block.text());
            boolean tells = heading || title || mayOpen || HeadlineWords.mayBegin(document, block, said);
            String words = tells ? HeadlineWords.of(document, block, entities) : "";
            boolean mayRepeat = said.stream().anyMatch(it -> it.equals(words) || HeadlineWords.areCut(it, words));
            boolean line = !heading
                    && (mayOpen || mayRepeat)
                    && isLine(document, block, words)
                    && (titled || !isPromo(document, block));
            boolean repeated = mayRepeat && (said.contains(words) || (line && !Place.hasLink(document, block.span())));
            if (repeated && ((heading && headed) || (line && (titled || headed || hasProse(document))))) {
                findings.add(finding(block));
            } else if (title || (heading && !headed) || (line && mayOpen && HeadlineWords.areEnough(words))) {
                said.add(words);
            }
            titled |= title;
            headed |= heading;
            seen += block.kind() == Block.Kind.SUMMARY || title ? 0 : 1;
            if (seen == TOP && !titled && !headed) {
                break;
            }
        }
        return findings.stream();
    }

    private static boolean hasEnded(String text) {
        int length = text.length();
        return ENDED.matcher(text).region(Math.max(0, length - END), length).find();
    }

    private boolean isPromo(Document document, Block block) {
        return promos.of(document).weigh(Line.of(document, block)).asks();
    }

    private static boolean isLine(Document document, Block block, String words) {
        return Place.standsAlone(document, block)
                && words.indexOf(' ') > 0
                && !block.text().stripTrailing().endsWith(":")
                && block.text().chars().filter(c -> c == Block.MASKED).count() * 2
                        < block.text().length();
    }

    /** A poem has no line as long as a paragraph, and says its own lines twice. */
    private static boolean hasProse(Document document) {
        return document.blocks().stream()
                .limit(TOP * 2)
                .anyMatch(block -> block.text().length() >= PROSE);
    }

    private Finding finding(Block block) {
        return rule.finding(block.span(), "The headline '%s' is said twice".formatted(block.text()));
    }
}
