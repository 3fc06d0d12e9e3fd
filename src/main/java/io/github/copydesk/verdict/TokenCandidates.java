package io.github.copydesk.verdict;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.corpus.TemplateEvidence;
import io.github.copydesk.leftovers.ByLanguage;
import io.github.copydesk.leftovers.MergeField;
import io.github.copydesk.leftovers.Notation;
import io.github.copydesk.leftovers.Place;
import io.github.copydesk.leftovers.Placeholder;
import io.github.copydesk.leftovers.TemplateCode;
import io.github.copydesk.model.Features;
import io.github.copydesk.rulebook.WordLists;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.FileType;
import io.github.copydesk.text.Mask;
import io.github.copydesk.text.Span;
import io.github.copydesk.verdict.LineCandidate.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;

/** Finds what a system or a writer should have replaced: tags, fields without a value, placeholders. */
final class TokenCandidates {
    private static final int MANY = 3;

    private final ByLanguage<Placeholder> placeholders;

    TokenCandidates(WordLists lists) {
        placeholders = new ByLanguage<>(language -> new Placeholder(lists, language));
    }

    /** The candidates of one kind in a block. */
    List<BareCandidate> in(Document document, Corpus corpus, Kind kind, int index) {
        return switch (kind) {
            case SHORTCODE -> masks(document, corpus, kind, Mask.Kind.SHORTCODE, index);
            case TEMPLATE -> masks(document, corpus, kind, Mask.Kind.TEMPLATE, index);
            case FIELD -> fields(document, index);
            case PLACEHOLDER -> placeholders(document, index);
            default -> List.of();
        };
    }

    private static List<BareCandidate> masks(Document document, Corpus corpus, Kind kind, Mask.Kind wanted, int index) {
        Block block = document.blocks().get(index);
        List<BareCandidate> found = new ArrayList<>(0);
        for (Mask mask : block.masks()) {
            Span span = block.span(mask);
            if (mask.kind() == wanted && !isLive(kind, document, span, corpus)) {
                String text = document.text(span);
                found.add(new BareCandidate(
                        kind,
                        index,
                        span,
                        TagForm.fact(mask),
                        TagForm.isWithinALine(block, mask),
                        TagForm.features(document, block, mask, text)
                                .set("tag-recurs", recurs(corpus.articlesWithTemplate(TemplateEvidence.name(text))))));
            }
        }
        return found;
    }

    private static boolean isLive(Kind kind, Document document, Span span, Corpus corpus) {
        return kind == Kind.TEMPLATE
                ? LiveTags.isLive(document, span, corpus)
                : LiveShortcodes.isLive(document, document.text(span), corpus);
    }

    /** The number of articles that have it, as a logarithm from 1 to 3; 0 for fewer than three. */
    static double recurs(int articles) {
        return articles < MANY ? 0 : Math.min(MANY, Math.log(articles) / Math.log(MANY));
    }

    private static List<BareCandidate> fields(Document document, int index) {
        Block block = document.blocks().get(index);
        List<BareCandidate> found = new ArrayList<>(0);
        for (MatchResult it : MergeField.in(block, document.type())) {
            found.add(
                    new BareCandidate(Kind.FIELD, index, block.span(it), "is an unfilled merge field", new Features()));
        }
        if (document.type() == FileType.PLAIN_TEXT) {
            int start = block.span().start();
            for (MatchResult it : TemplateCode.in(document.text(block.span()))) {
                found.add(new BareCandidate(
                        Kind.FIELD,
                        index,
                        new Span(start + it.start(), start + it.end()),
                        "is code of a template",
                        new Features()));
            }
        }
        return found;
    }

    private List<BareCandidate> placeholders(Document document, int index) {
        Block block = document.blocks().get(index);
        boolean structure = block.kind() == Block.Kind.HEADING && !Place.isEmptySection(document.blocks(), index);
        List<BareCandidate> found = new ArrayList<>(0);
        for (MatchResult it : placeholders.of(document).in(document, block, structure)) {
            if (!Notation.explains(document, it)) {
                found.add(new BareCandidate(
                        Kind.PLACEHOLDER,
                        index,
                        block.span(it),
                        "is placeholder text",
                        new Features()
                                .when(
                                        "place-alone",
                                        it.group().length() == block.text().length())
                                .when(
                                        "place-bracketed",
                                        "[<{".indexOf(it.group().charAt(0)) >= 0)));
            }
        }
        return found;
    }
}
