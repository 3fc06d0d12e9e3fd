package io.github.copydesk.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.config.ProjectConfiguration;
import io.github.copydesk.corpus.AskedCorpus;
import io.github.copydesk.corpus.AskedKeys;
import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.corpus.CorpusCounts;
import io.github.copydesk.corpus.CorpusKey;
import io.github.copydesk.corpus.Evidence;
import io.github.copydesk.corpus.Questions;
import io.github.copydesk.format.Formats;
import io.github.copydesk.names.person.PersonIndex;
import io.github.copydesk.results.NamesIndex;
import io.github.copydesk.results.Page;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.site.Site;
import io.github.copydesk.testing.Articles;
import io.github.copydesk.testing.MadeUpNews;
import io.github.copydesk.text.Document;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * An article that is checked by itself, with answers that were counted elsewhere, has the findings that a run gives it.
 */
final class ArticleCheckerTest {
    private static final Site SITE = Site.unknown(Path.of("content"));

    private final ArticleChecker checker =
            ArticleChecker.of(ProjectConfiguration.undecided(RuleBook.builtIn()), Optional.empty(), line -> {});
    private final List<Document> documents = documents();

    private static List<Document> documents() {
        Formats formats = new Formats();
        List<Document> documents = new ArrayList<>();
        Articles.all().forEach((path, text) -> documents.add(formats.read(path, text, "en-US")));
        MadeUpNews news = new MadeUpNews();
        for (int i = 0; i < 30; i++) {
            documents.add(formats.read("news" + i + ".txt", news.article(i, 1000), "en-US"));
        }
        return documents;
    }

    @Test
    void asksFirstAndThenCountsNothingButWhatWasAsked() {
        Questions asked = new Questions();
        for (Document document : documents) {
            AskedCorpus nothing = new AskedCorpus(SITE);
            read(document, nothing);
            asked.addAll(copy(nothing.unanswered()));
        }
        CorpusCounts all = count(documents, AskedKeys.ALL);
        CorpusCounts some = counted(asked);
        assertTrue(some.size() * 3 < all.size(), () -> some.size() + " of " + all.size());

        for (Document document : documents) {
            AskedCorpus answers = new AskedCorpus(some, asked);
            String page = read(document, answers);
            if (!answers.unanswered().isEmpty()) {
                asked.addAll(answers.unanswered());
                page = read(document, new AskedCorpus(counted(asked), asked));
            }
            assertEquals(read(document, all), page, document.path());
        }
    }

    /** Counts two halves apart, and sends the counts from one to the other. */
    private CorpusCounts counted(Questions asked) {
        Set<Long> hashes = asked.keys().map(CorpusKey::hash).collect(Collectors.toSet());
        CorpusCounts one = count(documents.subList(0, documents.size() / 2), hashes::contains);
        CorpusCounts other = count(documents.subList(documents.size() / 2, documents.size()), hashes::contains);
        one.forEach(count -> other.add(copy(count)));
        other.add(copy(one.totals()));
        return other;
    }

    private static CorpusCounts count(List<Document> documents, AskedKeys asked) {
        CorpusCounts counts = new CorpusCounts(SITE, asked);
        documents.forEach(it -> counts.add(copy(Evidence.of(it))));
        return counts;
    }

    @Test
    void gathersPeopleInPartsAsInOneGo() {
        Corpus all = count(documents, AskedKeys.ALL);
        PersonIndex whole = new PersonIndex();
        PersonIndex even = new PersonIndex();
        PersonIndex odd = new PersonIndex();
        for (int i = 0; i < documents.size(); i++) {
            Document document = documents.get(i);
            whole.add(document.path(), checker.people(document, all));
            (i % 2 == 0 ? even : odd).add(document.path(), copy(new ArrayList<>(checker.people(document, all))));
        }
        odd.add(even);
        NamesIndex index = whole.index("en");
        assertTrue(index.people().size() > 20);
        assertEquals(index, odd.index("en"));
    }

    private String read(Document document, Corpus corpus) {
        Page page = checker.check(document, corpus, true);
        return page.findings() + "\n" + page.suppressed() + "\n" + page.readAs() + "\n"
                + checker.people(document, corpus).stream()
                        .map(it -> it.name() + " " + it.line())
                        .toList();
    }

    /** What arrives elsewhere. */
    @SuppressWarnings("unchecked")
    private static <T> T copy(T value) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(value);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                return (T) in.readObject();
            }
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
