package io.github.copydesk.corpus;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.FileType;
import io.github.copydesk.text.Mask;
import java.io.Serializable;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which tags of a site generator or a content management system one article has.
 *
 * @param tags the masked stretches of kind {@link Mask.Kind#TEMPLATE}
 * @param calls those that pass something: a filter, a quoted text, a named value
 * @param isTemplate whether it has control flow that opens and closes, or several calls: the article is a template
 *     itself
 * @param hasSyntaxOfTemplates whether it has what only templates have, in plain text too: a loop or a translation that
 *     opens and closes, a tag that loads other templates, or, in text or HTML in a folder for templates, a call or several tags
 * @param names what they call, such as <code>{{site</code> or <code>{%include</code>, and those in square
 *     brackets, such as <code>[gallery</code>
 */
public record TemplateEvidence(int tags, int calls, boolean isTemplate, boolean hasSyntaxOfTemplates, Set<String> names)
        implements Serializable {
    private static final Pattern NAME = Pattern.compile("^(\\W{1,4}?)[\\s-]*([\\p{Alnum}_]{1,24})");

    /** Shortcodes of Hugo look much the same, and Hugo reads nothing else in an article. */
    private static final Pattern LIQUID = Pattern.compile("\\{(?:%|\\{(?![<%]))");

    private static final Pattern OPENS =
            Pattern.compile("^\\{[{%]-?\\s*#?(?:if|unless|for|range|with|each|block|define|case|capture)\\b");
    private static final Pattern LOOPS = Pattern.compile(
            "^\\{[{%]-?\\s*#?(?:for|range|each|macro|spaceless|autoescape|blocktrans|blocktranslate)\\b");
    private static final Pattern LOOP_CLOSES = Pattern.compile("^\\{[{%]-?\\s*(?:end(?:for|range|each|macro|spaceless|"
            + "autoescape|blocktrans|blocktranslate)?|/\\s*each)\\s*-?[%}]}");

    /** {@code {% extends "base.txt" %}}, {@code {% load i18n %}}, of Django and Jinja. */
    private static final Pattern LOADS = Pattern.compile("^\\{%-?\\s*(?:extends\\s+[\"']|load\\s+\\w)");

    /** A folder for templates, as Django, Flask and Rails have. */
    private static final Pattern TEMPLATES = Pattern.compile("(?:^|/)(?:templates|app/views)/");

    private static final Pattern CLOSES = Pattern.compile("^\\{[{%]-?\\s*(?:/\\s*)?(?:end[a-z]*|if|each)\\s*-?[%}]}");
    private static final int SEVERAL = 2;

    public TemplateEvidence {
        names = new TreeSet<>(names);
    }

    public static TemplateEvidence of(Document document) {
        return document.derive(TemplateEvidence.class, TemplateEvidence::gather);
    }

    private static TemplateEvidence gather(Document document) {
        int tags = 0;
        int calls = 0;
        boolean opens = false;
        boolean closes = false;
        boolean loop = false;
        boolean hasSyntaxOfTemplates = false;
        Set<String> names = new TreeSet<>();
        for (Block block : document.blocks()) {
            for (Mask mask : block.masks()) {
                if (mask.kind() == Mask.Kind.TEMPLATE) {
                    tags++;
                    String tag = document.text(block.span(mask));
                    calls += isCall(tag) ? 1 : 0;
                    opens |= OPENS.matcher(tag).lookingAt();
                    loop |= LOOPS.matcher(tag).lookingAt();
                    hasSyntaxOfTemplates |= (loop && LOOP_CLOSES.matcher(tag).lookingAt())
                            || (mask.start() == 0 && LOADS.matcher(tag).lookingAt());
                    closes |= opens && CLOSES.matcher(tag).lookingAt();
                    names.add(name(tag));
                } else if (mask.kind() == Mask.Kind.SHORTCODE) {
                    names.add(name(document.text(block.span(mask))));
                }
            }
        }
        hasSyntaxOfTemplates |= isInTemplates(document) && (calls > 0 || names.size() >= SEVERAL);
        return new TemplateEvidence(tags, calls, closes || calls >= SEVERAL, hasSyntaxOfTemplates, names);
    }

    private static boolean isInTemplates(Document document) {
        boolean mayBeOne = document.type() == FileType.PLAIN_TEXT || document.type() == FileType.HTML;
        return mayBeOne && TEMPLATES.matcher(document.path()).find();
    }

    /**
     * Whether a tag passes something on: <code>{{ "logo" | picture }}</code>. Only text written for a generator does
     * so.
     */
    public static boolean isCall(String tag) {
        return LIQUID.matcher(tag).lookingAt()
                && (tag.indexOf('|') > 0 || tag.indexOf('"') > 0 || tag.indexOf('=') > 0);
    }

    /** The name that a tag calls, with its opening bracket: <code>{{site</code> for <code>{{ site.baseurl }}</code>. */
    public static String name(String tag) {
        Matcher matcher = NAME.matcher(tag);
        return matcher.find() ? matcher.group(1) + matcher.group(2) : tag.substring(0, Math.min(8, tag.length()));
    }
}
