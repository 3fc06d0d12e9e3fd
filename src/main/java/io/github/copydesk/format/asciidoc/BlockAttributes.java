package io.github.copydesk.format.asciidoc;

import io.github.copydesk.text.Span;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The attributes of an AsciiDoc block, from the lines before it, {@code [quote,author]}, as far as they matter to
 * readers.
 *
 * @param roles each between two spaces
 */
record BlockAttributes(String style, String list, String roles) {
    static final BlockAttributes NONE = new BlockAttributes("", "", " ");

    /** The longest list of attributes that is read. */
    private static final int LONGEST = 2_000;

    private static final Pattern STYLE = Pattern.compile("[^,#.%\\]\\s]*+");
    private static final Pattern HEADER =
            Pattern.compile("%header|%\\S*%header|options?\\s*=\\s*\"?[^\"]*header|opts\\s*=\\s*\"?[^\"]*header");
    private static final Pattern COLUMNS = Pattern.compile("cols\\s*+=\\s*+(?:\"([^\"]*+)\"|([^,\\]]*+))");

    private static final Set<String> QUOTES = Set.of("quote", "verse");

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

    /** These attributes, and those of one more line. */
    BlockAttributes with(String line) {
        String inner = line.substring(1, line.length() - 1);
        if (inner.startsWith("[") || list.length() + inner.length() > LONGEST) {
            return this;
        }
        Matcher named = STYLE.matcher(inner);
        String first = named.lookingAt() ? named.group() : "";
        boolean code = inner.startsWith(",");
        return new BlockAttributes(
                code ? "source" : first.isEmpty() || first.contains("=") ? style : first,
                list + "," + inner,
                roles + rolesIn(inner));
    }

    /** The roles: {@code .role} after the style, or {@code role="role"}. */
    private static String rolesIn(String inner) {
        StringBuilder roles = new StringBuilder();
        for (Attribute attribute : Attribute.in(inner, 0, inner.length())) {
            String value = inner.substring(attribute.start(), attribute.end());
            if (attribute.name().equals("role")) {
                roles.append(value.replace('.', ' ')).append(' ');
            } else if (attribute.position() == 1 && value.indexOf('.') >= 0) {
                String shorthand = value.substring(value.indexOf('.') + 1);
                roles.append(shorthand.replaceAll("[.#%]", " ")).append(' ');
            }
        }
        return roles.toString();
    }

    boolean isVerbatim() {
        return VERBATIM.contains(style);
    }

    boolean isVerse() {
        return style.equals("verse");
    }

    boolean isQuotation() {
        return QUOTES.contains(style);
    }

    boolean isHard() {
        return isVerse() || list.contains("hardbreaks");
    }

    /** The values that readers see: the author of a quotation, the text of references. */
    static List<Span> shown(AsciiDocLine line) {
        String text = line.text();
        int from = text.startsWith("[[") ? text.indexOf(',') + 1 : 1;
        int to = text.length() - (text.startsWith("[[") ? 2 : 1);
        if (from == 0 || text.length() > LONGEST) {
            return List.of();
        }
        if (text.startsWith("[[")) {
            return List.of(line.part(from, to));
        }
        List<Attribute> attributes = Attribute.in(text, from, to);
        Matcher style = STYLE.matcher(text).region(from, to);
        boolean quotes = style.lookingAt() && QUOTES.contains(style.group());
        return attributes.stream()
                .filter(it -> it.isShown() || (quotes && (it.position() == 2 || it.position() == 3)))
                .map(it -> line.part(it.start(), it.end()))
                .toList();
    }

    private String named(String name) {
        return Attribute.in(list, 0, list.length()).stream()
                .filter(it -> it.name().equals(name))
                .map(it -> list.substring(it.start(), it.end()))
                .findFirst()
                .orElse("");
    }

    boolean hasRole(String role) {
        return roles.contains(" " + role + " ");
    }

    /** Whether the list in the block is one of tabs, as in Antora's extension. */
    boolean holdsTabs() {
        String plain = style.startsWith("{") && style.endsWith("}") ? style.substring(1, style.length() - 1) : style;
        return plain.equals("tabs") || plain.equals("tabset") || hasRole("tabs") || hasRole("tabset");
    }

    /** The format of a table's data, such as {@code csv}; empty if there is none. */
    String format() {
        return named("format");
    }

    boolean hasHeader() {
        return !hasNoHeader() && HEADER.matcher(list).find();
    }

    boolean hasNoHeader() {
        return list.contains("noheader");
    }

    String separator(String usual) {
        String separator = named("separator");
        return separator.isEmpty() ? usual : separator.equals("\\t") ? "\t" : separator;
    }

    /** The styles of a table's columns, a letter or a space for each: {@code " am"}; empty if none are given. */
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
