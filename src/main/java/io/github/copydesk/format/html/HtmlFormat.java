package io.github.copydesk.format.html;

import io.github.copydesk.format.frontmatter.FrontMatter;
import io.github.copydesk.format.source.Shield;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.LanguageTag;
import java.util.List;

/**
 * Reads HTML: a whole page, or a part that a site generator inserts into a template. A page that Javadoc or Doxygen
 * wrote has no blocks, and neither has a template for whole pages or the page in which an application starts.
 */
public final class HtmlFormat {
    public static Document read(String path, String source, String language) {
        FrontMatter frontMatter = FrontMatter.read(source);
        Shield shield = HtmlShield.of(source, frontMatter.end());
        HtmlReader reader = HtmlReader.ofFile(source, shield);
        org.jsoup.nodes.Document page = reader.parse();
        String itsLanguage = frontMatter.languageOr(HtmlLanguage.of(page)
                .map(named -> LanguageTag.or(named, language))
                .orElse(language));
        List<Block> body = isArticle(source) && !AppShell.isShell(page) && !AppPage.isApp(page)
                ? reader.read(page, itsLanguage)
                : List.of();
        return frontMatter
                .document(path, source, itsLanguage, body, reader.stets())
                .withAlternatives(reader.alternatives());
    }

    private static boolean isArticle(String source) {
        return !GeneratedReference.isGenerated(source) && !PageTemplate.isTemplate(source);
    }

    private HtmlFormat() {}
}
