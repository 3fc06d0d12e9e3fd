package io.github.copydesk.verdict;

import io.github.copydesk.model.Features;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Mask;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The features of a tag's form: its name, values, closing tag, place in the line, and the escapes of a converter. */
final class TagForm {
    private static final Pattern QUOTED = Pattern.compile(
            "[\\w-]\\s?=\\s?\\\\?(?:[\"'\\u201C-\\u201F\\u2018-\\u201B\\u2032\\u2033]|&(?:quot|#8[0-9]{3});)");
    private static final Pattern NAME = Pattern.compile("\\\\?\\[(/?)((?:\\w|\\\\_|-){2,60})");
    private static final Pattern BARE = Pattern.compile("\\\\?\\[/?(?:\\w|\\\\_|-)+\\\\?]");

    private TagForm() {}

    /**
     * The names of the tags in square brackets that the article opens, and of those that it closes.
     *
     * <p>Prose in brackets has no closing tag.
     */
    private record Halves(Set<String> opened, Set<String> closed) {
        static Halves of(Document document) {
            Halves halves = new Halves(new HashSet<>(), new HashSet<>());
            for (Block block : document.blocks()) {
                for (Mask mask : block.masks()) {
                    if (mask.kind() == Mask.Kind.SHORTCODE) {
                        NAME.matcher(document.text(block.span(mask))).results().forEach(it -> halves.add(it));
                    }
                }
            }
            return halves;
        }

        private void add(MatchResult name) {
            (name.group(1).isEmpty() ? opened : closed).add(plain(name));
        }

        boolean isWhole(String tag) {
            return NAME.matcher(tag)
                    .results()
                    .map(Halves::plain)
                    .anyMatch(it -> opened.contains(it) && closed.contains(it));
        }

        private static String plain(MatchResult name) {
            return name.group(2).replace("\\", "");
        }
    }

    /** What is certain about a tag; a part of the message. */
    static String fact(Mask mask) {
        return mask.kind() == Mask.Kind.SHORTCODE ? "is an unreplaced shortcode" : "is an unreplaced template tag";
    }

    /** @param text the tag as its source has it */
    static Features features(Document document, Block block, Mask mask, String text) {
        boolean shortcode = mask.kind() == Mask.Kind.SHORTCODE;
        boolean paired = shortcode && isPaired(document, text);
        return new Features()
                .when("tag-attributes", text.indexOf('=') > 0)
                .when("tag-quoted", shortcode && QUOTED.matcher(text).find())
                .when("tag-paired", paired)
                .when(
                        "tag-label",
                        isWithinALine(block, mask)
                                && !paired
                                && BARE.matcher(text).matches())
                .when("tag-alone", isAlone(block, mask))
                .when("tag-escaped", shortcode && text.startsWith("\\["));
    }

    /** Whether the article has the other half of a tag in square brackets, or of one of several. */
    static boolean isPaired(Document document, String text) {
        return document.derive(Halves.class, Halves::of).isWhole(text);
    }

    /** The names of tags in square brackets. */
    static Stream<String> names(String tags) {
        return NAME.matcher(tags).results().map(Halves::plain);
    }

    /** Whether a tag is within a line of other words; features of the line then do not apply to it. */
    static boolean isWithinALine(Block block, Mask mask) {
        return mask.kind() == Mask.Kind.SHORTCODE && !isAlone(block, mask);
    }

    private static boolean isAlone(Block block, Mask mask) {
        return mask.start() == 0 && mask.end() == block.text().length();
    }
}
