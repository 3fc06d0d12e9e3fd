package io.github.copydesk.style.passage;

import io.github.copydesk.text.Document;
import io.github.copydesk.text.Glob;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What rules of styles do not read by the newsroom's word.
 *
 * @param searches each finds stretches of the source in some articles
 * @param elements of HTML, whose blocks are passed over
 */
public record IgnoredText(List<Search> searches, Set<String> elements) {
    public static final IgnoredText NONE = new IgnoredText(List.of(), Set.of());

    /** Finds the first group of a pattern, or all of its matches, in the articles that a path names. */
    public record Search(Glob path, Pattern pattern, Function<Document, CharSequence> text) {}

    /** The characters of the source that are not read. */
    BitSet in(Document document) {
        BitSet ignored = new BitSet();
        for (Search search : searches) {
            if (search.path().matches(document.path())) {
                for (Span span : found(search, document)) {
                    ignored.set(span.start(), span.end());
                }
            }
        }
        return ignored;
    }

    /** A pattern that never ends ignores what it found until then. */
    private static List<Span> found(Search search, Document document) {
        List<Span> spans = new ArrayList<>();
        try {
            search.pattern().matcher(search.text().apply(document)).results().forEach(it -> {
                int group = it.groupCount() > 0 && it.group(1) != null ? 1 : 0;
                spans.add(new Span(it.start(group), it.end(group)));
            });
        } catch (RuntimeException | StackOverflowError e) {
            return spans;
        }
        return spans;
    }

    boolean skips(Set<String> words) {
        return elements.stream().flatMap(it -> words(it).stream()).anyMatch(words::contains);
    }

    private static Optional<String> words(String element) {
        return switch (element.toLowerCase(Locale.ROOT)) {
            case "blockquote" -> Optional.of("blockquote");
            case "li", "ul", "ol" -> Optional.of("list");
            case "table" -> Optional.of("table");
            case "td" -> Optional.of("cell");
            case "th" -> Optional.of("header");
            case "p" -> Optional.of("paragraph");
            case "alt", "figcaption", "caption" -> Optional.of("caption");
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Optional.of(element.toLowerCase(Locale.ROOT));
            default -> Optional.empty();
        };
    }
}
