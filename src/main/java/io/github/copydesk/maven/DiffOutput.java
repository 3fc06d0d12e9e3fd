package io.github.copydesk.maven;

import io.github.copydesk.run.Terminal;
import io.github.copydesk.text.WholeFile;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.apache.maven.plugin.logging.Log;

/**
 * Prints the diff of a dry run. A file and a pipe get every byte. On a terminal and in the log of a build server, which
 * obeys commands in it, control characters are shown and commands are broken.
 */
final class DiffOutput {
    private static final Set<String> BUILD_SERVERS =
            Set.of("CI", "GITHUB_ACTIONS", "GITLAB_CI", "TF_BUILD", "TEAMCITY_VERSION", "JENKINS_URL");

    private DiffOutput() {}

    /** @param file that gets the diff, whatever is printed */
    static void print(byte[] diff, Path file, Log log) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            WholeFile.write(file, ByteBuffer.wrap(diff));
            if (diff.length > 0) {
                print(diff, log);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("copydesk cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    private static void print(byte[] diff, Log log) throws IOException {
        if (Terminal.isStandardOutput() || isBuildServer(System.getenv())) {
            log.info("\n" + new String(diff, StandardCharsets.UTF_8));
            return;
        }
        System.out.flush();
        // Maven wraps System.out and removes escape sequences.
        @SuppressWarnings("resource") // standard output stays open
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        out.write(diff);
        out.flush();
    }

    static boolean isBuildServer(Map<String, String> environment) {
        return BUILD_SERVERS.stream().anyMatch(environment::containsKey);
    }
}
