package io.github.copydesk.format.asciidoc;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the lines before an AsciiDoc block say about it, {@code [quote,author]}; as much of it as matters to a reader. */
record BlockAttributes(String style, String list) {
    static final BlockAttributes NONE = new BlockAttributes("", "");

    /** More than any block needs; a list of megabytes is not searched. */
    private static final int LONGEST = 2_000;

    private static final Pattern STYLE = Pattern.compile("[^,#.%\\]\\s]*+");
    private static final Pattern DATA = Pattern.compile("format\\s*+=\\s*+\"?(?:csv|tsv|dsv)");
    private static final Pattern HEADER =
            Pattern.compile("%header|%\\S*%header|options?\\s*=\\s*\"?[^\"]*header|opts\\s*=\\s*\"?[^\"]*header");
    private static final Pattern SEPARATOR = Pattern.compile("separator\\s*+=\\s*+\"?(\\S)");
    private static final Pattern COLUMNS = Pattern.compile("cols\\s*+=\\s*+(?:\"([^\"]*+)\"|([^,\\]]*+))");

    /** Styles of blocks that are not read as prose: code, formulas, and diagrams drawn from text. */
    private static final Set<String> VERBATIM = Set.of(
            "source",
            "listing",
            "literal",
            "pass",
            "comment",
            "stem",
            "latexmath",
            "asciimath",
            "a2s",
            "actdiag",
            "barcode",
            "blockdiag",
            "bpmn",
            "bytefield",
            "d2",
            "dbml",
            "diagram",
            "ditaa",
            "dpic",
            "erd",
            "gnuplot",
            "graphviz",
            "lilypond",
            "mermaid",
            "msc",
            "nomnoml",
            "nwdiag",
            "packetdiag",
            "pikchr",
            "plantuml",
            "rackdiag",
            "salt",
            "seqdiag",
            "shaape",
            "smcat",
            "structurizr",
            "svgbob",
            "symbolator",
            "syntrax",
            "tikz",
            "umlet",
            "vega",
            "vegalite",
            "wavedrom");

    /** These and those of one more line. */
    BlockAttributes with(String line) {
        String inner = line.substring(1, line.length() - 1);
        if (inner.startsWith("[") || list.length() + inner.length() > LONGEST) {
            return this;
        }
        Matcher named = STYLE.matcher(inner);
        String first = named.lookingAt() ? named.group() : "";
        boolean code = inner.startsWith(",");
        return new BlockAttributes(
                code ? "source" : first.isEmpty() || first.contains("=") ? style : first, list + "," + inner);
    }

    boolean isVerbatim() {
        return VERBATIM.contains(style);
    }

    boolean isVerse() {
        return style.equals("verse");
    }

    boolean isQuotation() {
        return style.equals("quote") || isVerse();
    }

    boolean isHard() {
        return isVerse() || list.contains("hardbreaks");
    }

    /** Whether the table holds data of another format. */
    boolean isData() {
        return DATA.matcher(list).find();
    }

    boolean hasHeader() {
        return !hasNoHeader() && HEADER.matcher(list).find();
    }

    boolean hasNoHeader() {
        return list.contains("noheader");
    }

    char separator(char usual) {
        Matcher matcher = SEPARATOR.matcher(list);
        return matcher.find() ? matcher.group(1).charAt(0) : usual;
    }

    /** The styles of a table's columns, a letter or a blank for each: {@code " am"}; empty when nothing was said. */
    String columnStyles() {
        Matcher matcher = COLUMNS.matcher(list);
        if (!matcher.find()) {
            return "";
        }
        String columns = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        StringBuilder styles = new StringBuilder();
        for (String column : columns.split("[,;]", -1)) {
            String spec = column.strip();
            int star = spec.indexOf('*');
            int times = star > 0 && star < 3 && spec.substring(0, star).chars().allMatch(Character::isDigit)
                    ? Integer.parseInt(spec.substring(0, star))
                    : 1;
            char last = spec.isEmpty() ? ' ' : spec.charAt(spec.length() - 1);
            styles.append(String.valueOf(Character.isLetter(last) ? last : ' ').repeat(times));
        }
        return styles.toString();
    }
}
