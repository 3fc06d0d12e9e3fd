package io.github.copydesk.fix;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import io.github.copydesk.results.Finding;
import io.github.copydesk.text.Span;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A replacement in an article.
 *
 * @param span that of the finding; if the finding is removed, also the spaces or line ends that go with it
 */
record Edit(Finding finding, Span span, String replacement) {
    /** Longer stretches are not compared character by character. */
    private static final int LONG = 2_000;

    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://|www\\.|[\\w.+-]+@)[^\\s<>()\\[\\]{}*`\"'|\\\\]+");

    /** Whether the replacement is in an address. */
    boolean isAddress() {
        return ADDRESS.matcher(replacement).matches();
    }

    /** The parts of it that differ from the source, in order. */
    List<Piece> pieces(String source) {
        String before = source.substring(span.start(), span.end());
        if (before.length() + replacement.length() > LONG) {
            return List.of(new Piece(span, replacement));
        }
        return DiffUtils.diff(characters(before), characters(replacement)).getDeltas().stream()
                .map(this::piece)
                .toList();
    }

    private Piece piece(AbstractDelta<String> delta) {
        int start = span.start() + delta.getSource().getPosition();
        return new Piece(
                new Span(start, start + delta.getSource().size()),
                delta.getTarget().getLines().stream().collect(Collectors.joining()));
    }

    private static List<String> characters(String text) {
        return text.chars().mapToObj(Character::toString).toList();
    }
}
