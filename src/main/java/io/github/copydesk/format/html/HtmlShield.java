package io.github.copydesk.format.html;

import io.github.copydesk.format.mask.Ahead;
import io.github.copydesk.format.mask.Shortcodes;
import io.github.copydesk.format.mask.TemplateTags;
import io.github.copydesk.format.source.Shield;
import io.github.copydesk.text.Mask;
import java.util.Set;

/** Hides template tags and shortcodes from HTML parsers, which take <code>{{&lt;/ ref &gt;}}</code> for a comment. */
final class HtmlShield {
    static Shield of(String source, int start) {
        Shield.Builder shield = new Shield.Builder(source).blank(0, start);
        TemplateTags tags = new TemplateTags(source);
        Shortcodes shortcodes = new Shortcodes(source, Set.of());
        Ahead scriptEnd = new Ahead(source, "</script");
        Ahead styleEnd = new Ahead(source, "</style");
        Ahead commentEnd = new Ahead(source, "-->");
        int at = start;
        while (at < source.length()) {
            char c = source.charAt(at);
            int end = tags.end(at);
            if (end > at) {
                shield.mask(Mask.Kind.TEMPLATE, at, end);
                at = end;
                continue;
            }
            end = c == '[' ? shortcodes.end(at) : at;
            if (end > at) {
                shield.mask(Mask.Kind.SHORTCODE, at, end);
                at = end;
            } else if (c == '<' && source.regionMatches(true, at, "<script", 0, 7)) {
                at = Math.max(at + 1, scriptEnd.from(at));
            } else if (c == '<' && source.regionMatches(true, at, "<style", 0, 6)) {
                at = Math.max(at + 1, styleEnd.from(at));
            } else if (c == '<' && source.startsWith("<!--", at)) {
                at = commentEnd.from(at + 4) + 1;
            } else {
                at++;
            }
        }
        return shield.build();
    }

    private HtmlShield() {}
}
