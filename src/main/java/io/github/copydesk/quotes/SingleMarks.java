package io.github.copydesk.quotes;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.TightScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The single marks of a block. Only the curly opening mark is unambiguous; every other one may be an apostrophe. So a
 * single closing mark without its opening mark is never a defect.
 */
final class SingleMarks {
    private static final String SIGNS = "‘’'‚";
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[\\h-]?\\p{Lu}");
    private static final Pattern LETTER = Pattern.compile("(?<!\\p{L})‘(\\p{L})’(?!\\p{L})");
    private static final Pattern BEFORE_WORD = Pattern.compile("[\\h-]?\\p{L}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{1,12}");
    private static final Pattern YEAR = Pattern.compile("\\d\\ds?\\b");
    private static final int MOST = 2_000;

    /** The last character of the Latin blocks, after which the other scripts follow. */
    private static final char LATIN = '\u024F';
    /** The most UTF-16 units of a short quotation; in a longer one, both marks may be apostrophes. */
    private static final int SHORT_QUOTATION = 40;

    private final Style style;
    private final Wording wording;
    private final Apostrophes apostrophes;
    private final Block block;
    private final String text;
    private final List<Mark> lonely = new ArrayList<>();
    private final List<QuoteDefect> defects = new ArrayList<>();

    /** The opening marks around the open one, the innermost last. */
    private final List<Mark> around = new ArrayList<>();

    private Optional<Mark> open = Optional.empty();
    private Optional<Mark> unlike = Optional.empty();
    private Optional<Mark> turned = Optional.empty();
    private final List<Mark> straight = new ArrayList<>();

    private SingleMarks(Style style, Wording wording, Apostrophes apostrophes, Block block) {
        this.style = style;
        this.wording = wording;
        this.apostrophes = apostrophes;
        this.block = block;
        this.text = block.text();
    }

    /** @param goesOn whether the next block begins with such a mark too, so that a speech may continue there */
    static SingleMarks in(Block block, Style style, Wording wording, Apostrophes apostrophes, boolean goesOn) {
        SingleMarks marks = new SingleMarks(style, wording, apostrophes, block);
        int found = block.mayHaveAny(SIGNS) ? 0 : MOST;
        for (int at = 0; at < marks.text.length() && found < MOST; at++) {
            if (isSign(marks.text.charAt(at))) {
                found++;
                if (marks.isOutside(at)) {
                    marks.read(at);
                }
            }
        }
        marks.end(goesOn);
        return marks;
    }

    private static boolean isSign(char c) {
        return c == '\'' || (c >= '‘' && c <= '‚');
    }

    /** The opening marks that no mark closes. */
    List<Mark> lonely() {
        return lonely;
    }

    List<QuoteDefect> defects() {
        return defects;
    }

    private void read(int at) {
        Flanking flanking = Flanking.of(text, at, at + 1);
        Mark mark = new Mark(block, at, at + 1, text.substring(at, at + 1), flanking);
        if (flanking == Flanking.OPENS && style.isOwnOpener(mark.glyph())) {
            if (!apostrophes.transliterates() || !mark.glyph().equals("‘")) {
                open.filter(outer -> unlike.isEmpty() && !isApostrophe(outer))
                        .ifPresentOrElse(around::add, this::leave);
                open = Optional.of(mark);
            }
        } else if (flanking == Flanking.OPENS && !isApostrophe(mark)) {
            if (mark.glyph().equals("'")) {
                straight.add(mark);
            } else if (mark.glyph().equals("’") && open.isEmpty()) {
                turned = Optional.of(mark);
            }
        } else if (flanking == Flanking.CLOSES || endsInASpace(mark) || endsDirectlyBefore(mark)) {
            close(mark);
        }
    }

    /** Whether a mark with a space on both sides closes a short quotation that ends in a space: {@code ‘Note: ’}. */
    private boolean endsInASpace(Mark mark) {
        return mark.flanking() == Flanking.APART
                && open.filter(opener -> style.isOwnPair(opener.glyph(), mark.glyph())
                                && mark.start() - opener.end() <= SHORT_QUOTATION)
                        .isPresent();
    }

    /**
     * Whether a mark closes the open quotation directly before a letter, as in Korean, {@code ‘Lamp’이}, before the
     * ending of a quoted word, a bracket, {@code ‘lamp’(3)}, or the number of a footnote.
     */
    private boolean endsDirectlyBefore(Mark mark) {
        return mark.flanking() == Flanking.BETWEEN
                && mark.end() < text.length()
                && (isTight(mark.end())
                        || "（([{".indexOf(text.charAt(mark.end())) >= 0
                        || Character.isDigit(text.charAt(mark.end()))
                        || hasEnding(mark.start()))
                && open.filter(opener -> style.isOwnPair(opener.glyph(), mark.glyph()))
                        .isPresent();
    }

