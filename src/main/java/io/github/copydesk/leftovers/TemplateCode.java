package io.github.copydesk.leftovers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds code of templates that was never run, in text that no generator reads: Razor, translation calls, server-side
 * includes, tag libraries, WordPress comments, MediaWiki files, counts without a number.
 */
public final class TemplateCode {
    private static final Pattern COMMENT =
            Pattern.compile("<!--\\s?(?:(?:more|nextpage|pagebreak|noteaser)\\s?|/?wp:[^<>\\n]{2,300}"
                    + "|#(?:include|echo|exec|if|set)\\b[^<>\\n]{1,300})-->");

    private static final Pattern RAZOR = Pattern.compile(
            "(?<![\\w.@])@(?:Model|Html|Url|ViewBag|ViewData|item)\\.[A-Za-z][\\w.]{0,80}(?:\\([^()\\n]{0,80}\\))?");
    private static final Pattern TRANSLATION = Pattern.compile(
            "(?<![\\w.])(?:__|_[enx]|esc_(?:html|attr)_[_e]|\\$t|trans)\\(\\s?(['\"])[^'\"\\n]{2,80}\\1[^()\\n]{0,80}\\);?");

    private static final Pattern TAG =
            Pattern.compile("</?(?:c|fmt|fn|jsp|sitecore|umbraco|cms|exp|mt|txp):[A-Za-z][^<>\\n]{0,200}>");

    /** A file or a category of MediaWiki, or a Drupal token: "[node:title]". */
    private static final Pattern WIKI =
            Pattern.compile("\\[(?:node|user|site|term|comment|current-(?:page|user|date)):[a-z][a-z0-9_:-]{1,60}\\]|"
                    + "\\[\\[(?:File|Image|Category|Datei|Bild|Kategorie|Fichier|Catégorie|Archivo|Categoría|Bestand|Categorie|Ficheiro):"
                    + "[^\\[\\]\\n]{1,300}\\]\\]");

    private static final String COUNTED =
            "\\h(?:min(?:ute)?s?|hours?|hrs?|days?|h|ago|reads?|views?|comments?|shares?|likes?)\\b(?:\\h(?:ago|read))?";

    private static final Pattern NO_COUNT = Pattern.compile("\\bundefined" + COUNTED);
    private static final Pattern NO_COUNT_OF_NUMBERS =
            Pattern.compile("\\bNaN" + COUNTED + "|\\b\\d{1,4}\\hof\\hNaN\\b");
    /** A format string: "%s min read", "{count, plural, one {# reply}}". */
    private static final Pattern FORMAT =
            Pattern.compile("(?<![\\w%])%(?:\\d\\$)?[sd](?:" + COUNTED + "|\\hof\\h%(?:\\d\\$)?[sd]\\b)");

    private static final Pattern FORMAT_IN_BRACES = Pattern.compile(
            "(?<!\\w)\\{(?:\\d|count)\\}" + COUNTED
                    + "|\\{(?:l\\h+s=|(?:lang|media|photo|image):|include\\h)[^{}\\n]{1,80}\\}|\\{\\w{1,20},\\h?(?:plural|select),[^\\n]{3,200}\\}");

    /** The key of a translation, alone on its line: "share_label", "article.footer.readMore". */
    private static final Pattern KEY = Pattern.compile(
            "(?i)\\s*(?!\\S*\\.(?:com|org|net|edu|gov|io|co|uk|de|html?|php|md|txt|js|css|pdf|jpg|png)\\s*$)"
                    + "(?=[\\w.-]*(?:label|button|btn|share|read_?more|i18n|footer|header|menu|nav|cta|widget|component|placeholder|comment|newsletter|subscribe|msg))"
                    + "[a-z][a-z0-9-]{1,30}(?:[._][a-z][a-z0-9-]{1,30}){1,5}\\s*");

    private static final Pattern VARIABLE = Pattern.compile("(?<![\\w$])\\$[A-Z][A-Z_]{2,30}\\$(?![\\w$])");
    /** The error value of a spreadsheet cell. */
    private static final Pattern FAILED_CELL = Pattern.compile("(?<![\\w#])#(?:VALUE!|REF!|NAME\\?|DIV/0!)");

    /** A form letter without its name: "Dear [First Name],". */
    private static final Pattern GREETING = Pattern.compile("(?<=\\b(?:Dear|Hello|Hi),?\\h)"
            + "(?:[\\[<(]{1,2}(?i:(?:first|last|full|your|customer|member|recipient)[ _]?name|name)[\\]>)]{1,2}"
            + "|[$%]?(?:FIRST_?NAME|LAST_?NAME|F_?NAME|NAME)%?|\\{(?:first_?)?name\\})(?=[,!])");

    /** The date that a program writes for a missing one. */
    private static final Pattern NO_DATE =
            Pattern.compile("\\b0000-00-00\\b(?: 00:00(?::00)?)?|\\bJanuary 1, 0001\\b|\\b1 January 0001\\b");

    /** A command of LaTeX. */
    private static final Pattern LATEX = Pattern.compile(
            "\\\\(?:cite[pt]?|ref|label|begin|end|includegraphics)(?:\\[[^\\]\\n]{0,60}\\])?\\{[^{}\\n]{1,80}\\}");

    /** A command that includes another file or a table of contents, alone on its line. */
    private static final Pattern COMMAND =
            Pattern.compile("\\s*(?:include::\\S{1,200}\\[[^\\]\\n]{0,80}\\]|\\.\\. include::\\h\\S{1,200}"
                    + "|\\[\\[?_?TOC_?\\]\\]?|\\{:[^{}\\n]{1,60}\\})\\s*");

    private static final Pattern NO_TRANSLATION =
            Pattern.compile("(?i)\\b(?:missing translation|translation missing): \\S{2,80}");

    /**
     * The patterns by a sign that each match contains. Most texts contain none of the signs, and searching for a sign
     * is much faster than a pattern.
     */
    private static final Map<String, Pattern> SIGNS = signs();

    private static Map<String, Pattern> signs() {
        Map<String, Pattern> signs = new LinkedHashMap<>();
        signs.put("<!--", COMMENT);
        signs.put("@", RAZOR);
        signs.put("(", TRANSLATION);
        signs.put(":", TAG);
        signs.put("[", WIKI);
        signs.put("undefined", NO_COUNT);
        signs.put("NaN", NO_COUNT_OF_NUMBERS);
        signs.put("%", FORMAT);
        signs.put("{", FORMAT_IN_BRACES);
        signs.put("$", VARIABLE);
        signs.put("#", FAILED_CELL);
        signs.put(",", GREETING);
        signs.put("000", NO_DATE);
        signs.put("\\", LATEX);
        signs.put("ranslation", NO_TRANSLATION);
        return signs;
    }

    /** In UTF-16 units. */
    private static final int LONGEST_KEY = 80;

    private static final Pattern WORD = Pattern.compile("\\S(?:[^\\n]*\\S)?");

    private TemplateCode() {}

    private static MatchResult whole(String source) {
        return WORD.matcher(source).results().findFirst().orElseThrow();
    }

    /**
     * The template code in a block of plain text.
     *
     * @param source the source of the block, since a masked handle or link may be part of a call
     */
    public static List<MatchResult> in(String source) {
        List<MatchResult> found = new ArrayList<>(0);
        if (source.length() <= LONGEST_KEY
                && (KEY.matcher(source).matches() || COMMAND.matcher(source).matches())) {
            return List.of(whole(source));
        }
        SIGNS.forEach((sign, pattern) -> {
            if (source.contains(sign)) {
                pattern.matcher(source).results().forEach(found::add);
            }
        });
        return found;
    }
}
