package io.github.copydesk.format.asciidoc;

import io.github.copydesk.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/** A line that is a block macro, such as {@code image::map.png[A map]}. */
final class BlockMacro {
    private static final Pattern MACRO = Pattern.compile("[\\w-]++::(?:[^\\s\\[][^\\[]*+)?(?<!\\s)\\[.*+(?<=])");

    private BlockMacro() {}

    static boolean isBlockMacro(AsciiDocLine line) {
        return MACRO.matcher(line.text()).matches();
    }

    /** The text of it that readers see: the alternative text of an image, and titles. */
    static List<Span> captions(AsciiDocLine line) {
        boolean image = line.text().startsWith("image::");
        int open = line.text().indexOf('[') + 1;
        return Attribute.in(line.text(), open, line.text().length() - 1).stream()
                .filter(it -> it.isShown() || (image && it.position() == 1))
                .map(it -> line.part(it.start(), it.end()))
                .toList();
    }
}
