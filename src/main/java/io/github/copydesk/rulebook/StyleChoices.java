package io.github.copydesk.rulebook;

import io.github.copydesk.text.Glob;
import java.util.List;
import java.util.stream.Stream;

/**
 * The settings of a project for the rules of its Vale styles.
 *
 * @param accepted patterns of words that are correct
 * @param ignored patterns of text that the rules skip
 * @param skipped HTML elements whose blocks the rules skip, such as {@code blockquote}
 * @param passed inline HTML elements that the rules skip, such as {@code em}
 * @param classes classes of markup whose text the rules skip
 */
public record StyleChoices(
        List<Token> accepted, List<Ignored> ignored, List<Token> skipped, List<Token> passed, List<Token> classes) {
    public static final StyleChoices NONE = new StyleChoices(List.of(), List.of(), List.of(), List.of(), List.of());

    /** A pattern of text that is skipped in some articles: its first group, or all of it. */
    public record Ignored(Glob path, Token pattern) {}

    StyleChoices and(StyleChoices other) {
        return new StyleChoices(
                concat(accepted, other.accepted),
                concat(ignored, other.ignored),
                concat(skipped, other.skipped),
                concat(passed, other.passed),
                concat(classes, other.classes));
    }

    private static <T> List<T> concat(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }
}
