package io.github.copydesk.rulebook;

import io.github.copydesk.text.Glob;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a newsroom decided for the rules of its styles.
 *
 * @param accepted patterns of words that are right as they stand
 * @param ignored patterns of text that they do not read
 * @param skipped elements of HTML whose blocks they do not read, such as {@code blockquote}
 */
public record StyleChoices(List<Token> accepted, List<Ignored> ignored, Set<String> skipped) {
    public static final StyleChoices NONE = new StyleChoices(List.of(), List.of(), Set.of());

    /** A pattern whose first group, or all of it, is not read in some articles. */
    public record Ignored(Glob path, Token pattern) {}

    StyleChoices and(StyleChoices other) {
        Set<String> both = new LinkedHashSet<>(skipped);
        both.addAll(other.skipped);
        return new StyleChoices(
                Stream.concat(accepted.stream(), other.accepted.stream()).toList(),
                Stream.concat(ignored.stream(), other.ignored.stream()).toList(),
                both);
    }
}