    /** Whether a mark between letters closes a quoted word before its ending, {@code ‘odd’ness}, {@code two ‘N’s}. */
    private boolean hasEnding(int at) {
        if (open.filter(opener -> !isApostrophe(opener)).isEmpty()
                || text.charAt(at) != '’'
                || !Character.isLowerCase(text.charAt(at + 1))) {
            return false;
        }
        int start = at;
        while (start > open.get().end() && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String head = text.substring(start, at);
        Matcher tail = WORD.matcher(text).region(at + 1, text.length());
        return !head.isEmpty()
                && tail.lookingAt()
                && (!apostrophes.elisions().mayBeBetween(head, tail.group())
                        || (at - open.get().end() == 1 && tail.group().equals("s")));
    }

    private boolean isTight(int at) {
        return text.charAt(at) > LATIN && TightScript.contains(text.charAt(at));
    }

    private void close(Mark mark) {
        if (mark.glyph().equals("'")) {
            straight.clear();
        }
        boolean swapped = mark.glyph().equals("‘"); // no plural ends in one
        if (open.isPresent()) {
            close(open.get(), mark);
        } else if (!around.isEmpty()
                && mark.glyph().equals(style.closer(last(around).glyph()))
                && !isPossessive(mark)) {
            around.remove(around.size() - 1);
        } else if (turned.isPresent() && (swapped || !isPossessive(mark))) {
            Mark opener = turned.get();
            turned = Optional.empty();
            switch (mark.glyph()) {
                case "‘" ->
                    defects.add(wording.wrong(Pairing.SWAPPED, opener, mark).likely());
                case "’" ->
                    defects.add(
                            wording.wrong(Pairing.REVERSED_OPENER, opener, mark).likely());
                default -> {}
            }
        } else if (mark.glyph().equals("’") && !straight.isEmpty() && !isPossessive(mark)) {
            closeStraight(last(straight), mark);
        } else if (swapped && isTurnedLast(mark)) {
            defects.add(Apostrophes.turnedLast(mark));
        }
    }

    /**
     * Whether a mark is an apostrophe that faces the wrong way, {@code the boys‘ dog}, {@code ol‘}: it closes no
     * quotation in the language, and is no letter of another script.
     */
    private boolean isTurnedLast(Mark mark) {
        return style.isOwnPair("‘", "’")
                && !style.onlyClosers().contains(mark.glyph())
                && !apostrophes.transliterates()
                && (isPossessive(mark) || endsElision(mark));
    }

    private static Mark last(List<Mark> marks) {
        return marks.get(marks.size() - 1);
    }

    /** Adds a defect if only the opening mark is straight: {@code 'harbor watch’}. */
    private void closeStraight(Mark opener, Mark mark) {
        if (mark.start() - opener.end() <= SHORT_QUOTATION && style.isOwnPair("‘", "’")) {
            defects.add(wording.straightOpener(opener, mark));
            straight.remove(opener);
        }
    }

    private void close(Mark opener, Mark mark) {
        if (isApostrophe(opener) && (isPossessive(mark) || endsElision(mark))) {
            if (mark.glyph().equals("‘") && isTurnedLast(mark)) {
                defects.add(Apostrophes.turnedLast(mark));
            }
            return;
        }
        if (style.isOwnPair(opener.glyph(), mark.glyph())) {
            open = Optional.empty();
            unlike = Optional.empty();
        } else if (mark.glyph().equals(opener.glyph())) {
            defects.add(wording.wrong(Pairing.REVERSED_CLOSER, opener, mark).likely());
            open = Optional.empty();
        } else if (unlike.isEmpty() && !isPossessive(mark)) {
            unlike = Optional.of(mark);
        }
    }

    /** Gives up the open quotation, which is not closed. */
    private void leave() {
        open.ifPresent(opener -> {
            if (isApostrophe(opener)) {
                defects.add(Apostrophes.turned(opener));
            } else if (unlike.isPresent()) {
                defects.add(wording.wrong(Pairing.MIXED, opener, unlike.get()).likely());
            } else {
                lonely.add(opener);
            }
        });
        open = Optional.empty();
        unlike = Optional.empty();
    }

    private void end(boolean goesOn) {
        if (!goesOn) {
            leave();
        }
        lonely.addAll(around);
        lonely.addAll(straight);
    }

    /** Whether it is no apostrophe within a word. */
    private boolean isOutside(int at) {
        boolean before = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        boolean after = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        boolean footnote =
                after && text.charAt(at) == '’' && Character.isDigit(text.charAt(at + 1)) && open.isPresent();
        return !(before && after) || footnote || isTight(at + 1) || hasEnding(at);
    }

    /** Whether an opening mark is an apostrophe that a word processor turned: {@code ‘em}, {@code the ‘90s}. */
    private boolean isApostrophe(Mark opener) {
        Matcher year = YEAR.matcher(text).region(opener.end(), text.length());
        Matcher word = WORD.matcher(text).region(opener.end(), text.length());
        return year.lookingAt() || (word.lookingAt() && apostrophes.elisions().isWord(word.group()));
    }

    /** Whether the word before it is shortened, {@code the good ol’ lamp}. */
    private boolean endsElision(Mark mark) {
        int start = mark.start();
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return apostrophes.elisions().isWord(text.substring(start, mark.start())) && !isQuotedLetter(start, mark);
    }

    /**
     * Whether it closes a quoted letter: a capital, {@code choose ‘N’ to stop}, which {@code Salt ‘N’ Pepper} has not,
     * or one with no word after it.
     */
    private boolean isQuotedLetter(int start, Mark mark) {
        if (mark.start() - start != 1 || open.filter(it -> it.end() == start).isEmpty()) {
            return false;
        }
        boolean letter = Character.isUpperCase(text.charAt(start)) || quotesLetters();
        return !(letter ? BETWEEN_NAMES : BEFORE_WORD)
                .matcher(text)
                .region(mark.end(), text.length())
                .lookingAt();
    }

    /** Whether the block quotes a letter that is no elision. */
    private boolean quotesLetters() {
        return LETTER.matcher(text)
                .results()
                .anyMatch(found -> !apostrophes.elisions().isWord(found.group(1)));
    }

    /** Whether it may belong to a plural, {@code the boys’ dog}, or to the word {@code ’n’}. */
    private boolean isPossessive(Mark mark) {
        char before = text.charAt(mark.start() - 1);
        boolean goesOn = mark.end() + 1 < text.length()
                && text.charAt(mark.end()) == ' '
                && Character.isLetter(text.charAt(mark.end() + 1));
        return goesOn && "snxz".indexOf(before) >= 0 && !isQuotedLetter(mark.start() - 1, mark);
    }
}
