package io.github.copydesk.spark;

import io.github.copydesk.engine.ProjectChecker;
import io.github.copydesk.text.Document;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A row of the archive. */
final class SourceRow implements Serializable {
    /**
     * Where a row is.
     *
     * @param split the number of its split
     * @param position its position in the split
     */
    record Place(int split, long position) implements Comparable<Place>, Serializable {
        static final Place LAST = new Place(Integer.MAX_VALUE, Long.MAX_VALUE);

        @Override
        public int compareTo(Place other) {
            int bySplit = Integer.compare(split, other.split);
            return bySplit != 0 ? bySplit : Long.compare(position, other.position);
        }
    }

    private static final long serialVersionUID = 1;
    private static final int DIGEST = 16;

    private final String path;
    private final byte[] content;
    private final long size;
    private final String reject;
    private final Place place;

    private SourceRow(String path, byte[] content, long size, String reject, Place place) {
        this.path = path;
        this.content = content;
        this.size = size;
        this.reject = reject;
        this.place = place;
    }

    /** @param content the bytes of the article, as in a file */
    static SourceRow of(String path, byte[] content) {
        return new SourceRow(path, content, content.length, path.isBlank() ? "no path" : "", Place.LAST);
    }

    /** A row without an article, with the reason. */
    static SourceRow rejected(String reason) {
        return new SourceRow("", new byte[0], 0, reason, Place.LAST);
    }

    /** A row whose article is larger than the project allows; its content is not kept. */
    static SourceRow tooLarge(String path, long size) {
        return new SourceRow(path, new byte[0], size, "", Place.LAST);
    }

    /** The same row without its content if that is larger than this. */
    SourceRow upTo(long most) {
        return size > most ? tooLarge(path, size) : this;
    }

    SourceRow at(int split, long position) {
        return new SourceRow(path, content, size, reject, new Place(split, position));
    }

    /** The reason why the row has no article; empty if it has one. */
    String reject() {
        return reject;
    }

    String path() {
        return path;
    }

    byte[] content() {
        return content;
    }

    /** The number of bytes of the article, of which {@link #content} may have none. */
    long size() {
        return size;
    }

    /** Reads the article. If it cannot be decoded or is too large, the document has a flaw that says so. */
    Document read(ProjectChecker checker) {
        return size > content.length ? checker.tooLarge(path, size) : checker.read(path, content);
    }

    Place place() {
        return place;
    }

    /** A hash of the article. */
    String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, size).array());
            return HexFormat.of().formatHex(digest.digest(content), 0, DIGEST);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JVM has it
        }
    }
}
