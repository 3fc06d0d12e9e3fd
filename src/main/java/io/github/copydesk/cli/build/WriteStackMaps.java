package io.github.copydesk.cli.build;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import picocli.CommandLine;

/**
 * Writes the classes of picocli in the format of Java 8. They are compiled for Java 5 and so have no stack maps, without
 * which the JVM verifies them by its slow verifier and does not keep them in a class archive.
 */
public final class WriteStackMaps {
    /** Where a class file has its version. */
    private static final int MAJOR_VERSION = 7;

    private WriteStackMaps() {}

    /**
     * @param arguments the folder to write into
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        try (JarFile jar = new JarFile(jarOf(CommandLine.class).toFile())) {
            for (JarEntry entry : classes(jar)) {
                try (InputStream in = jar.getInputStream(entry)) {
                    Path file = folder.resolve(entry.getName());
                    Files.createDirectories(file.getParent());
                    Files.write(file, withStackMaps(in.readAllBytes()));
                }
            }
        }
    }

    private static Path jarOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<JarEntry> classes(JarFile jar) {
        return jar.stream()
                .filter(it ->
                        it.getName().startsWith("picocli/") && it.getName().endsWith(".class"))
                .toList();
    }

    /** The same class in the format of Java 8. */
    static byte[] withStackMaps(byte[] compiled) {
        byte[] newer = compiled.clone();
        newer[MAJOR_VERSION] = Opcodes.V1_8;
        ClassWriter written = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
        new ClassReader(newer).accept(written, ClassReader.SKIP_FRAMES);
        return written.toByteArray();
    }
}
