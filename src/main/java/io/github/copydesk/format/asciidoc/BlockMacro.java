package io.github.copydesk.format.asciidoc;

import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that Asciidoctor replaces as a whole, such as {@code image::map.png[A map]}. */
final class BlockMacro {
    private static final Pattern MACRO = Pattern.compile("[\\w-]++::\\S*?\\[(.*)]");
    private static final Pattern ALT = Pattern.compile("\\s*+(?:\"([^\"]*+)\"|([^,\"=]*+))\\s*+(?:,|$)");
    private static final Pattern NAMED = Pattern.compile("(?:^|,)\\s*+(?:alt|title)\\s*+=\\s*+\"([^\"]*+)\"");

    private BlockMacro() {}

    static boolean is(AsciiDocLine line) {
        return MACRO.matcher(line.text()).matches();
    }

    /** What a reader reads of it: the text that stands for an image, and titles. */
    static List<Span> captions(AsciiDocLine line) {
        List<Span> captions = new ArrayList<>();
        int open = line.text().indexOf('[') + 1;
        int close = line.text().length() - 1;
        Matcher alt = ALT.matcher(line.text()).region(open, close);
        if (line.text().startsWith("image::") && alt.lookingAt()) {
            captions.add(line.part(alt, alt.group(1) == null ? 2 : 1));
        }
        Matcher named = NAMED.matcher(line.text()).region(open, close);
        while (named.find()) {
            captions.add(line.part(named, 1));
        }
        return captions;
    }
}
