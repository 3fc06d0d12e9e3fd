package io.github.copydesk.format;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Lines;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Reads AsciiDoc: what its reader sees as prose, without what Asciidoctor replaces or shows as code. */
final class AsciiDocFormat implements Format {
    @Override
    public Document read(String path, String source, String language) {
        FrontMatter frontMatter = FrontMatter.read(source);
        Lines lines = Lines.of(source);
        List<Span> body = IntStream.rangeClosed(1, lines.count())
                .mapToObj(lines::line)
                .filter(line -> line.start() >= frontMatter.end())
                .toList();
        List<Block> blocks = new ArrayList<>(frontMatter.blocks());
        AsciiDocBlocks reader = new AsciiDocBlocks(source, blocks);
        reader.read(body);
        String named = reader.header().language();
        return new Document(
                path,
                source,
                named.isEmpty() ? frontMatter.languageOr(language) : named,
                frontMatter.values(),
                blocks,
                frontMatter.flaws());
    }
}
