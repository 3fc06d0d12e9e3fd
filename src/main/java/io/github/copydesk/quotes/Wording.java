package io.github.copydesk.quotes;

import io.github.copydesk.text.Span;
import java.util.Optional;

/** Creates the messages of defects and their replacements. */
final class Wording {
    private final String source;
    private final Style style;
    private final String usual;

    /** @param usual the most frequent pair of the article */
    Wording(String source, Style style, String usual) {
        this.source = source;
        this.style = style;
        this.usual = usual;
    }

    static QuoteDefect notClosed(Mark opener, boolean sure) {
        return unbalanced(opener, "'%s' opens a quotation that is not closed".formatted(opener.glyph()), sure);
    }

    QuoteDefect notOpened(Mark closer, Optional<Mark> lastClosed, boolean sure) {
        String before = lastClosed
                .filter(last -> last.block() == closer.block())
                .map(last -> "; the previous quotation was closed after '%s'".formatted(wordBefore(last)))
                .orElse("");
        String message = "'%s' closes a quotation that was not opened%s".formatted(closer.glyph(), before);
        return unbalanced(closer, message, sure);
    }

    /** @throws IllegalArgumentException when the pair is right */
    QuoteDefect wrong(Pairing pairing, Mark opener, Mark closer) {
        return switch (pairing) {
            case RIGHT -> throw new IllegalArgumentException("nothing is wrong with a right pair");
            case REVERSED_CLOSER -> reversed(closer, "closer");
            case REVERSED_OPENER -> reversed(opener, "opener");
            case SWAPPED -> swapped(opener, closer);
            case IMITATED -> imitated(opener, closer);
            case MIXED -> mixed(opener, closer);
        };
    }

    private QuoteDefect reversed(Mark mark, String basis) {
        String right = style.turned(mark.glyph());
        String message = "'%s' faces the wrong way".formatted(mark.glyph());
        return new QuoteDefect(QuoteDefect.Kind.REVERSED, mark.span(), message, Optional.of(right), true, basis);
    }

    /** One defect over the whole quotation, since both marks were swapped at once. */
    private QuoteDefect swapped(Mark opener, Mark closer) {
        String message =
                "'%s' and '%s' around a quotation face the wrong way".formatted(opener.glyph(), closer.glyph());
        String first = style.turned(opener.glyph());
        return whole(QuoteDefect.Kind.REVERSED, opener, closer, message, first, style.turned(closer.glyph()));
    }

    /** A single quotation with a curly closing mark only. */
    QuoteDefect straightOpener(Mark opener, Mark closer) {
        String message = "'%s' opens a quotation that '%s' closes".formatted(opener.glyph(), closer.glyph());
        return new QuoteDefect(QuoteDefect.Kind.MIXED, opener.span(), message, Optional.of("‘"), true, "single-opener");
    }

    private QuoteDefect mixed(Mark opener, Mark closer) {
        String closes = closer.glyph().equals(opener.glyph())
                ? "'%s' is at both ends of a quotation".formatted(closer.glyph())
                : "'%s' closes a quotation that '%s' opened".formatted(closer.glyph(), opener.glyph());
        if (opener.isSingle() && "'‘’".contains(closer.glyph())) {
            return new QuoteDefect(
                    QuoteDefect.Kind.MIXED,
                    closer.span(),
                    closes,
                    Optional.of(style.closer(opener.glyph())),
                    true,
                    "single");
        }
        if (opener.isSingle()) {
            return new QuoteDefect(QuoteDefect.Kind.MIXED, closer.span(), closes, Optional.empty(), true, "");
        }
        boolean openerIsWrong = usual.equals("\"\"") ? closer.isStraight() : !style.isOwnOpener(opener.glyph());
        if (openerIsWrong) {
            String opens = "'%s' opens a quotation that '%s' closes".formatted(opener.glyph(), closer.glyph());
            return new QuoteDefect(
                    QuoteDefect.Kind.MIXED,
                    opener.span(),
                    opens,
                    Optional.of(style.opener(closer.glyph())),
                    true,
                    "opener");
        }
        return new QuoteDefect(
                QuoteDefect.Kind.MIXED,
                closer.span(),
                closes,
                Optional.of(style.closer(opener.glyph())),
                true,
                "closer");
    }

    private QuoteDefect imitated(Mark opener, Mark closer) {
        Mark wrong = closer.isImitation() ? closer : opener;
        Mark partner = closer.isImitation() ? opener : closer;
        String message = (wrong.isDoubled()
                        ? "'%s' is a quotation mark typed twice"
                        : "'%s' is used as a quotation mark")
                .formatted(wrong.glyph());
        if (partner.isImitation()) {
            String pair = imitated(opener.glyph());
            return whole(QuoteDefect.Kind.IMITATED, opener, closer, message, pair.substring(0, 1), pair.substring(1));
        }
        String right = closer.isImitation() ? style.closer(partner.glyph()) : style.opener(partner.glyph());
        return new QuoteDefect(QuoteDefect.Kind.IMITATED, wrong.span(), message, Optional.of(right), true, "mark");
    }

    /** The intended pair; if the mark does not show it, the usual pair of the article. */
    private String imitated(String opener) {
        String meant =
                switch (opener) {
                    case "\"\"" -> "\"";
                    case "““" -> "“";
                    case "<<" -> "«";
                    case ",," -> "„";
                    default -> "";
                };
        return meant.isEmpty() ? usual : meant + style.closer(meant);
    }

    private QuoteDefect whole(
            QuoteDefect.Kind kind, Mark opener, Mark closer, String message, String first, String last) {
        if (opener.block() != closer.block()) {
            return new QuoteDefect(kind, opener.span(), message, Optional.of(first), true, "both");
        }
        Span span = new Span(opener.span().start(), closer.span().end());
        String inside = source.substring(opener.span().end(), closer.span().start());
        return new QuoteDefect(kind, span, message, Optional.of(first + inside + last), true, "both");
    }

    private static QuoteDefect unbalanced(Mark mark, String message, boolean sure) {
        return new QuoteDefect(QuoteDefect.Kind.UNBALANCED, mark.span(), message, Optional.empty(), sure, "");
    }

    private String wordBefore(Mark mark) {
        String text = mark.block().text();
        int start = mark.start();
        while (start > 0 && mark.start() - start < 30 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return mark.block().shown(source, start, mark.start());
    }
}
