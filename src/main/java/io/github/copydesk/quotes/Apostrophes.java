package io.github.copydesk.quotes;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Spots;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Apostrophes within words, and similar signs in their place: {@code don´t}, {@code l‘été}.
 *
 * <p>The trap is a letter of the same shape, the ʻokina of {@code O‘ahu} and the ayin of {@code Ka‘ba}: in an article
 * with such a letter, {@code ‘} is not judged.
 *
 * @param usual the apostrophe that the article uses most
 * @param marksCode whether the article writes {@code `lamp_oil'}, as manuals of programs do for code
 */
record Apostrophes(Elisions elisions, String usual, boolean transliterates, boolean marksCode) {
    private static final String SIGNS = "´`′‘‛";
    private static final Pattern INSIDE = Pattern.compile("(?<!\\p{L})(\\p{L}{1,20})([´`′‘‛])(\\p{L}{1,20})(?!\\p{L})");
    private static final Pattern PAIR = Pattern.compile(
            "(?<![\\p{L}\\p{N}`´'])(?:´(\\p{L}[^`´'\\n]{0,80}(?<=\\S))´|`(\\p{L}[^`´'\\n]{0,80}(?<=\\S))['´])(?![\\p{L}\\p{N}`´'])");

    /** Two names of programs in such marks are a convention, by which other words are marked too. */
    private static final int CONVENTION = 2;

    /** A sign between letters that prose does not have there, or a call. */
    private static final Pattern IDENTIFIER = Pattern.compile("[\\p{L}\\d](?:[_/:.#=<>$@\\\\]+[\\p{L}\\d]|\\(\\))");

    /** @param straight whether the article's quotation marks are straight, which decides if it has no apostrophe */
    static Apostrophes of(Document document, Elisions elisions, boolean straight) {
        boolean transliterates = document.blocks().stream()
                .flatMap(Apostrophes::insides)
                .anyMatch(found -> found.group(2).equals("‘") && !isBetween(elisions, found));
        long more = document.blocks().stream()
                .filter(block -> block.mayHaveAny("'’"))
                .mapToLong(block -> straightInside(block.text()))
                .sum();
        boolean marksCode = document.blocks().stream()
                        .filter(block -> block.mayHaveAny("`"))
                        .flatMap(block -> block.find(PAIR))
                        .filter(found -> found.group(2) != null && isIdentifier(found.group(2)))
                        .limit(CONVENTION)
                        .count()
                == CONVENTION;
        return new Apostrophes(elisions, more > 0 || (more == 0 && straight) ? "'" : "’", transliterates, marksCode);
    }

    /** An apostrophe at the beginning of a word that is an opening mark. */
    static QuoteDefect turned(Mark mark) {
        return turned(mark, "first-apostrophe");
    }

    /** An apostrophe at the end of a word that is an opening mark: {@code the boys‘ dog}. */
    static QuoteDefect turnedLast(Mark mark) {
        return turned(mark, "last-apostrophe");
    }

    private static QuoteDefect turned(Mark mark, String basis) {
        String message = "'%s' is used as an apostrophe".formatted(mark.glyph());
        return new QuoteDefect(QuoteDefect.Kind.REVERSED, mark.span(), message, Optional.of("’"), false, basis);
    }

    Stream<QuoteDefect> defects(Block block) {
        if (!block.mayHaveAny(SIGNS)) {
            return Stream.empty();
        }
        boolean pairs = block.mayHaveAny("´`");
        return Stream.concat(
                insides(block).filter(found -> isBetween(elisions, found)).flatMap(found -> inside(block, found)),
                pairs
                        ? block.find(PAIR)
                                .filter(found -> found.group(2) == null || !(marksCode || isIdentifier(found.group(2))))
                                .map(found -> pair(block, found))
                        : Stream.empty());
    }

    private static Stream<MatchResult> insides(Block block) {
        if (!block.mayHaveAny(SIGNS)) {
            return Stream.empty();
        }
        return Spots.of(block, SIGNS, (text, at) -> text.charAt(at - 1) > ' ' && text.charAt(at + 1) > ' ')
                .find(INSIDE);
    }

    private Stream<QuoteDefect> inside(Block block, MatchResult found) {
        return transliterates && "‘‛".contains(found.group(2)) ? Stream.empty() : Stream.of(within(block, found));
    }

    /** @param found a word, in whose second group is the sign */
    QuoteDefect within(Block block, MatchResult found) {
        String sign = found.group(2);
        boolean turned = "‘‛".contains(sign);
        return new QuoteDefect(
                turned ? QuoteDefect.Kind.REVERSED : QuoteDefect.Kind.IMITATED,
                block.span(found.start(2), found.end(2)),
                "'%s' is used as an apostrophe".formatted(sign),
                Optional.of(usual),
                !turned,
                "inner-apostrophe");
    }

    private QuoteDefect pair(Block block, MatchResult found) {
        String inside = Optional.ofNullable(found.group(1)).orElse(found.group(2));
        boolean straight = usual.equals("'");
        String message =
                "'%s' is used as a quotation mark".formatted(found.group().substring(0, 1));
        String meant = (straight ? "'" : "‘") + inside + (straight ? "'" : "’");
        return new QuoteDefect(
                QuoteDefect.Kind.IMITATED, block.span(found), message, Optional.of(meant), true, "accents");
    }

    /** {@code gate_lock}, {@code gate/lock}: a name of a program, as its messages quote it. */
    private static boolean isIdentifier(String quoted) {
        return quoted.indexOf('"') >= 0
                || (quoted.indexOf(' ') < 0 && IDENTIFIER.matcher(quoted).find());
    }

    private static boolean isBetween(Elisions elisions, MatchResult found) {
        return elisions.isBetween(found.group(1), found.group(3));
    }

    /** The number of straight apostrophes within words, less that of curly ones. */
    private static int straightInside(String text) {
        int more = 0;
        for (int i = 1; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            if ((c == '\'' || c == '’')
                    && Character.isLetter(text.charAt(i - 1))
                    && Character.isLetter(text.charAt(i + 1))) {
                more += c == '’' ? -1 : 1;
            }
        }
        return more;
    }
}
