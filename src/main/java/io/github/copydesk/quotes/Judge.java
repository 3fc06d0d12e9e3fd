package io.github.copydesk.quotes;

import io.github.copydesk.text.Span;
import java.util.Optional;

/**
 * What each way to take a mark costs, and what is said of it when it is a slip. The costs are all
 * the tuning there is: a slip must be harder to believe than every convention that explains it away.
 */
final class Judge {
    /** A curly mark without its partner; nothing else is as hard to believe. */
    private static final int ALONE = 10;
    /** A straight mark without its partner: it may be inches, code, a ditto mark. */
    private static final int STRAIGHT_ALONE = 7;
    /** A single mark without its partner: likely an apostrophe that nobody thought of. */
    private static final int SINGLE_ALONE = 5;
    /** Inside a quotation in the same marks. Dearer than to say that the first was never closed, once that one is carried on. */
    static final int SAME_INSIDE = 9;

    private static final int MIXED = 6;
    private static final int IMITATED = 5;
    private static final int REVERSED = 4;
    private static final int AGAINST_LEAN = 5;
    private static final int AS_MEASURE = 2;
    private static final int ARROW = 1;

    static final int IMPOSSIBLE = 1_000;

    private final String source;
    private final Style style;
    private final boolean mostlyStraight;

    Judge(String source, Style style, boolean mostlyStraight) {
        this.source = source;
        this.style = style;
        this.mostlyStraight = mostlyStraight;
    }

    int opening(Mark mark) {
        boolean opens = mark.isImitation() || mark.isSingle() || style.opens(mark.glyph());
        if (!opens) {
            return mark.lean() == Lean.OPENS ? 1 : IMPOSSIBLE;
        }
        return mark.lean() == Lean.CLOSES ? AGAINST_LEAN : hesitation(mark);
    }

    int closing(Mark opener, Mark mark) {
        boolean closes = mark.isImitation() || style.closes(mark.glyph());
        if (mark.isSingle() || (!closes && mark.lean() != Lean.CLOSES)) {
            return IMPOSSIBLE;
        }
        if (mark.lean() != Lean.OPENS) {
            return hesitation(mark) + pairing(opener, mark);
        }
        return style.pairs(opener.glyph(), mark.glyph()) ? AGAINST_LEAN : IMPOSSIBLE;
    }

    /** To take it for inches, a ditto mark, an arrow. */
    int ignoring(Mark mark) {
        if (mark.isStraight()) {
            if (mark.isAfterNumber() && mark.lean() != Lean.OPENS) {
                return mark.isAfterFeet() ? 0 : AS_MEASURE;
            }
            return mark.lean() == Lean.APART ? AS_MEASURE : IMPOSSIBLE;
        }
        if (mark.isImitation()) {
            return mark.isAfterNumber() || mark.lean() == Lean.APART ? 0 : REVERSED;
        }
        if (mark.isSingle()) {
            return mark.glyph().equals("'") ? 0 : IMPOSSIBLE;
        }
        return "«»".contains(mark.glyph()) && !style.isOwn(mark.glyph()) ? ARROW : IMPOSSIBLE;
    }

    /** To take it for a closer without opener. */
    int stray(Mark mark) {
        boolean closes = mark.isImitation() || style.closes(mark.glyph());
        return closes ? alone(mark) + (mark.lean() == Lean.OPENS ? 1 : 0) : IMPOSSIBLE;
    }

    /** To take it for an opener without closer, or the reverse. */
    int alone(Mark mark) {
        if (mark.isSingle()) {
            return SINGLE_ALONE;
        }
        return mark.isStraight() || mark.isImitation() || !style.isOwn(mark.glyph()) ? STRAIGHT_ALONE : ALONE;
    }

    Slip notClosed(Quotation quotation) {
        Mark mark = quotation.opener();
        boolean sure = quotation.sure() && alone(mark) == ALONE;
        return unbalanced(mark, "'%s' opens a quotation that is not closed".formatted(mark.glyph()), sure);
    }

