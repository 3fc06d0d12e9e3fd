package io.github.copydesk.provenance;

import io.github.copydesk.leftovers.PageLines;
import io.github.copydesk.model.Features;
import io.github.copydesk.rulebook.WordLists;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.FileType;
import io.github.copydesk.text.Mask;
import io.github.copydesk.text.Span;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The evidence of an article's origin in the article itself. */
record ProvenanceEvidence(Features features) {
    /** The most characters of a label; running text has few lines that short. */
    private static final int SHORT = 24;

    private static final double MANY = 3;

    /**
     * In an article with markup, one line of a page in this many blocks is no evidence: a long article has some of any
     * form. Of 5,443 written articles on 31 sites, 2026-11-30, one block in 575 had that form; an article whose subject
     * has such words, as settings and sharing have, had several.
     */
    private static final double FEW_IN = 100;

    /** The most characters of a line of wrapped text. */
    private static final int LONGEST_LINE = 120;

    private static final int SEVERAL = 3;

    private static final int MANY_FIELDS = 100;
    private static final Pattern FIELD =
            Pattern.compile("(?m)^(\\p{Lu}[\\p{L}-]{1,19}): {2,}\\S[^\\r\\n]{0,120}(?<![.!?”\"])$");

    private static final Set<Block.Kind> MARKED_UP = EnumSet.of(
            Block.Kind.HEADING, Block.Kind.LIST_ITEM, Block.Kind.TABLE_CELL, Block.Kind.QUOTATION, Block.Kind.CAPTION);

    private static final Pattern SPEAKER = Pattern.compile(">> ?\\p{Lu}|\\p{Lu}[\\p{Lu}. -]{1,30}: ");
    private static final int MANY_SPEAKERS = 10;

    static ProvenanceEvidence of(Document document, WordLists lists) {
        return document.derive(ProvenanceEvidence.class, it -> read(it, lists));
    }

    private static ProvenanceEvidence read(Document document, WordLists lists) {
        boolean records = document.type() == FileType.PLAIN_TEXT && (isOfRecords(document) || isTranscript(document));
        boolean plain = document.type() == FileType.PLAIN_TEXT && !records && !isWrapped(document);
        int blocks = Math.max(1, document.blocks().size());
        int found = CertainLines.of(document, PageLines.of(document, lists)).count();
        double expected = document.type() == FileType.PLAIN_TEXT ? 0 : blocks / FEW_IN;
        double lines = records ? 0 : Math.max(0, found - expected);
        int markup = 0;
        int labels = 0;
        Set<Mask.Kind> masks = EnumSet.noneOf(Mask.Kind.class);
        for (Block block : document.blocks()) {
            markup += MARKED_UP.contains(block.kind()) ? 1 : 0;
            labels += block.text().length() <= SHORT && !CertainLines.endsAsSentence(block.text()) ? 1 : 0;
            block.masks().forEach(mask -> masks.add(mask.kind()));
        }
        String source = document.source();
        Features features = new Features()
                .when("plain-text", plain)
                .when("whole-page", document.type() == FileType.HTML && source.contains("<body"))
                .when("front-matter", !document.frontMatter().isEmpty())
                .when("markup", !plain && markup > 0)
                .when("links", !plain && (source.contains("](") || source.contains("<a ") || source.contains("[]")))
                .when("code", !plain && masks.contains(Mask.Kind.CODE))
                .when("live-syntax", masks.contains(Mask.Kind.LIVE))
                .when("shortcodes", masks.contains(Mask.Kind.SHORTCODE))
                .set("page-lines", Math.min(MANY, log2(1 + lines)))
                .set("page-line-share", Math.min(1, MANY * lines / blocks))
                .set("labels", plain ? Math.min(1, 2.0 * labels / blocks) : 0);
        return new ProvenanceEvidence(features);
    }

    /**
     * Whether the paragraphs of a text file are wrapped, as in drafts, mails and notes that somebody typed. A page that
     * was saved as text has a line for each paragraph.
     */
    private static boolean isWrapped(Document document) {
        int wrapped = 0;
        int longer = 0;
        for (Block block : document.blocks()) {
            if (block.text().length() > LONGEST_LINE) {
                longer++;
                Span span = block.span();
                wrapped += document.text(span).indexOf('\n') >= 0
                                || document.text(span).indexOf('\r') >= 0
                        ? 1
                        : 0;
            }
        }
        return wrapped >= SEVERAL && wrapped * 2 > longer;
    }

    /** Whether a text file consists of records, whose values are short and aligned: {@code Summary:  The lamp}. Fields after
     * the first hundred are not counted. */
    private static boolean isOfRecords(Document document) {
        Map<String, Integer> names = new HashMap<>();
        FIELD.matcher(document.source())
                .results()
                .limit(MANY_FIELDS)
                .forEach(it -> names.merge(it.group(1), 1, Integer::sum));
        return names.size() > 1
                && names.values().stream().filter(count -> count >= SEVERAL).count() > 1;
    }

    /** Whether most paragraphs of a text file begin with a speaker, as those of a stenographer do. */
    private static boolean isTranscript(Document document) {
        long spoken = document.blocks().stream()
                .filter(block -> SPEAKER.matcher(block.text()).lookingAt())
                .count();
        return spoken >= MANY_SPEAKERS && spoken * 2 > document.blocks().size();
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
