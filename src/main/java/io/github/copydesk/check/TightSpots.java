package io.github.copydesk.check;

import io.github.copydesk.quotes.QuotationMarks;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Spots;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The patterns of two words without a space between them. Their groups are the first word, the text between, and the
 * second word.
 */
final class TightSpots {
    private static final String BEFORE = "(?<![\\p{L}\\p{N}.,;@/\\\\_#$&{'=\uFFFC])";
    private static final String AFTER =
            "(?![\\p{L}\\p{N}@/\\\\_(=}\uFFFC]|[.:,;]\\p{Ll}|;\\p{L}|:=|\\.\\p{Lu}\\p{Ll}|(?<=N[or])\\.)";
    private static final String WORD = BEFORE + "(\\p{L}*\\p{Ll}{2}|\\p{L}+[’']\\p{Ll}{1,2})";

    /** A word with a capital, or the {@code U.S.} that begins a sentence. */
    private static final String START =
            "([¿¡]?(?:(?:Ma?c)?\\p{Lu}\\p{Ll}+|\\p{Lu}(?=[’']\\p{L})|[IAYÀÈÉ](?=\\s)|\\p{Lu}(?=\\.\\p{Lu}\\.)))"
                    + AFTER;

    static final Pattern SENTENCE = Pattern.compile(WORD + "([.!?])" + START);
    static final Pattern CLAUSE =
            Pattern.compile(WORD + "(?<=\\p{L}{3})(?<!nbsp|quot)([,;])(\\p{L}{2,}|[aI](?=\\s))" + AFTER);
    static final Pattern COLON = Pattern.compile(WORD + "(:)(?!Innen)(\\p{Lu}\\p{Ll}+)" + AFTER);
    static final Pattern TITLE = Pattern.compile(BEFORE + "(\\p{Lu}\\p{Ll})(\\.)(\\p{Lu}\\p{Ll}+)" + AFTER);
    static final Pattern ACRONYM = Pattern.compile(WORD + "([.!?])(\\p{Lu}{2,6})(?=[ ’'-]\\p{L})");
    static final Pattern YEAR = Pattern.compile("(?<=\\p{L} )(\\d{4})([.!?])" + START + "(?= \\p{L})");
    static final Pattern BRACKET = Pattern.compile("(?<=\\s\\([^()]{2,80})(\\p{Ll})(\\)[.!?])" + START + "(?=\\s)");
    static final Pattern POINTED = Pattern.compile(BEFORE + "((?:\\p{Lu}\\.){2,5})()(\\p{Lu}\\p{Ll}+)" + AFTER);
    static final Pattern STRAIGHT = Pattern.compile("(?<!\\p{L})(\\p{L}{1,40})([.,!?])\"(\\p{L}{2,}|[aAI])(?=\\s)");

    private static final String POINTS = ".!?,;:”“„«»\"‘¿¡";

    /**
     * The places where a full stop or another mark is between two characters without a space; only there can a pattern
     * match.
     */
    static Spots in(Block block) {
        return Spots.of(
                block,
                POINTS,
                (it, at) ->
                        it.charAt(at - 1) != ' ' && (it.charAt(at) == '«' || Character.isLetter(it.charAt(at + 1))));
    }

    /**
     * A word and a quotation without a space between them, in the marks of the language; in some, no mark only opens or
     * only closes.
     */
    static List<Pattern> quoted(QuotationMarks marks, String language) {
        return Stream.of(
                        with(
                                "(?<!\\p{L})(\\p{L}{1,40})([.,!?;]?[%s][.,;]?)(\\p{L}{2,}|[aAI](?=\\s))",
                                marks.closers(language)),
                        with(
                                "(?<![\\p{L}{])(\\p{L}{0,40}\\p{Ll}{2})([.,:;]?)([%s](?:(?<=[.,:;]«)\\h)?[¿¡]?\\p{L}+)",
                                marks.openers(language)),
                        with("(?<!\\p{L})(\\p{L}{0,40}\\p{Ll}{2})([.,:;])([%s]\\p{L}+)", "‘"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Pattern> with(String shape, String marks) {
        return marks.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile(shape.formatted(marks)));
    }

    private TightSpots() {}
}
