package io.github.copydesk.format;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.BlockBuilder;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Lines;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Text without markup: each line is a block. */
final class PlainTextFormat implements Format {
    @Override
    public Document read(String path, String source, String language) {
        Lines lines = Lines.of(source);
        List<Block> blocks = new ArrayList<>();
        for (int i = 1; i <= lines.count(); i++) {
            Span line = lines.line(i);
            BlockBuilder block = new BlockBuilder().append(source, line.start(), line.end());
            if (!block.isBlank()) {
                blocks.add(block.build(Block.Kind.PARAGRAPH, 0));
            }
        }
        return new Document(path, source, language, Map.of(), blocks, List.of());
    }
}
