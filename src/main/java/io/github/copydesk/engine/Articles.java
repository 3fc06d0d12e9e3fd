package io.github.copydesk.engine;

import io.github.copydesk.format.ArticleReader;
import io.github.copydesk.format.file.ContentFolder;
import io.github.copydesk.text.Document;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a run, by number. Those that have room in the memory are kept; others are read again when they are
 * needed, so that a run over more of them needs hardly more.
 */
final class Articles {
    /** How many bytes a document, with what checks derive of it, takes for each character of its source. */
    private static final int BYTES_A_CHARACTER = 24;

    private final List<ContentFolder.Entry> entries;
    private final ArticleReader reader;
    private final AtomicLong room;
    private final AtomicReferenceArray<@Nullable Document> kept;

    /** @param memory how many bytes they may take, about */
    Articles(List<ContentFolder.Entry> entries, ArticleReader reader, long memory) {
        this.entries = entries;
        this.reader = reader;
        this.room = new AtomicLong(memory / BYTES_A_CHARACTER);
        this.kept = new AtomicReferenceArray<>(entries.size());
    }

    int size() {
        return entries.size();
    }

    List<Integer> numbers() {
        return IntStream.range(0, entries.size()).boxed().toList();
    }

    String path(int number) {
        return entries.get(number).path();
    }

    Document get(int number) {
        Document known = kept.get(number);
        if (known != null) {
            return known;
        }
        Document document = read(number);
        long size = document.source().length();
        if (room.addAndGet(-size) >= 0) {
            kept.set(number, document);
        } else {
            room.addAndGet(size);
        }
        return document;
    }

    private Document read(int number) {
        return reader.read(entries.get(number));
    }

    /** The same article as it may be held on to: without what checks derived of it. */
    Document lasting(int number, Document document) {
        if (kept.get(number) != document) {
            return document.forgotten(reader.rereading(document));
        }
        document.forgetDerived();
        return document;
    }

    /** All of them, as they may be held on to. */
    List<Document> all() {
        return IntStream.range(0, entries.size())
                .mapToObj(number -> lasting(number, get(number)))
                .toList();
    }
}
