package io.github.copydesk.format.asciidoc;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The header of an AsciiDoc file: the lines below the title, and attributes, which may be set anywhere. */
final class AsciiDocHeader {
    private static final int LONGEST_LINE = 300;
    private static final String NAME =
            "[\\p{L}_][\\p{L}\\p{M}\\p{Nd}_.'’-]*+(?: {1,9}[\\p{L}_][\\p{L}\\p{M}\\p{Nd}_.'’-]*+){0,3}";
    private static final String AUTHOR = "(?:" + NAME + "|\\{[\\w-]++})(?: {1,9}<[^>]++>)?";
    private static final Pattern AUTHORS = Pattern.compile(AUTHOR + "(?:; *+" + AUTHOR + ")*+;?");
    private static final Pattern REVISION =
            Pattern.compile("v\\d[^,:]*+(?:,.*+)?(?::.*+)?|[^,]{0,20}\\d[^,]{0,20}, .*+|\\d{4}-\\d\\d-\\d\\d.*+");
    private static final Pattern LANGUAGE = Pattern.compile("\\p{Alpha}{2,3}(?:-\\p{Alnum}{2,8})*+");

    /** The attributes whose values readers see. */
    private static final Map<String, Block.Kind> SHOWN = Map.ofEntries(
            Map.entry("doctitle", Block.Kind.TITLE),
            Map.entry("title", Block.Kind.TITLE),
            Map.entry("page-title", Block.Kind.TITLE),
            Map.entry("description", Block.Kind.SUMMARY),
            Map.entry("summary", Block.Kind.SUMMARY),
            Map.entry("page-abstract", Block.Kind.SUMMARY),
            Map.entry("page-description", Block.Kind.SUMMARY),
            Map.entry("page-excerpt", Block.Kind.SUMMARY),
            Map.entry("page-subtitle", Block.Kind.SUMMARY),
            Map.entry("page-summary", Block.Kind.SUMMARY));

    private final AsciiDocContent content;
    private boolean open;
    private boolean authors;
    private String language = "";

    AsciiDocHeader(AsciiDocContent content) {
        this.content = content;
    }

    /** The language that the file names; empty if it names none. */
    String language() {
        return language;
    }

    /** Notes that the title was read: the lines up to the next empty line may name authors and the revision. */
    void begin() {
        open = true;
    }

    void end() {
        open = false;
    }

    /** Whether the line names only authors or the revision. */
    boolean names(AsciiDocLine line) {
        if (!open || line.text().length() > LONGEST_LINE) {
            return false;
        }
        boolean names = authors
                ? REVISION.matcher(line.text()).matches()
                : AUTHORS.matcher(line.text()).matches();
        open = names && !authors;
        authors = true;
        return names;
    }

    /**
     * Reads an attribute entry, which continues on the next line after a backslash.
     *
     * @return the index of the line after it
     */
    int entry(List<AsciiDocLine> lines, int from) {
        AsciiDocLine line = lines.get(from);
        String name = line.entry().orElse("");
        List<Span> value = new ArrayList<>();
        int at = from;
        int start = line.text().indexOf(':', 1) + 1;
        while (at < lines.size()) {
            AsciiDocLine part = lines.get(at++);
            boolean more = part.text().endsWith(" \\");
            int end = part.span().end() - (more ? 1 : 0);
            value.add(new Span(Math.min(part.span().start() + start, end), end));
            start = 0;
            if (!more) {
                break;
            }
        }
        Block.Kind shown = SHOWN.get(name);
        if (shown != null) {
            content.emit(value, Layout.FLOWING, shown, 0);
        } else if (name.equals("lang") || name.equals("page-lang")) {
            Span only = value.get(0);
            String tag = content.source().substring(only.start(), only.end()).strip();
            language = LANGUAGE.matcher(tag).matches() ? tag : language;
        }
        return at;
    }
}
