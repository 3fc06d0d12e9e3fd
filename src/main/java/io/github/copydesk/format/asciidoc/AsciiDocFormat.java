package io.github.copydesk.format.asciidoc;

import io.github.copydesk.format.frontmatter.FrontMatter;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Lines;
import io.github.copydesk.text.Span;
import io.github.copydesk.text.Stet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Reads AsciiDoc: what its reader sees as prose, without what Asciidoctor replaces or shows as code. */
public final class AsciiDocFormat {
    public static Document read(String path, String source, String language) {
        FrontMatter frontMatter = FrontMatter.read(source);
        Lines lines = Lines.of(source);
        List<Span> below = IntStream.rangeClosed(1, lines.count())
                .mapToObj(lines::line)
                .filter(line -> line.start() >= frontMatter.end())
                .toList();
        List<Block> body = new ArrayList<>();
        List<Stet> stets = new ArrayList<>();
        AsciiDocBlocks reader = new AsciiDocBlocks(source, body, stets);
        reader.read(below);
        String named = reader.header().language();
        String itsLanguage = named.isEmpty() ? frontMatter.languageOr(language) : named;
        return frontMatter.document(path, source, itsLanguage, body, stets);
    }

    private AsciiDocFormat() {}
}
