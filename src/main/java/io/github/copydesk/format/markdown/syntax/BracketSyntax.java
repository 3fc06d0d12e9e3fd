package io.github.copydesk.format.markdown.syntax;

import io.github.copydesk.format.mask.Shortcodes;
import io.github.copydesk.text.Mask;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Square brackets that are no link: footnotes, tables of contents, wiki links, shortcodes, citations. */
final class BracketSyntax implements Syntax {
    private static final Pattern LABEL = Pattern.compile("(?m)^[ >]{0,16}\\[([^\\]\\n]{1,200})]:");
    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\]\\s]{1,80}+]");
    private static final Pattern CONTENTS =
            Pattern.compile("\\[(?:TOC|toc|\\[_?+(?:TOC|toc)_?+])]?+[ \\t]*+(?=\\r?\\n|\\z)");
    private static final Pattern WIKI =
            Pattern.compile("(!?)\\[\\[(?=[^\\s\\[\\]])([^\\[\\]|\\n]{1,300}+\\|)?+[^\\[\\]\\n]{1,300}+(]])(?![(\\[])");
    private static final Pattern CITATION =
            Pattern.compile("\\[(?:[^\\]\\[\\n@]{0,200} )?-?@[\\p{L}_][^\\]\\[\\n]{0,500}+](?!\\()");
    private static final Pattern BOOKDOWN = Pattern.compile("\\\\@ref\\([^)\\n]{1,100}+\\)");
    private static final Pattern REFERENCE = Pattern.compile("-?@[\\p{L}_][\\w:.#$%&+?<>~/-]{0,100}+(?<=[\\w/])");
    /** Text with attributes after it, as in Pandoc. */
    private static final Pattern SPAN =
            Pattern.compile("\\[[^\\[\\]\\n]{1,500}+(])(?=\\{[ ]?+[.#\\w][^{}\\n]{0,500}+})");

    /** A link whose address the site keeps elsewhere: in a file that is put in, or in an index of all pages. */
    private static final Pattern OUTSIDE =
            Pattern.compile("\\[([^\\[\\]]{1,300}+)(]\\[(?!\\^)([^\\[\\]]{0,200}+)])(?![\\[(])");

    private static final Pattern INLINE_NOTE = Pattern.compile("\\^\\[([^\\]\\[\\n]{1,2000}+)]");

    private final Scan scan;
    private final String source;
    private final Shortcodes shortcodes;
    private final Set<String> labels;
    private final boolean quarto;
    /** The start of a link's label whose text was read. */
    private int labelAt = -1;

    BracketSyntax(Scan scan, boolean quarto) {
        this.scan = scan;
        this.source = scan.source();
        this.labels = labels(source);
        this.shortcodes = new Shortcodes(source, labels);
        this.quarto = quarto;
    }

    @Override
    public String beginnings() {
        return "[!^@-\\";
    }

    @Override
    public int take(int at) {
        return switch (source.charAt(at)) {
            case '[' -> bracket(at);
            case '!' -> source.startsWith("[[", at + 1) ? wiki(at) : at;
            case '^' -> inlineNote(at);
            case '\\' -> quarto ? masked(Mask.Kind.LIVE, BOOKDOWN, at) : at;
            default -> quarto && !scan.isWord(at - 1) ? masked(Mask.Kind.LIVE, REFERENCE, at) : at;
        };
    }

    private int bracket(int at) {
        if (at == labelAt) {
            return at + 1;
        }
        if (source.startsWith("[^", at)) {
            return footnote(at);
        }
        if (scan.isLineStart(at) || source.charAt(at - 1) == ' ') {
            Matcher contents = matcher(CONTENTS, at);
            if (contents.lookingAt() && !labels.contains("toc") && isFirst(at)) {
                return scan.drop(at, contents.end());
            }
        }
        if (source.startsWith("[[", at)) {
            return wiki(at);
        }
        Matcher span = matcher(SPAN, at);
        if (span.lookingAt() && !before(at, '!')) {
            scan.drop(span.start(1), span.end(1));
            return scan.drop(at, at + 1);
        }
        if (quarto) {
            int end = masked(Mask.Kind.LIVE, CITATION, at);
            if (end > at) {
                return end;
            }
        }
        int end = shortcodes.end(at);
        return end > at ? scan.mask(Mask.Kind.SHORTCODE, at, end) : outside(at);
    }

    /** A note's mark in the text is masked; where the note itself begins, the parser reads it. */
    private int footnote(int at) {
        Matcher mark = matcher(FOOTNOTE, at);
        if (!mark.lookingAt()) {
            return at;
        }
        return source.startsWith(":", mark.end()) && isFirst(at)
                ? mark.end()
                : scan.mask(Mask.Kind.CODE, at, mark.end());
    }

    /** Reads the text of a link to a page of the same site; an embedded page has no text. */
    private int wiki(int at) {
        Matcher link = matcher(WIKI, at);
        if (!link.lookingAt()
                || labels.contains(source.substring(at + 2, link.start(3)).toLowerCase(Locale.ROOT))) {
            return at;
        }
        if (!link.group(1).isEmpty()) {
            return scan.mask(Mask.Kind.LIVE, at, link.end());
        }
        scan.drop(link.start(3), link.end());
        return scan.drop(at, link.start(2) < 0 ? at + 2 : link.end(2));
    }

    /** Reads the text of a link to a reference that this file does not define. */
    private int outside(int at) {
        Matcher link = matcher(OUTSIDE, at);
        if (scan.isWord(at - 1) || before(at, ']') || before(at, '!') || !link.lookingAt()) {
            return at;
        }
        String label = link.group(3).isEmpty() ? link.group(1) : link.group(3);
        if (link.group().contains("\n\n") || link.group().contains("\n\r\n")) {
            return at;
        }
        if (labels.contains(label.replaceAll("\\s++", " ").toLowerCase(Locale.ROOT))) {
            labelAt = link.start(2) + 1;
            return at;
        }
        scan.drop(link.start(2), link.end(2));
        return scan.drop(at, at + 1);
    }

    private int inlineNote(int at) {
        Matcher note = matcher(INLINE_NOTE, at);
        if (!note.lookingAt()) {
            return at;
        }
        scan.caption(note.start(1), note.end(1));
        return scan.mask(Mask.Kind.CODE, at, note.end());
    }

    private boolean before(int at, char c) {
        return at > 0 && source.charAt(at - 1) == c;
    }

    private int masked(Mask.Kind kind, Pattern pattern, int at) {
        Matcher matcher = matcher(pattern, at);
        return matcher.lookingAt() ? scan.mask(kind, at, matcher.end()) : at;
    }

    /** Whether only the marks of a list or quotation are before it in its line. */
    private boolean isFirst(int at) {
        int before = at;
        while (before > 0 && at - before < 40 && " \t>".indexOf(source.charAt(before - 1)) >= 0) {
            before--;
        }
        return scan.isLineStart(before);
    }

    private Matcher matcher(Pattern pattern, int at) {
        return pattern.matcher(source).region(at, source.length());
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
}
