package io.github.copydesk.format;

import io.github.copydesk.text.Document;
import io.github.copydesk.text.Flaw;
import io.github.copydesk.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads files into documents. Whatever is wrong with a file is a flaw of its document and never an exception,
 * so that the other articles are still read.
 *
 * @param language of articles that name none; a BCP 47 tag
 * @param maxFileSize in bytes; a larger file is not read
 */
public record ArticleReader(Formats formats, String language, long maxFileSize) {
    public Document read(ContentFolder.Entry entry) {
        if (entry.flaw().isPresent()) {
            return unread(entry.path(), entry.flaw().get());
        }
        try (InputStream in = Files.newInputStream(entry.file())) {
            long size = Files.size(entry.file());
            if (size > maxFileSize) {
                return unread(entry.path(), tooLarge(size));
            }
            return read(entry.path(), in.readAllBytes());
        } catch (IOException e) {
            return unread(entry.path(), flaw("the file cannot be read: " + Reason.of(e)));
        }
    }

    /** Reads an article from its bytes, as they would stand in a file of that path. */
    public Document read(String path, byte[] bytes) {
        Decoded decoded = Decoder.decode(bytes);
        Document document = decoded.isText() ? parse(path, decoded.text()) : empty(path, decoded.text());
        return document.withFlaws(decoded.flaws());
    }

    private Document parse(String path, String source) {
        try {
            return formats.read(path, source, language);
        } catch (RuntimeException | StackOverflowError e) {
            // A mistake of ours, or of a library, and no reason to leave the other articles unread.
            String message = "the file cannot be parsed (%s); please report it, and exclude the file until then"
                    .formatted(e.getClass().getSimpleName());
            return empty(path, source).withFlaws(List.of(flaw(message)));
        }
    }

    private Document unread(String path, Flaw flaw) {
        return empty(path, "").withFlaws(List.of(flaw));
    }

    private Document empty(String path, String source) {
        return new Document(path, source, language, Map.of(), List.of(), List.of());
    }

    private Flaw tooLarge(long size) {
        return flaw("the file is %s, the limit is %s; raise it in copydesk.yml (maxFileSize) or exclude the file"
                .formatted(inWords(size), inWords(maxFileSize)));
    }

    private static Flaw flaw(String message) {
        return new Flaw(Flaw.Kind.FILE, new Span(0, 0), message);
    }

    /** 1.5 kB, 52 MB: in the steps of 1,024 that people call so. */
    private static String inWords(long bytes) {
        double size = bytes;
        String unit = "bytes";
        for (String larger : List.of("kB", "MB", "GB")) {
            if (size < 1024) {
                break;
            }
            size /= 1024;
            unit = larger;
        }
        String number = String.format(Locale.ROOT, "%.1f", size);
        return number.replaceFirst("\\.0$", "") + " " + unit;
    }
}
