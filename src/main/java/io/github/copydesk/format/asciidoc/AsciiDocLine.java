package io.github.copydesk.format.asciidoc;

import io.github.copydesk.text.Span;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of AsciiDoc, and what it may be by its form; what it is depends on its context.
 *
 * @param text without the white space at its end
 * @param isSeam whether it is not a line but the boundary between two cases of a conditional
 */
record AsciiDocLine(Span span, String text, boolean isSeam) {
    private static final Pattern DIRECTIVE = Pattern.compile("(?:ifn?def|ifeval|endif|include)::.*+(?<=])");
    private static final Pattern ENTRY = Pattern.compile(":!?([\\p{L}_][\\p{L}\\d_-]*+)!?:(?:[ \\t]++.*+)?");
    private static final Pattern ATTRIBUTES = Pattern.compile("\\[(?:]|[\\p{L}\\d_.#%{,\"'\\[].*+(?<=]))");
    /** A leftover tag of a content management system: no comma before the second word. */
    private static final Pattern SHORTCODE = Pattern.compile("\\[\\w++\\s++[\\w-]++=.*+|.*?]\\s*+\\[.*+");

    private static final Pattern FENCE = Pattern.compile("([-.+/=*_~])\\1{3,}+|--|\"\"|```.*+");
    private static final Pattern TABLE = Pattern.compile("[|,:!]={3,}+");
    private static final Pattern BREAK = Pattern.compile("'{3,}+|<{3,}+|-{3}|\\*{3}|- - -|\\* \\* \\*");
    private static final Pattern UNDERLINE = Pattern.compile("([-=~^+])\\1{3,}+");
    private static final Pattern BULLET =
            Pattern.compile("\\s*+(\\*++|-|\\.++|\\d++\\.|[a-z]\\.|[ivx]++\\)|<(?:\\d++|\\.)>)[ \\t]++(?=\\S)");
    private static final Pattern CHECKBOX = Pattern.compile("\\[[ xX*]][ \\t]++");
    private static final Pattern TERM = Pattern.compile("\\s*+(?=\\S).*?(:::?:?|;;)(?:$|[ \\t]++(?=\\S))");

    /**
     * A list marker.
     *
     * @param kind of the list
     * @param textStart where the text begins in the line
     * @param termEnd where a described term ends, or 0
     */
    record Marker(String kind, int textStart, int termEnd) {}

    static AsciiDocLine of(String source, Span span) {
        String text = source.substring(span.start(), span.end()).stripTrailing();
        return new AsciiDocLine(new Span(span.start(), span.start() + text.length()), text, false);
    }

    static AsciiDocLine seam(int at) {
        return new AsciiDocLine(new Span(at, at), "", true);
    }

    boolean isBlank() {
        return text.isEmpty() && !isSeam;
    }

    boolean isIndented() {
        return Character.isWhitespace(text.charAt(0));
    }

    /** The span of the line from this character to its end. */
    Span from(int start) {
        return new Span(span.start() + start, span.end());
    }

    Span part(int start, int end) {
        return new Span(span.start() + start, span.start() + end);
    }

    /** The span of a group that matched in the line. */
    Span part(MatchResult match, int group) {
        return new Span(span.start() + match.start(group), span.start() + match.end(group));
    }

    boolean isComment() {
        return text.startsWith("//") && !text.startsWith("///");
    }

    /** Whether the line is for the preprocessor: {@code include::x[]}, {@code ifdef::x[]}. */
    boolean isDirective() {
        return DIRECTIVE.matcher(text).matches();
    }

    /** The name of the attribute that the line sets, if any. */
    Optional<String> entry() {
        Matcher matcher = ENTRY.matcher(text);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    boolean isAttributes() {
        return text.startsWith("[")
                && ATTRIBUTES.matcher(text).matches()
                && !SHORTCODE.matcher(text).matches();
    }

    boolean isTitle() {
        return text.length() > 1 && text.charAt(0) == '.' && text.charAt(1) != ' ' && !text.startsWith("..");
    }

    boolean isFence() {
        return FENCE.matcher(text).matches();
    }

    boolean isTableFence() {
        return TABLE.matcher(text).matches();
    }

    boolean isBreak() {
        return BREAK.matcher(text).matches();
    }

    /** The level of the section that the line opens, from 1 for the document, or 0. */
    int headingLevel() {
        char sign = text.charAt(0);
        if (sign != '=' && sign != '#') {
            return 0;
        }
        int level = 1;
        while (level < text.length() && text.charAt(level) == sign) {
            level++;
        }
        return level <= 6 && level < text.length() && Character.isWhitespace(text.charAt(level)) ? level : 0;
    }

    /** The span of the section title, without its marks: {@code == Title ==}. */
    Span heading(int level) {
        String signs = " " + text.substring(0, level);
        int end =
                text.length() > 2 * level + 2 && text.endsWith(signs) ? text.length() - signs.length() : text.length();
        return new Span(span.start() + level, span.start() + end);
    }

    /** The level of the section whose title is this line, if the next line underlines it, or 0. */
    int underlinedLevel(AsciiDocLine next) {
        boolean underlined = Math.abs(next.text.length() - text.codePointCount(0, text.length())) <= 1
                && Character.isLetterOrDigit(text.charAt(0))
                && UNDERLINE.matcher(next.text).matches();
        return underlined ? 1 + "=-~^+".indexOf(next.text.charAt(0)) : 0;
    }

    Optional<Marker> marker() {
        Matcher bullet = BULLET.matcher(text);
        if (bullet.lookingAt()) {
            Matcher box = CHECKBOX.matcher(text).region(bullet.end(), text.length());
            String kind = bullet.group(1)
                    .replaceAll("^\\d+|^[a-z](?=\\.)|^[ivx]+", "1")
                    .replaceAll("^<.*", "<");
            return Optional.of(new Marker(kind, box.lookingAt() ? box.end() : bullet.end(), 0));
        }
        Matcher term = TERM.matcher(text);
        return term.lookingAt() && term.start(1) > 0
                ? Optional.of(new Marker(term.group(1), term.end(), term.start(1)))
                : Optional.empty();
    }
}
