package io.github.copydesk.format.markdown;

import io.github.copydesk.format.frontmatter.FrontMatter;
import io.github.copydesk.format.source.Shield;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import java.util.List;

/** Markdown with tables and strikethrough as GitHub has them, and the tags that site generators add. */
public final class MarkdownFormat {
    public static Document read(String path, String source, String language) {
        FrontMatter frontMatter = FrontMatter.ofMarkdown(source);
        Shield shield = MarkdownShield.of(source, frontMatter.end());
        MarkdownReader reader = new MarkdownReader(source, shield);
        List<Block> body = reader.read();
        return frontMatter.document(path, source, frontMatter.languageOr(language), body, reader.stets());
    }

    private MarkdownFormat() {}
}
