package io.github.copydesk.format;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import java.util.ArrayList;
import java.util.List;

/** HTML, a whole page or the piece of one that a site generator puts into its template. */
final class HtmlFormat implements Format {
    @Override
    public Document read(String path, String source, String language) {
        FrontMatter frontMatter = FrontMatter.read(source);
        Shield shield = HtmlShield.of(source, frontMatter.end());
        List<Block> blocks = new ArrayList<>(frontMatter.blocks());
        blocks.addAll(new HtmlReader(shield.copy(), 0, source, shield).read());
        return new Document(
                path, source, frontMatter.languageOr(language), frontMatter.values(), blocks, frontMatter.flaws());
    }
}
