package io.github.copydesk.format.markdown.syntax;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The imports and exports of MDX, which begin at the start of a line and end at an empty one. */
final class EsmBlocks {
    private static final Pattern BEGINNING = Pattern.compile(
            "import(?:[ \\t]*+['\"{*]|[ \\t]++[\\w$]++(?:[ \\t]*+,|[ \\t]++from[ \\t]*+['\"]|[ \\t]++\\w++[ \\t]++from[ \\t]*+['\"]))"
                    + "|export[ \\t]*+(?:[{*]|(?:default|const|let|var|function|async|class|type|interface)\\b)");

    private final Scan scan;
    private final JsCode code;

    EsmBlocks(Scan scan, JsCode code) {
        this.scan = scan;
        this.code = code;
    }

    /** The end of the statements at the beginning of this line; the same offset if there are none. */
    int take(int at) {
        String source = scan.source();
        if (!source.startsWith("import", at) && !source.startsWith("export", at)) {
            return at;
        }
        Matcher beginning = BEGINNING.matcher(source).region(at, source.length());
        if (!beginning.lookingAt()) {
            return at;
        }
        int end = code.statements(at);
        return scan.clear(at, end < 0 ? scan.lineEnd(at) : end);
    }
}
