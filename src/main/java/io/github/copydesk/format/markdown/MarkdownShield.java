package io.github.copydesk.format.markdown;

import io.github.copydesk.format.mask.Ahead;
import io.github.copydesk.format.mask.BlankLines;
import io.github.copydesk.format.mask.Formulas;
import io.github.copydesk.format.mask.Shortcodes;
import io.github.copydesk.format.mask.TemplateTags;
import io.github.copydesk.format.source.Shield;
import io.github.copydesk.text.Mask;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shields from the parser of Markdown what it would take for markup: template tags, shortcodes,
 * formulas; and takes out what readers of other dialects do not see: task boxes, attribute lists,
 * the fences of admonitions.
 */
final class MarkdownShield {
    private static final Pattern LABEL = Pattern.compile("(?m)^[ >]{0,8}\\[([^\\]\\n]{1,200})]:");
    private static final Pattern FENCE =
            Pattern.compile("[ \\t>]*+(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]++)*+(`{3,}+|~{3,}+)([^\\n]*+)");
    private static final Pattern ADMONITION = Pattern.compile("[ \\t>]*+:{3,}+[^\\n]*+");
    /** No-break blanks alone make a line that ends a paragraph for whoever wrote it, though not for CommonMark. */
    private static final Pattern BLANK = Pattern.compile("[ \\t]*+\\u00A0[ \\t\\u00A0]*+(?=\\r?\\n)");

