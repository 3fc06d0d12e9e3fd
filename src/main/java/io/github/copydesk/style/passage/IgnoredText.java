package io.github.copydesk.style.passage;

import io.github.copydesk.text.Block;
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
import java.util.stream.Collectors;

/**
 * The text that rules of styles ignore by configuration.
 *
 * @param searches each finds stretches of the source in some articles
 * @param elements block elements of HTML that are ignored
 * @param inline inline elements of HTML whose text is ignored
 * @param classes classes of markup whose text is ignored
 */
public record IgnoredText(List<Search> searches, Set<String> elements, Set<String> inline, Set<String> classes) {
    public static final IgnoredText NONE = new IgnoredText(List.of(), Set.of(), Set.of(), Set.of());

    /** Whether blocks in an element of HTML can be ignored, or are never read anyway. */
    public static boolean knowsBlock(String element) {
        return words(element).isPresent()
                || Set.of("script", "style", "pre", "figure", "noscript", "iframe")
                        .contains(element.toLowerCase(Locale.ROOT));
    }

    /** Whether an inline element can be ignored. */
    public static boolean knowsInline(String element) {
        return Inline.ofElement(element).isPresent();
    }

    /** Finds the first group of a pattern, or its whole matches if it has none, in the articles with a path. */
    public record Search(Glob path, Pattern pattern, Function<Document, CharSequence> text) {}

    /** The ignored characters of the source. */
    BitSet in(Document document) {
        BitSet ignored = new BitSet();
        for (Search search : searches) {
            if (search.path().matches(document.path())) {
                for (Span span : found(search, document)) {
                    ignored.set(span.start(), span.end());
                }
            }
        }
        if (!classes.isEmpty()) {
            ClassStretches.of(document.source(), document.type(), classes)
                    .forEach(it -> ignored.set(it.start(), it.end()));
        }
        return ignored;
    }

    /** The stretches found; a pattern that needs too many steps ignores those found until then. */
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

    /** Marks the text of a block's inline elements that are ignored. */
    void markInlines(Block block, Document document, BitSet unread) {
        Set<String> words = inline.stream()
                .flatMap(it -> Inline.ofElement(it).stream())
                .filter(it -> !it.equals(Inline.CODE)) // which is masked anyway
                .collect(Collectors.toSet());
        if (!words.isEmpty()) {
            for (Inline it : InlineMarks.in(block, document.source(), document.type())) {
                if (words.contains(it.word())) {
                    Span span = block.span(it.start(), it.end());
                    unread.set(span.start(), span.end());
                }
            }
        }
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
