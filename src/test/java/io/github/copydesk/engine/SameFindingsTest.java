package io.github.copydesk.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.cache.CacheFolder;
import io.github.copydesk.disk.Disk;
import io.github.copydesk.report.Imprint;
import io.github.copydesk.report.Reports;
import io.github.copydesk.results.Gate;
import io.github.copydesk.results.Results;
import io.github.copydesk.testing.Articles;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However a run is made, its reports are those of a plain one: one thread, one JVM, no cache. */
final class SameFindingsTest {
    private final List<String> warnings = new ArrayList<>();
    private Path content;
    private Path cache;

    @BeforeEach
    void writeArticles(@TempDir Path folder) throws IOException {
        content = folder.resolve("content");
        cache = folder.resolve("cache");
        for (Map.Entry<String, String> article : Articles.all().entrySet()) {
            Path file = content.resolve(article.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, article.getValue());
        }
    }

    @Test
    void coldWarmChangedForkedOrNot() throws IOException {
        String plain = reports(Resources.plain(1));
        assertTrue(plain.contains("languagetool/"), "LanguageTool found something");
        assertEquals(
                plain,
                reports(new Resources(2, true, Optional.of(new CacheFolder(cache, "key")))),
                "cold, forked, two threads");
        assertEquals(plain, reports(new Resources(2, true, Optional.of(new CacheFolder(cache, "key")))), "warm");
        Resources forgetful =
                new Resources(2, true, Optional.empty(), 0, Optional.of(new CacheFolder(cache, "key")), Disk.plain());
        assertEquals(plain, reports(forgetful), "without room for the articles");
        Path changed = content.resolve("glued-name/0-article.txt");
        Files.writeString(changed, Files.readString(changed) + "\n\nWe will recieve a answer.\n");
        String other = reports(Resources.plain(2));
        assertEquals(other, reports(new Resources(1, true, Optional.of(new CacheFolder(cache, "key")))), "one changed");
        damageCache();
        assertEquals(
                other, reports(new Resources(1, true, Optional.of(new CacheFolder(cache, "key")))), "damaged cache");
        assertTrue(warnings.size() <= 1, warnings::toString);
    }

    @Test
    void whetherArticlesAreKeptPackedOrReadAgain() throws IOException {
        String plain = reports(Resources.plain(1), false);
        long room = Articles.all().values().stream().mapToInt(String::length).sum();
        for (long memory : List.of(0L, room, 4 * room)) {
            Resources small = new Resources(2, false, Optional.empty(), memory, Optional.empty(), Disk.plain());
            assertEquals(plain, reports(small, false), memory + " bytes");
        }
    }

    @Test
    void whateverLanguageTheMachineSpeaks() throws IOException {
        String plain = reports(Resources.plain(1), false);
        Locale before = Locale.getDefault();
        try {
            for (String other : List.of("ar-EG", "tr-TR")) {
                Locale.setDefault(Locale.forLanguageTag(other));
                assertEquals(plain, reports(Resources.plain(1), false), other);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whetherAccentsStandApartOrNot() throws IOException {
        String composed = String.join("\n", findings());
        for (Map.Entry<String, String> article : Articles.all().entrySet()) {
            String apart = Normalizer.normalize(article.getValue(), Normalizer.Form.NFD);
            Files.writeString(content.resolve(article.getKey()), apart);
        }
        assertEquals(composed, String.join("\n", findings()));
    }

    @Test
    void whateverBecomesOfTheFilesMeanwhile() throws IOException {
        String undisturbed = written(results(Resources.plain(1), false));
        Results forgetful =
                results(new Resources(2, false, Optional.empty(), 0, Optional.empty(), Disk.plain()), false);
        int number = 0;
        for (String article : Articles.all().keySet()) {
            if (number++ % 2 == 0) {
                Files.delete(content.resolve(article));
            } else {
                Files.writeString(content.resolve(article), "Other");
            }
        }
        assertEquals(undisturbed, written(forgetful));
    }

    private List<String> findings() {
        Settings settings =
                new Settings(content, List.of(), List.of(), "en-US", false, Optional.empty(), Resources.plain(2));
        return CopyDesk.run(settings, Progress.NONE).pages().stream()
                .flatMap(page -> page.findings().stream()
                        .map(finding ->
                                page.document().path() + ": " + finding.rule().id() + " '"
                                        + page.document().text(finding.span()) + "' " + finding.replacements()))
                .map(line -> Normalizer.normalize(line, Normalizer.Form.NFC))
                .toList();
    }

    private void damageCache() throws IOException {
        Path file = cache.resolve("results.mv");
        byte[] bytes = Files.readAllBytes(file);
        for (int i = bytes.length / 3; i < bytes.length; i += 997) {
            bytes[i] ^= 1;
        }
        Files.write(file, bytes);
    }

    private String reports(Resources resources) throws IOException {
        return reports(resources, true);
    }

    private String reports(Resources resources, boolean languageTool) throws IOException {
        return written(results(resources, languageTool));
    }

    private Results results(Resources resources, boolean languageTool) {
        Settings settings =
                new Settings(content, List.of(), List.of(), "en-US", languageTool, Optional.empty(), resources);
        return CopyDesk.run(settings, new Progress() {
            @Override
            public void checked(int checked, int all) {}

            @Override
            public void warn(String line) {
                warnings.add(line);
            }
        });
    }

    private static String written(Results results) throws IOException {
        StringWriter all = new StringWriter();
        for (String format : Reports.FORMATS) {
            Reports.named(format, new Imprint("1.0", "content", Gate.DEFAULT)).write(results, all);
        }
        return all.toString();
    }
}
