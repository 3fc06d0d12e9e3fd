package io.github.copydesk.config;

import io.github.copydesk.disk.Disk;
import io.github.copydesk.yaml.YamlNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the file that another extends: {@code ../copydesk.yml} from that file on, or
 * {@code classpath:house-style/copydesk.yml} in an artifact among the plugin's dependencies.
 */
final class Inheritance {
    private static final String CLASS_PATH = "classpath:";

    /** Jars stay open, since their rules are read later. */
    private static final Map<Path, FileSystem> JARS = new ConcurrentHashMap<>();

    private Inheritance() {}

    static Path resolve(Path file, YamlNode node, Disk disk) {
        String name = node.string();
        if (name.startsWith(CLASS_PATH)) {
            return onClassPath(name.substring(CLASS_PATH.length()).replaceFirst("^/+", ""), node);
        }
        Path other = file.resolveSibling(name).toAbsolutePath().normalize();
        if (!disk.isFile(other)) {
            throw node.mistake(
                    "no file '%s'".formatted(other),
                    "Paths are relative to this file; a file in a jar is written 'classpath:house-style/copydesk.yml'.");
        }
        return other;
    }

    private static Path onClassPath(String name, YamlNode node) {
        URL url = Inheritance.class.getClassLoader().getResource(name);
        if (url == null) {
            throw node.mistake(
                    "no '%s' on the class path".formatted(name),
                    "Add the artifact that has it to the <dependencies> of copydesk-maven-plugin.");
        }
        try {
            if (url.openConnection() instanceof JarURLConnection jar) {
                Path path = Path.of(jar.getJarFileURL().toURI());
                return JARS.computeIfAbsent(path, Inheritance::open).getPath("/" + jar.getEntryName());
            }
            return Path.of(url.toURI());
        } catch (IOException | URISyntaxException | UncheckedIOException e) {
            throw node.mistake("'%s' cannot be read: %s".formatted(name, e));
        }
    }

    private static FileSystem open(Path jar) {
        try {
            return FileSystems.newFileSystem(jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
