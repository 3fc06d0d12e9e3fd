package io.github.copydesk.training;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.corpus.Evidence;
import io.github.copydesk.disk.Disk;
import io.github.copydesk.format.ArticleReader;
import io.github.copydesk.format.Formats;
import io.github.copydesk.format.file.ContentFolder;
import io.github.copydesk.site.Site;
import io.github.copydesk.site.SiteDetector;
import io.github.copydesk.text.Document;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The articles of a folder, read as a run reads them. */
public record Collection(List<Document> documents, Corpus corpus) {
    static Collection read(Path folder) {
        Site site = SiteDetector.detect(folder, Optional.empty(), Disk.plain());
        ArticleReader reader = new ArticleReader(new Formats(site, folder, Disk.plain()), "en-US", Long.MAX_VALUE);
        List<Document> documents = new ContentFolder(folder, List.of(), List.of())
                .entries().stream().map(reader::read).toList();
        Corpus corpus = new Corpus(site);
        documents.forEach(document -> corpus.add(Evidence.of(document)));
        return new Collection(documents, corpus);
    }
}
