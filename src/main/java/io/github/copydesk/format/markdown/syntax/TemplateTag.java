package io.github.copydesk.format.markdown.syntax;

import java.util.Locale;

/**
 * A tag of Liquid, Jinja or Hugo: <code>{% name … %}</code>, <code>{{&lt; name … >}}</code>,
 * <code>{{% name … %}}</code>.
 *
 * @param name in small letters; nothing for other tags
 * @param closing whether it ends what a tag of that name began
 * @param hugo whether it is a shortcode of Hugo
 * @param inner where its name ends
 */
record TemplateTag(String name, boolean closing, boolean hugo, int inner) {
    private static final TemplateTag OTHER = new TemplateTag("", false, false, 0);

    /** The tag at an offset, which is known to be one. */
    static TemplateTag at(String source, int start, int end) {
        boolean hugo = source.startsWith("{{<", start) || source.startsWith("{{%", start);
        if (!hugo && !source.startsWith("{%", start)) {
            return OTHER;
        }
        int at = start + (hugo ? 3 : 2);
        while (at < end && (Character.isWhitespace(source.charAt(at)) || source.charAt(at) == '-')) {
            at++;
        }
        boolean closing = hugo && at < end && source.charAt(at) == '/';
        at += closing ? 1 : 0;
        while (at < end && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
        int from = at;
        while (at < end && isName(source.charAt(at))) {
            at++;
        }
        String name = source.substring(from, at).toLowerCase(Locale.ROOT);
        if (!hugo && name.startsWith("end") && name.length() > 3) {
            return new TemplateTag(name.substring(3), true, false, at);
        }
        return new TemplateTag(name, closing, hugo, at);
    }

    boolean isSelfClosing(String source, int end) {
        return source.startsWith("/", end - (hugo ? 4 : 3));
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
    }
}
