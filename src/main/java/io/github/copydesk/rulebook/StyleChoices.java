package io.github.copydesk.rulebook;

import io.github.copydesk.text.Glob;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a project decided for the rules of its styles.
 *
 * @param accepted patterns of words that are right as they stand
 * @param ignored patterns of text that they do not read
 * @param skipped elements of HTML whose blocks they do not read, such as {@code blockquote}
 * @param passed elements of HTML inside of blocks that they do not read, such as {@code em}
 */
public record StyleChoices(List<Token> accepted, List<Ignored> ignored, List<Token> skipped, List<Token> passed) {
    public static final StyleChoices NONE = new StyleChoices(List.of(), List.of(), List.of(), List.of());

    /** A pattern whose first group, or all of it, is not read in some articles. */
    public record Ignored(Glob path, Token pattern) {}

    StyleChoices and(StyleChoices other) {
        return new StyleChoices(
                concat(accepted, other.accepted),
                concat(ignored, other.ignored),
                concat(skipped, other.skipped),
                concat(passed, other.passed));
    }

    private static <T> List<T> concat(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }
}
