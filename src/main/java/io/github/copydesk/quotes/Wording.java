package io.github.copydesk.quotes;

import io.github.copydesk.text.Span;
import java.util.Optional;

/** Puts into words what is wrong with a mark, and what should stand there. */
final class Wording {
    private final String source;
    private final Style style;
    private final boolean mostlyStraight;

    Wording(String source, Style style, boolean mostlyStraight) {
        this.source = source;
        this.style = style;
        this.mostlyStraight = mostlyStraight;
    }

    static Slip notClosed(Mark opener, boolean sure) {
        return unbalanced(opener, "'%s' opens a quotation that is not closed".formatted(opener.glyph()), sure);
    }

    static Slip notOpened(Mark closer, Optional<Mark> lastClosed, boolean sure) {
        String before = lastClosed
                .filter(last -> last.block() == closer.block())
                .map(last -> "; the one before closed after '%s'".formatted(wordBefore(last)))
                .orElse("");
        String message = "'%s' closes a quotation that was not opened%s".formatted(closer.glyph(), before);
        return unbalanced(closer, message, sure);
    }

    /**
     * @throws IllegalArgumentException for a pair that is right
     */
    Slip wrong(Pairing pairing, Mark opener, Mark closer) {
        return switch (pairing) {
            case RIGHT -> throw new IllegalArgumentException("nothing is wrong with a right pair");
            case REVERSED_CLOSER -> reversed(closer);
            case REVERSED_OPENER -> reversed(opener);
            case SWAPPED -> swapped(opener, closer);
            case IMITATED -> imitated(opener, closer);
            case MIXED -> mixed(opener, closer);
        };
    }

    private static Slip reversed(Mark mark) {
        String right = Style.mirror(mark.glyph());
        String message = "'%s' looks the wrong way; '%s' belongs here".formatted(mark.glyph(), right);
        return new Slip(Slip.Kind.REVERSED, mark.span(), message, Optional.of(right), true);
    }

    /** One slip over the whole quotation, since its two marks were swapped in one go. */
    private Slip swapped(Mark opener, Mark closer) {
        String message =
                "'%s' and '%s' around a quotation look the wrong way".formatted(opener.glyph(), closer.glyph());
        String first = Style.mirror(opener.glyph());
        return whole(Slip.Kind.REVERSED, opener, closer, message, first, Style.mirror(closer.glyph()));
    }

    private Slip mixed(Mark opener, Mark closer) {
        String closes = "'%s' closes a quotation that '%s' opened".formatted(closer.glyph(), opener.glyph());
        if (opener.isSingle()) {
            return new Slip(Slip.Kind.MIXED, closer.span(), closes, Optional.empty(), true);
        }
        boolean openerIsWrong = mostlyStraight ? closer.isStraight() : !style.isOwnOpener(opener.glyph());
        if (openerIsWrong) {
            String opens = "'%s' opens a quotation that '%s' closes".formatted(opener.glyph(), closer.glyph());
            return new Slip(Slip.Kind.MIXED, opener.span(), opens, Optional.of(style.opener(closer.glyph())), true);
        }
        return new Slip(Slip.Kind.MIXED, closer.span(), closes, Optional.of(style.closer(opener.glyph())), true);
    }

    private Slip imitated(Mark opener, Mark closer) {
        Mark wrong = closer.isImitation() ? closer : opener;
        Mark partner = closer.isImitation() ? opener : closer;
        String message = "'%s' stands in the place of a quotation mark".formatted(wrong.glyph());
        boolean straight = partner.isStraight() || (partner.isImitation() && mostlyStraight);
        String first = straight ? "\"" : style.opener("");
        String last = straight ? "\"" : style.closer("");
        if (partner.isImitation()) {
            return whole(Slip.Kind.IMITATED, opener, closer, message, first, last);
        }
        String right = closer.isImitation() ? last : first;
        return new Slip(Slip.Kind.IMITATED, wrong.span(), message, Optional.of(right), true);
    }

    private Slip whole(Slip.Kind kind, Mark opener, Mark closer, String message, String first, String last) {
        if (opener.block() != closer.block()) {
            return new Slip(kind, opener.span(), message, Optional.of(first), true);
        }
        Span span = new Span(opener.span().start(), closer.span().end());
        String inside = source.substring(opener.span().end(), closer.span().start());
        return new Slip(kind, span, message, Optional.of(first + inside + last), true);
    }

    private static Slip unbalanced(Mark mark, String message, boolean sure) {
        return new Slip(Slip.Kind.UNBALANCED, mark.span(), message, Optional.empty(), sure);
    }

    private static String wordBefore(Mark mark) {
        String text = mark.block().text();
        int start = mark.start();
        while (start > 0 && mark.start() - start < 30 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, mark.start());
    }
}