    private static final Pattern TASK =
            Pattern.compile("[ \\t>]*+(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]++)++(\\[[ xX]])[ \\t]");
    private static final Pattern MARKER = Pattern.compile(
            "[ \\t>]*+(\\[\\^[^\\]\\s]{1,80}]:|\\[![A-Za-z]{1,20}][-+]?|(?:!!!|\\?\\?\\?\\+?) [a-z][^\\n]{0,300}+)");
    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\]\\s]{1,80}]");
    private static final Pattern ATTRIBUTES = Pattern.compile(
            "\\{(?::[^}\\n]{0,300}+|[ ]?[#.][\\w-]+(?:[ ]+(?:[#.][\\w-]+|[\\w-]+=(?:\"[^\"\\n]{0,200}+\"|[\\w-]+)))*[ ]?)}");

    private final String source;
    private final Shield.Builder shield;
    private final TemplateTags tags;
    private final Shortcodes shortcodes;
    private final Formulas formulas;
    private final PairedCodeTags paired;
    private final BlankLines blankLines;
    private final Ahead commentEnd;
    private final Map<Integer, Integer> lastRun = new HashMap<>();
    private String fence = "";

    private MarkdownShield(String source, int start) {
        this.source = source;
        this.shield = new Shield.Builder(source).blank(0, start);
        this.tags = new TemplateTags(source);
        this.shortcodes = new Shortcodes(source, labels(source));
        this.formulas = new Formulas(source);
        this.paired = new PairedCodeTags(source);
        this.blankLines = new BlankLines(source);
        this.commentEnd = new Ahead(source, "-->");
    }

    /** @param start where the front matter ends, which is blanked */
    static Shield of(String source, int start) {
        return new MarkdownShield(source, start).read(start);
    }

    private static Set<String> labels(String source) {
        if (source.indexOf("]:") < 0) {
            return Set.of();
        }
        Set<String> labels = new HashSet<>();
        Matcher matcher = LABEL.matcher(source);
        while (matcher.find()) {
            labels.add(matcher.group(1).toLowerCase(Locale.ROOT));
        }
        return labels;
    }

    private Shield read(int start) {
        for (int at = start; at < source.length(); at = backtickEnd(at)) {
            at = source.indexOf('`', at);
            if (at < 0) {
                break;
            }
            lastRun.put(backtickEnd(at) - at, at);
        }
        int at = start;
        while (at < source.length()) {
            boolean lineStart = at == start || source.charAt(at - 1) == '\n';
            int line = lineStart ? line(at) : at;
            at = line > at ? line : inline(at);
        }
        return shield.build();
    }

    /** Where to read on in the line that begins here; the same place when nothing special stands there. */
    private int line(int at) {
        if (fence.isEmpty() && Character.isLetter(source.charAt(at))) {
            return at; // as most lines begin; a list in letters is none
        }
        Matcher open = matcher(FENCE, at);
        if (!fence.isEmpty()) {
            boolean closes = open.lookingAt()
                    && open.group(1).startsWith(fence)
                    && open.group(2).isBlank();
            fence = closes ? "" : fence;
            return lineEnd(at) + 1;
        }
        if (open.lookingAt() && (open.group(1).charAt(0) == '~' || open.group(2).indexOf('`') < 0)) {
            fence = open.group(1);
            return lineEnd(at) + 1;
        }
        if (matcher(ADMONITION, at).lookingAt()) {
            int colons = source.indexOf(":::", at);
            shield.blank(colons, lineEnd(at));
            return lineEnd(at) + 1;
        }
        Matcher blank = matcher(BLANK, at);
        if (blank.lookingAt()) {
            shield.blank(at, blank.end());
            return blank.end();
        }
        Matcher task = matcher(TASK, at);
        if (task.lookingAt()) {
            shield.drop(task.start(1), task.end(1));
            return task.end(1);
        }
        Matcher marker = matcher(MARKER, at);
        if (marker.lookingAt()) {
            shield.drop(marker.start(1), marker.end(1));
            return marker.end(1);
        }
        return at;
    }

    /** Where to read on after what stands here. */
    private int inline(int at) {
        char c = source.charAt(at);
        int end = tags.end(at);
        if (end > at) {
            end = paired.end(at, end);
            shield.mask(Mask.Kind.TEMPLATE, at, end);
            return end;
        }
        return switch (c) {
            case '[' -> bracket(at);
            case '$' -> masked(Mask.Kind.MATH, at, formulas.end(at));
            case '\\' -> {
                int formula = formulas.end(at);
                yield formula > at ? masked(Mask.Kind.MATH, at, formula) : at + 2;
            }
            case '{' -> {
                Matcher attributes = matcher(ATTRIBUTES, at);
                yield attributes.lookingAt() ? dropped(at, attributes.end()) : at + 1;
            }
            case '`' -> codeEnd(at);
            case '<' -> source.startsWith("<!--", at) ? commentEnd.from(at + 4) + 1 : at + 1;
            default -> at + 1;
        };
    }

    private int bracket(int at) {
        Matcher footnote = matcher(FOOTNOTE, at);
        return footnote.lookingAt()
                ? masked(Mask.Kind.CODE, at, footnote.end())
                : masked(Mask.Kind.SHORTCODE, at, shortcodes.end(at));
    }

    private int masked(Mask.Kind kind, int at, int end) {
        if (end > at) {
            shield.mask(kind, at, end);
            return end;
        }
        return at + 1;
    }

    private int dropped(int at, int end) {
        shield.drop(at, end);
        return end;
    }

    /** After a code span; what stands in one is neither tag nor formula. */
    private int codeEnd(int at) {
        int inner = backtickEnd(at);
        int length = inner - at;
        int limit = blankLines.from(at);
        int next = lastRun.getOrDefault(length, 0) > at ? source.indexOf('`', inner) : -1;
        while (next >= 0 && next < limit) {
            int end = backtickEnd(next);
            if (end - next == length) {
                return end;
            }
            next = source.indexOf('`', end);
        }
        return inner;
    }

    private int backtickEnd(int at) {
        int end = at;
        while (end < source.length() && source.charAt(end) == '`') {
            end++;
        }
        return end;
    }

    private int lineEnd(int at) {
        int end = source.indexOf('\n', at);
        return end < 0 ? source.length() : end;
    }

    private Matcher matcher(Pattern pattern, int at) {
        return pattern.matcher(source).region(at, source.length());
    }
}
