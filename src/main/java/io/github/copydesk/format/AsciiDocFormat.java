package io.github.copydesk.format;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Lines;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Reads AsciiDoc: what its reader sees as prose, without what Asciidoctor replaces or shows as code. */
final class AsciiDocFormat implements Format {
    @Override
    public Document read(String path, String source, String language) {
        Lines lines = Lines.of(source);
        List<Span> all =
                IntStream.rangeClosed(1, lines.count()).mapToObj(lines::line).toList();
        List<Block> blocks = new ArrayList<>();
        AsciiDocBlocks reader = new AsciiDocBlocks(source, blocks);
        reader.read(all);
        String named = reader.header().language();
        return new Document(path, source, named.isEmpty() ? language : named, Map.of(), blocks, List.of());
    }
}
