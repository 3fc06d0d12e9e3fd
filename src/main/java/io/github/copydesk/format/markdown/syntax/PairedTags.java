package io.github.copydesk.format.markdown.syntax;

import io.github.copydesk.format.mask.Ahead;
import java.util.HashMap;
import java.util.Map;

/** Finds the tag that closes another one: <code>{% highlight ruby %}…{% endhighlight %}</code>. */
final class PairedTags {
    private final String source;
    private final Map<String, Ahead> closings = new HashMap<>();

    PairedTags(String source) {
        this.source = source;
    }

    /** The start of the next closing tag, or -1. */
    int closing(TemplateTag tag, int end) {
        String closing = (tag.hugo() ? "" : "end") + tag.name();
        Ahead ahead = closings.computeIfAbsent(closing, text -> new Ahead(source, text));
        int found = ahead.from(end);
        while (found < source.length()) {
            int start = opening(found, tag.hugo());
            if (start >= end && closes(found + closing.length(), tag.hugo())) {
                return start;
            }
            found = ahead.from(found + 1);
        }
        return -1;
    }

    /** The end of the tag that begins here. */
    int end(int start) {
        boolean hugo = source.startsWith("{{", start);
        int end = source.indexOf(hugo ? "}}" : "%}", start);
        return end < 0 ? source.length() : end + 2;
    }

    private int opening(int name, boolean hugo) {
        int at = before(name);
        if (!hugo) {
            return source.startsWith("{%", at - 2) ? at - 2 : -1;
        }
        if (at == 0 || source.charAt(at - 1) != '/') {
            return -1;
        }
        int start = before(at - 1) - 3;
        return source.startsWith("{{<", start) || source.startsWith("{{%", start) ? start : -1;
    }

    private int before(int end) {
        int at = end;
        while (at > 0 && end - at < 4 && (source.charAt(at - 1) == ' ' || source.charAt(at - 1) == '-')) {
            at--;
        }
        return at;
    }

    private boolean closes(int nameEnd, boolean hugo) {
        int at = nameEnd;
        while (at < source.length() && at - nameEnd < 4 && (source.charAt(at) == ' ' || source.charAt(at) == '-')) {
            at++;
        }
        return hugo ? source.startsWith(">}}", at) || source.startsWith("%}}", at) : source.startsWith("%}", at);
    }
}
