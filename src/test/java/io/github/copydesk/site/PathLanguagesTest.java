package io.github.copydesk.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PathLanguagesTest {
    @Test
    void aFolderOfTranslationsNamesTheLanguage() {
        assertEquals("fr", language("i18n/fr/guide.md", List.of(), "i18n/fr/guide.md"));
        assertEquals("pt-BR", language("locales/pt_br/guide.md", List.of(), "locales/pt_br/guide.md"));
    }

    @Test
    void aFolderCountsIfAnotherHasTheSameArticle() {
        List<String> paths = List.of("de/guide.md", "en/guide.md", "de/impressum.md", "it/network.md");
        assertEquals("de", language("de/guide.md", List.of(), paths));
        assertEquals("de", language("de/impressum.md", List.of(), paths));
        assertEquals("", language("it/network.md", List.of(), paths));
    }

    @Test
    void aFolderCountsIfTheSameArticleIsOutsideOfIt() {
        List<String> paths = List.of("guide.md", "es/guide.md");
        assertEquals("es", language("es/guide.md", List.of(), paths));
        assertEquals("", language("guide.md", List.of(), paths));
    }

    @Test
    void aRegionMakesAFolderALanguage() {
        assertEquals("zh-Hans-CN", language("zh-Hans-CN/a.md", List.of(), "zh-Hans-CN/a.md"));
        assertEquals("", language("my-it/a.md", List.of(), "my-it/a.md"));
    }

    @Test
    void theEndOfANameCountsIfTheSameArticleIsBesideIt() {
        List<String> paths = List.of("guide.md", "guide.de.md", "deno.io.md", "news.fr.md", "news.en.md");
        assertEquals("de", language("guide.de.md", List.of(), paths));
        assertEquals("fr", language("news.fr.md", List.of(), paths));
        assertEquals("", language("deno.io.md", List.of(), paths));
    }

    @Test
    void theFoldersAboveTheContentDirectoryCountToo() {
        assertEquals("fr", language("guide.md", List.of("i18n", "fr", "current"), "guide.md"));
        assertEquals("", language("guide.md", List.of("docs", "it"), "guide.md"));
    }

    private static String language(String path, List<String> above, String... paths) {
        return language(path, above, List.of(paths));
    }

    private static String language(String path, List<String> above, List<String> paths) {
        return new PathLanguages(paths, above).of(path).orElse("");
    }
}
