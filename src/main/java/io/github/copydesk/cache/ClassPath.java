package io.github.copydesk.cache;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The class path from which this class was loaded: in Maven that of the plugin, with the language modules that the user
 * added.
 */
public final class ClassPath {
    /** A class that LanguageTool needs; Maven provides it to every plugin, so it is not among the plugin's jars. */
    private static final String LENT = "org.slf4j.LoggerFactory";

    private final Set<Path> entries = new LinkedHashSet<>();
    private @Nullable Key fingerprint;

    private ClassPath() {
        if (ClassPath.class.getClassLoader() instanceof URLClassLoader loader) {
            for (URL url : loader.getURLs()) {
                add(url);
            }
            addLent();
        } else {
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
                add(Path.of(entry));
            }
        }
    }

    /** The class path at the time of the first call, since classes are loaded once. */
    public static ClassPath ours() {
        return Ours.PATH;
    }

    private static final class Ours {
        static final ClassPath PATH = new ClassPath();
    }

    private void add(URL url) {
        try {
            add(Path.of(url.toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException("on the class path: " + url, e);
        }
    }

    /**
     * Adds a path with its symbolic links resolved. Java resolves some of them itself, and two JVMs must use the same
     * path for a jar.
     */
    private void add(Path entry) {
        try {
            entries.add(entry.toRealPath());
        } catch (IOException e) {
            entries.add(entry); // as good as not there
        }
    }

    private void addLent() {
        try {
            Optional.ofNullable(Class.forName(LENT, false, ClassPath.class.getClassLoader())
                            .getProtectionDomain()
                            .getCodeSource())
                    .map(CodeSource::getLocation)
                    .ifPresent(this::add);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("LanguageTool needs slf4j-api", e);
        }
    }

    @Override
    public String toString() {
        StringJoiner joined = new StringJoiner(File.pathSeparator);
        entries.forEach(entry -> joined.add(entry.toString()));
        return joined.toString();
    }

    /**
     * A hash of the versions on the class path, the same on every machine. A jar that may still be written counts by
     * its content.
     */
    public synchronized Key fingerprint() {
        if (fingerprint == null) {
            Fingerprint all = new Fingerprint();
            List<String> names = new ArrayList<>();
            for (Path entry : entries) {
                names.add(name(entry, all));
            }
            names.sort(null);
            names.forEach(all::add);
            fingerprint = all.key();
        }
        return fingerprint;
    }

    private static String name(Path entry, Fingerprint fingerprint) {
        String name = String.valueOf(entry.getFileName());
        try {
            if (name.endsWith("-SNAPSHOT.jar")) {
                sums(entry, fingerprint);
            }
            return Files.isDirectory(entry) ? newest(entry) : name + " " + Files.size(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sums(Path jar, Fingerprint fingerprint) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (Enumeration<? extends ZipEntry> files = zip.entries(); files.hasMoreElements(); ) {
                fingerprint.add(files.nextElement().getCrc());
            }
        }
    }

    private static String newest(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return folder + " "
                    + files.mapToLong(it -> it.toFile().lastModified()).max().orElse(0);
        }
    }
}