    Slip notOpened(Mark mark, Optional<Mark> lastClosed) {
        String before = lastClosed
                .filter(last -> last.block() == mark.block())
                .map(last -> "; the one before closed after '%s'".formatted(wordBefore(last)))
                .orElse("");
        String message = "'%s' closes a quotation that was not opened%s".formatted(mark.glyph(), before);
        return unbalanced(mark, message, alone(mark) == ALONE);
    }

    /** What is wrong with a pair, if anything. */
    Optional<Slip> wrong(Mark opener, Mark closer) {
        String first = opener.glyph();
        String last = closer.glyph();
        if (style.pairs(first, last)) {
            return Optional.empty();
        }
        if (opener.isImitation() || closer.isImitation()) {
            return Optional.of(imitated(opener, closer));
        }
        boolean openerLies = opener.lean() == Lean.OPENS && style.isOwn(first);
        boolean closerLies = closer.lean() == Lean.CLOSES && style.isOwn(last);
        if (closerLies && style.pairs(first, Style.mirror(last))) {
            return Optional.of(reversed(closer, Style.mirror(last)));
        }
        if (openerLies && style.pairs(Style.mirror(first), last)) {
            return Optional.of(reversed(opener, Style.mirror(first)));
        }
        if (openerLies && closerLies && style.pairs(Style.mirror(first), Style.mirror(last))) {
            return Optional.of(bothReversed(opener, closer));
        }
        if (opener.isSingle()) {
            return Optional.of(
                    new Slip(Slip.Kind.MIXED, closer.span(), closes(closer, opener), Optional.empty(), true));
        }
        boolean openerIsWrong = mostlyStraight ? closer.isStraight() : !style.isOwnOpener(first);
        return Optional.of(openerIsWrong ? mixed(opener, closer) : mixed(closer, opener));
    }

    private int pairing(Mark opener, Mark mark) {
        return wrong(opener, mark)
                .map(slip -> switch (slip.kind()) {
                    case REVERSED -> slip.span().length() > mark.glyph().length() ? 2 * REVERSED : REVERSED;
                    case IMITATED -> IMITATED;
                    default -> MIXED;
                })
                .orElse(0);
    }

    private static int hesitation(Mark mark) {
        return mark.isStraight() && (mark.lean() == Lean.APART || mark.lean() == Lean.BETWEEN) ? 1 : 0;
    }

    private Slip reversed(Mark mark, String right) {
        String message = "'%s' looks the wrong way; '%s' belongs here".formatted(mark.glyph(), right);
        return slip(Slip.Kind.REVERSED, mark, message, right);
    }

    /** One slip over the whole quotation, since its two marks were swapped in one go. */
    private Slip bothReversed(Mark opener, Mark closer) {
        String message =
                "'%s' and '%s' around a quotation look the wrong way".formatted(opener.glyph(), closer.glyph());
        return whole(
                Slip.Kind.REVERSED,
                opener,
                closer,
                message,
                Style.mirror(opener.glyph()),
                Style.mirror(closer.glyph()));
    }

    private Slip mixed(Mark wrong, Mark partner) {
        boolean opens = wrong.span().start() < partner.span().start();
        String message = (opens
                        ? "'%s' opens a quotation that '%s' closes"
                        : "'%s' closes a quotation that '%s' opened")
                .formatted(wrong.glyph(), partner.glyph());
        String right = opens ? style.opener(partner.glyph()) : style.closer(partner.glyph());
        return slip(Slip.Kind.MIXED, wrong, message, right);
    }

    private static String closes(Mark closer, Mark opener) {
        return "'%s' closes a quotation that '%s' opened".formatted(closer.glyph(), opener.glyph());
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
        return slip(Slip.Kind.IMITATED, wrong, message, closer.isImitation() ? last : first);
    }

    private Slip whole(Slip.Kind kind, Mark opener, Mark closer, String message, String first, String last) {
        if (opener.block() != closer.block()) {
            return slip(kind, opener, message, first);
        }
        Span span = new Span(opener.span().start(), closer.span().end());
        String inside = source.substring(opener.span().end(), closer.span().start());
        return new Slip(kind, span, message, Optional.of(first + inside + last), true);
    }

    private static Slip slip(Slip.Kind kind, Mark mark, String message, String right) {
        return new Slip(kind, mark.span(), message, Optional.of(right), true);
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
