package io.github.copydesk.format.rst;

import io.github.copydesk.format.frontmatter.FrontMatter;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Lines;
import io.github.copydesk.text.Span;
import java.util.List;
import java.util.stream.IntStream;

/** Reads reStructuredText as Sphinx, Pelican and Nikola publish it: what its reader sees as prose. */
public final class RstFormat {
    public static Document read(String path, String source, String language) {
        FrontMatter frontMatter = FrontMatter.read(source);
        Lines lines = Lines.of(source);
        List<Span> below = IntStream.rangeClosed(1, lines.count())
                .mapToObj(lines::line)
                .filter(line -> line.start() >= frontMatter.end())
                .toList();
        RstOutput out = new RstOutput(source);
        new RstBlocks(out, below, Block.Kind.PARAGRAPH, 0).read();
        String named = out.language();
        String itsLanguage = named.isEmpty() ? frontMatter.languageOr(language) : named;
        return frontMatter
                .document(path, source, itsLanguage, out.blocks(), out.stets())
                .withFlaws(out.flaws())
                .withAlternatives(out.alternatives());
    }

    private RstFormat() {}
}
