package io.github.copydesk.disk;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * File names as text. In the locale C, a JVM represents only ASCII: other characters of a name become U+FFFD, and a
 * text with them cannot become a path. The URI of a file has the bytes of its name, which are UTF-8.
 */
public final class FileNames {
    private FileNames() {}

    /** The file name of a path; empty for a root. */
    public static String last(Path path) {
        Path last = path.getFileName();
        if (last == null) {
            return "";
        }
        String name = last.toString();
        return isSpelled(name, path) ? name : name(path);
    }

    private static String name(Path path) {
        String text = text(path);
        return text.substring(text.lastIndexOf('/') + 1);
    }

    /** The absolute path as text. */
    public static String text(Path path) {
        String text = path.toAbsolutePath().toString();
        if (isSpelled(text, path)) {
            return text;
        }
        String address = path.toAbsolutePath().toUri().getRawPath();
        String decoded = URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        return decoded.length() > 1 && decoded.endsWith("/") ? decoded.substring(0, decoded.length() - 1) : decoded;
    }

    private static boolean isSpelled(String text, Path path) {
        return text.indexOf('\uFFFD') < 0 || !isOfThisMachine(path);
    }

    private static boolean isOfThisMachine(Path path) {
        return path.getFileSystem().equals(FileSystems.getDefault());
    }

    /** The path of a text from {@link #text}. */
    public static Path path(String text) {
        return resolve(Path.of("/"), text);
    }

    /**
     * A path below a folder.
     *
     * @param path with slashes
     * @throws InvalidPathException when a file cannot have that name
     */
    public static Path resolve(Path folder, String path) {
        try {
            return folder.resolve(path);
        } catch (InvalidPathException e) {
            if (path.indexOf('\0') >= 0 || !isOfThisMachine(folder)) {
                throw e;
            }
            String address = Arrays.stream(path.split("/", -1))
                    .map(it -> URLEncoder.encode(it, StandardCharsets.UTF_8).replace("+", "%20"))
                    .collect(Collectors.joining("/"));
            URI above = path.startsWith("/")
                    ? URI.create("file:///")
                    : folder.toAbsolutePath().toUri();
            String start = above.toString();
            return Path.of(URI.create((start.endsWith("/") ? start : start + "/") + address.replaceFirst("^/+", "")));
        }
    }
}
