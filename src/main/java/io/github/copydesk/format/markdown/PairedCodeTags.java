package io.github.copydesk.format.markdown;

import io.github.copydesk.format.mask.Ahead;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tags of site generators around code: <code>{% highlight ruby %}…{% endhighlight %}</code>. */
final class PairedCodeTags {
    private static final Pattern OPENING =
            Pattern.compile("\\{(?:%-?|\\{[<%])\\s*((?:highlight|code|comment|prettify|mermaid|katex)[\\w-]*+)");

    private final String source;
    private final Map<String, Ahead> closings = new HashMap<>();

    PairedCodeTags(String source) {
        this.source = source;
    }

    /** Where the closing tag ends when the tag opens a stretch of code, or else where the tag ends. */
    int end(int start, int end) {
        Matcher opening = OPENING.matcher(source).region(start, end);
        boolean hugo = source.startsWith("{{", start);
        if (!opening.lookingAt() || source.startsWith("/", end - (hugo ? 4 : 3))) {
            return end;
        }
        String name = opening.group(1).toLowerCase(Locale.ROOT);
        String closing = hugo ? "/" + name : "end" + name;
        int at = end;
        while (true) {
            int found = closings.computeIfAbsent(closing, text -> new Ahead(source, text))
                    .from(at);
            int close = found < source.length() ? source.indexOf(hugo ? "}}" : "%}", found) : -1;
            if (close < 0) {
                return end;
            }
            if (close - found <= closing.length() + 4 && isTag(found, hugo)) {
                return close + 2;
            }
            at = found + 1;
        }
    }

    private boolean isTag(int at, boolean hugo) {
        int before = at;
        while (before > 0 && (source.charAt(before - 1) == ' ' || source.charAt(before - 1) == '-')) {
            before--;
        }
        return hugo ? "<%".indexOf(source.charAt(before - 1)) >= 0 : source.startsWith("{%", before - 2);
    }
}
