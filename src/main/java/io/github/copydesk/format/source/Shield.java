package io.github.copydesk.format.source;

import io.github.copydesk.text.Mask;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A copy of a source in which tags of other languages are letters that mean nothing to a markup
 * parser, of the same length, so that <code>{% include a_b.html %}</code> is no emphasis and
 * <code>{{&lt; figure &gt;}}</code> no HTML.
 */
public final class Shield {
    /** A private-use letter. */
    private static final char LETTER = '\uE0FF';

    /** A stretch of the source that is kept from the parser; without a mask it is nothing to the reader. */
    public record Tag(Span span, Optional<Mask.Kind> mask) {}

    private final String copy;
    private final List<Tag> tags;
    private final int[] starts;

    private Shield(String copy, List<Tag> tags) {
        this.copy = copy;
        this.tags = tags;
        this.starts = tags.stream().mapToInt(tag -> tag.span().start()).toArray();
    }

    /** The text that a parser reads in place of the source. */
    public String copy() {
        return copy;
    }

    /** The tag that covers a place. */
    public Optional<Tag> at(int place) {
        int index = Arrays.binarySearch(starts, place);
        int candidate = index >= 0 ? index : -index - 2;
        return candidate >= 0 && place < tags.get(candidate).span().end()
                ? Optional.of(tags.get(candidate))
                : Optional.empty();
    }

    /** The start of the next tag at or after an offset; a large number if there is none. */
    int next(int place) {
        int index = Arrays.binarySearch(starts, place);
        int candidate = index >= 0 ? index : -index - 1;
        return candidate < starts.length ? starts[candidate] : Integer.MAX_VALUE;
    }

    /** Collects the stretches to hide. */
    public static final class Builder {
        private final char[] copy;
        private final List<Tag> tags = new ArrayList<>();

        public Builder(String source) {
            this.copy = source.toCharArray();
        }

        /** Hides a tag that the reader sees the outcome of. */
        public Builder mask(Mask.Kind kind, int start, int end) {
            return add(new Tag(new Span(start, end), Optional.of(kind)));
        }

        /** Hides stretches that readers do not see. */
        public Builder drop(int start, int end) {
            return add(new Tag(new Span(start, end), Optional.empty()));
        }

        /** Replaces all characters of the stretch but its line ends, for the parser and for readers. */
        public Builder blank(int start, int end) {
            for (int i = start; i < end; i++) {
                if (copy[i] != '\n' && copy[i] != '\r') {
                    copy[i] = ' ';
                }
            }
            return this;
        }

        /** Replaces a comment of another language by one of HTML, whatever it contains. */
        public Builder comment(int start, int end) {
            Arrays.fill(copy, start, end, LETTER);
            "<!--".getChars(0, 4, copy, start);
            "-->".getChars(0, 3, copy, end - 3);
            return this;
        }

        /** Shows colons, which are fences of blocks that are not code. */
        public Builder colons(int start, int end) {
            Arrays.fill(copy, start, end, ':');
            return this;
        }

        private Builder add(Tag tag) {
            tags.add(tag);
            Arrays.fill(copy, tag.span().start(), tag.span().end(), LETTER);
            return this;
        }

        public Shield build() {
            List<Tag> sorted = new ArrayList<>(tags);
            sorted.sort(Comparator.comparing(Tag::span));
            return new Shield(new String(copy), sorted);
        }
    }
}
