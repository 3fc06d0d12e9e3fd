package io.github.copydesk.format;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import java.util.ArrayList;
import java.util.List;

/** Markdown with tables and strikethrough as GitHub has them, and the tags that site generators add. */
final class MarkdownFormat implements Format {
    @Override
    public Document read(String path, String source, String language) {
        FrontMatter frontMatter = FrontMatter.read(source);
        Shield shield = MarkdownShield.of(source, frontMatter.end());
        List<Block> blocks = new ArrayList<>(frontMatter.blocks());
        blocks.addAll(new MarkdownReader(source, shield).read());
        return new Document(
                path, source, frontMatter.languageOr(language), frontMatter.values(), blocks, frontMatter.flaws());
    }
}
