package io.github.copydesk.format;

import io.github.copydesk.disk.Disk;
import io.github.copydesk.format.file.ContentFolder;
import io.github.copydesk.format.file.Decoded;
import io.github.copydesk.site.PathLanguages;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Flaw;
import io.github.copydesk.text.LanguageTag;
import io.github.copydesk.text.Span;
import io.github.copydesk.token.WrittenLanguage;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads files into documents. Whatever is wrong with a file is a flaw of its document and never an exception, so that
 * the other articles are still read.
 *
 * @param languages the languages that paths of articles name
 * @param language of articles that neither name theirs nor are clearly written in another; a BCP 47 tag
 * @param maxFileSize in bytes; a larger file is not read
 */
public record ArticleReader(Formats formats, PathLanguages languages, String language, long maxFileSize, Disk disk) {
    /** Reads articles whose paths do not name languages. */
    public ArticleReader(Formats formats, String language, long maxFileSize) {
        this(formats, new PathLanguages(List.of(), List.of()), language, maxFileSize, Disk.plain());
    }

    public Document read(ContentFolder.Entry entry) {
        return read(entry.path(), entry.read(disk, maxFileSize));
    }

    /** Reads an article from the bytes of a file with that path. */
    public Document read(String path, byte[] bytes) {
        return read(path, Decoded.of(bytes));
    }

    /** The same; if there are more bytes than {@link #maxFileSize}, the document has only that flaw. */
    public Document readSized(String path, byte[] bytes) {
        return read(path, Decoded.of(bytes, maxFileSize));
    }

    /** The document of a file that is larger than {@link #maxFileSize}, with only that flaw. */
    public Document tooLarge(String path, long size) {
        return read(path, Decoded.tooLarge(size, maxFileSize));
    }

    private Document read(String path, Decoded file) {
        Document document = file.isText() ? parse(path, file.text()) : empty(path, file.text());
        return document.withFlaws(file.flaws());
    }

    /** Parses the text of a document that was read before; its file may have changed meanwhile. */
    public Function<String, Document> rereading(Document document) {
        String path = document.path(); // the document itself shall be forgotten
        boolean isText = document.flaws().stream().noneMatch(flaw -> flaw.kind() == Flaw.Kind.FILE);
        return source -> isText ? parse(path, source) : empty(path, source);
    }

    private Document parse(String path, String source) {
        try {
            return languages.of(path).map(it -> formats.read(path, source, it)).orElseGet(() -> unnamed(path, source));
        } catch (RuntimeException | StackOverflowError e) {
            // A defect of copydesk or of a library must not stop the other articles from being read.
            String message = "the file cannot be parsed (%s); please report it, and exclude the file until then"
                    .formatted(e.getClass().getSimpleName());
            return empty(path, source).withFlaws(List.of(new Flaw(Flaw.Kind.FILE, new Span(0, 0), message)));
        }
    }

    /** An article whose path names no language; if it names none itself, its words may show one. */
    private Document unnamed(String path, String source) {
        Document document = formats.read(path, source, language);
        if (!document.language().equals(language)) {
            return document;
        }
        List<String> texts = document.blocks().stream().map(Block::text).toList();
        return WrittenLanguage.otherThan(language, texts)
                .map(other -> formats.read(path, source, other))
                .filter(other -> LanguageTag.primary(other.language()).equals(other.language()))
                .filter(other -> !other.language().equals(LanguageTag.primary(language)))
                .orElse(document);
    }

    private Document empty(String path, String source) {
        return new Document(path, source, language(path), Map.of(), List.of(), List.of());
    }

    private String language(String path) {
        return languages.of(path).orElse(language);
    }
}
