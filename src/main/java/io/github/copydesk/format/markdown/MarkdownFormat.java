package io.github.copydesk.format.markdown;

import io.github.copydesk.format.frontmatter.FrontMatter;
import io.github.copydesk.format.markdown.syntax.Dialect;
import io.github.copydesk.format.markdown.syntax.MarkdownShield;
import io.github.copydesk.format.markdown.syntax.Scanned;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import java.util.List;

/** Reads Markdown with GitHub's tables and strikethrough, with the extensions of site generators, and MDX. */
public final class MarkdownFormat {
    public static Document read(String path, String source, String language) {
        FrontMatter frontMatter = FrontMatter.ofMarkdown(source);
        Dialect dialect = Dialect.of(path, source, frontMatter.end());
        Scanned scanned = MarkdownShield.scan(source, frontMatter.end(), dialect);
        MarkdownReader reader = MarkdownReader.of(source, scanned, dialect);
        List<Block> body = reader.read();
        return frontMatter
                .document(path, source, frontMatter.languageOr(language), body, reader.stets())
                .withAlternatives(reader.alternatives())
                .withFlaws(scanned.flaws());
    }

    private MarkdownFormat() {}
}
