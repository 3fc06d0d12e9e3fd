package io.github.copydesk.model.build;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.corpus.CorpusCounts;
import io.github.copydesk.corpus.Evidence;
import io.github.copydesk.disk.Disk;
import io.github.copydesk.format.ArticleFiles;
import io.github.copydesk.format.ArticleReader;
import io.github.copydesk.format.Formats;
import io.github.copydesk.format.file.ContentFolder;
import io.github.copydesk.site.PathLanguages;
import io.github.copydesk.site.Site;
import io.github.copydesk.site.SiteDetector;
import io.github.copydesk.text.Document;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The articles of a folder, read as a run reads them. */
public record Collection(List<Document> documents, Corpus corpus, ArticleReader reader) {
    public static Collection read(Path folder) {
        Site site = SiteDetector.detect(folder, Optional.empty(), Disk.plain());
        List<ContentFolder.Entry> entries = new ContentFolder(
                        folder, List.of(), List.of(), false, List.of(), ArticleFiles.BY_EXTENSION, Disk.plain())
                .entries();
        PathLanguages languages = new PathLanguages(
                entries.stream().map(ContentFolder.Entry::path).toList(), site.above(folder));
        ArticleReader reader = new ArticleReader(
                new Formats(site, folder, Disk.plain()), languages, "en-US", Long.MAX_VALUE, Disk.plain());
        List<Document> documents = entries.stream().map(reader::read).toList();
        CorpusCounts corpus = new CorpusCounts(site);
        documents.forEach(document -> corpus.add(Evidence.of(document)));
        return new Collection(documents, corpus, reader);
    }

    /** Each article by itself, of the same site. */
    public List<Collection> parts() {
        return documents.stream()
                .map(it -> {
                    CorpusCounts alone = new CorpusCounts(corpus.site());
                    alone.add(Evidence.of(it));
                    return new Collection(List.of(it), alone, reader);
                })
                .toList();
    }
}
