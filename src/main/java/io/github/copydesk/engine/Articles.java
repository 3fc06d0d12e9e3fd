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
 * The articles of a run, by number. The first ones are kept as they are, with what checks derived of them; the next
 * ones are kept packed; and when there is no room for these either, articles are read again when they are needed, so
 * that a run over more of them needs hardly more memory.
 */
final class Articles {
    /** How many bytes a document, with what checks derive of it, takes for each character of its source. */
    private static final int BYTES_A_CHARACTER = 10;

    /** The same of a packed one. */
    private static final int PACKED_BYTES_A_CHARACTER = 2;

    private final List<ContentFolder.Entry> entries;
    private final ArticleReader reader;
    private final AtomicLong room;
    private final AtomicLong packedRoom;
    private final AtomicReferenceArray<@Nullable Document> kept;
    private final AtomicReferenceArray<@Nullable Document> packed;

    /** @param memory about how many bytes they may take */
    Articles(List<ContentFolder.Entry> entries, ArticleReader reader, long memory) {
        this.entries = entries;
        this.reader = reader;
        this.room = new AtomicLong(memory / 2 / BYTES_A_CHARACTER);
        this.packedRoom = new AtomicLong(memory / 2 / PACKED_BYTES_A_CHARACTER);
        this.kept = new AtomicReferenceArray<>(entries.size());
        this.packed = new AtomicReferenceArray<>(entries.size());
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
        Document small = packed.get(number);
        if (small != null) {
            return small.unpacked();
        }
        Document document = read(number);
        long size = document.source().length();
        if (takes(room, size)) {
            kept.set(number, document);
        } else if (takes(packedRoom, size)) {
            packed.set(number, document.packed());
        }
        return document;
    }

    private static boolean takes(AtomicLong room, long size) {
        if (room.addAndGet(-size) >= 0) {
            return true;
        }
        room.addAndGet(size);
        return false;
    }

    private Document read(int number) {
        return reader.read(entries.get(number));
    }

    /** The article without what checks derived from it, so that it can be kept. */
    Document lasting(int number, Document document) {
        if (kept.get(number) == document) {
            document.forgetDerived();
            return document;
        }
        Document small = packed.get(number);
        return small == null ? document.forgotten(reader.rereading(document)) : small;
    }

    /** All articles in the form in which they can be kept. */
    List<Document> all() {
        return IntStream.range(0, entries.size())
                .mapToObj(number -> lasting(number, get(number)))
                .toList();
    }
}
