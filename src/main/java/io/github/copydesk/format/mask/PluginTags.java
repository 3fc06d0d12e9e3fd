package io.github.copydesk.format.mask;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Curly-bracket tags of Joomla's content plug-ins and of ExpressionEngine: a pair with an address or an
 * attribute between, <code>{vimeo}7731{/vimeo}</code>, a module's place, <code>{loadposition right}</code>, a tag with
 * attributes, <code>{module title="Tides"}</code>, or a call, <code>{exp:channel:entries limit="2"}</code>. A pair
 * stays in its line.
 */
final class PluginTags {
    private static final Pattern PAIR =
            Pattern.compile("\\{([A-Za-z][A-Za-z0-9_-]{2,30})(?:[ =|][^{}\\n]{0,200})?\\}[^{}\\n]{0,400}\\{/\\1\\}");
    private static final Pattern SINGLE =
            Pattern.compile("\\{(?:loadposition|loadmodule|loadmoduleid|modulepos) [^{}\\n]{1,100}\\}"
                    + "|\\{[a-z][a-z0-9_]{2,30}(?: [a-z_]{2,20}=[\"”“″'][^{}\\n\"”“″']{0,100}[\"”“″']){1,12}\\}"
                    + "|\\{/?exp:[a-z_]{2,30}(?::[a-z_]{2,30})?(?: [^{}\\n]{1,300})?\\}");

    private static final Pattern HAS_ATTRIBUTE = Pattern.compile("\\{[a-z][a-z0-9_]{2,30} [a-z_]{2,20}=[\"”“″']");

    private final String text;
    private final boolean closed;
    private final boolean singles;

    PluginTags(String text) {
        this.text = text;
        boolean tags = text.indexOf('{') >= 0;
        this.closed = tags && text.contains("{/");
        this.singles = tags
                && (text.contains("{load")
                        || text.contains("{modulepos")
                        || text.contains("exp:")
                        || HAS_ATTRIBUTE.matcher(text).find());
    }

    /** The end of the tag or pair that begins here; the same offset if there is none. */
    int end(int at) {
        if (text.charAt(at) != '{' || !(closed || singles)) {
            return at;
        }
        Matcher tag = (closed ? PAIR : SINGLE).matcher(text).region(at, text.length());
        if (tag.lookingAt()) {
            return tag.end();
        }
        tag.usePattern(SINGLE);
        return singles && tag.lookingAt() ? tag.end() : at;
    }
}
