package io.github.copydesk.format.rst;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The meaning of fields by their names; those at the top of a file are about the file. */
final class RstFields {
    private static final Set<String> SUMMARIES = Set.of("summary", "description", "abstract", "subtitle", "excerpt");
    private static final Set<String> DATA = Set.of(
            ("author authors date orphan tocdepth nocomments nosearch no-search category categories tags keywords slug lang"
                            + " language status modified updated template save_as url link version revision organization"
                            + " contact address license licence translation series series_index id image cover layout type"
                            + " path has_math previewimage hidetitle hidelink email maintainer maintainers homepage"
                            + " og_image revdate github_url bibtex galleries_only toc numbered robots")
                    .split(" "));
    private static final Set<String> TYPES = Set.of("type", "rtype", "vartype");

    private final RstOutput out;

    RstFields(RstOutput out) {
        this.out = out;
    }

    /** Whether a field among text has a body for programs. */
    boolean isData(String name) {
        String word = name.contains(" ") ? name.substring(0, name.indexOf(' ')) : name;
        return TYPES.contains(word);
    }

    /** Reads a field at the top of a file. */
    void read(String name, List<Span> body) {
        String key = name.toLowerCase(Locale.ROOT).strip();
        if (key.equals("language") || key.equals("lang")) {
            Span first = body.get(0);
            out.language(out.source().substring(first.start(), first.end()).strip());
        }
        if (key.startsWith("og:") || DATA.contains(key)) {
            return;
        }
        Block.Kind kind = key.equals("title")
                ? Block.Kind.TITLE
                : SUMMARIES.contains(key) ? Block.Kind.SUMMARY : Block.Kind.PARAGRAPH;
        List<Span> paragraph = new ArrayList<>();
        for (Span line : body) {
            if (line.length() == 0) {
                out.add(paragraph, kind, 0);
                paragraph.clear();
            } else {
                paragraph.add(line);
            }
        }
        out.add(paragraph, kind, 0);
    }
}
