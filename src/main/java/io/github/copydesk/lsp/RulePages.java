package io.github.copydesk.lsp;

import io.github.copydesk.results.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The pages of rules as temporary files that an editor can open. */
final class RulePages {
    private final Map<String, String> addresses = new ConcurrentHashMap<>();
    private final Path folder;

    RulePages() {
        try {
            folder = Files.createTempDirectory("copydesk-rules");
            folder.toFile().deleteOnExit();
        } catch (IOException e) {
            throw new UncheckedIOException("copydesk cannot write to the folder for temporary files", e);
        }
    }

    /** The URI of the page of a rule. */
    String address(Rule rule) {
        return addresses.computeIfAbsent(rule.id(), id -> write(rule));
    }

    private String write(Rule rule) {
        Path file = folder.resolve(rule.id().replaceAll("[^A-Za-z0-9._-]", "-") + ".md");
        try {
            Files.writeString(
                    file,
                    "# %s%n%n`%s`%n%n%s%n"
                            .formatted(rule.title(), rule.id(), rule.page().strip()));
            file.toFile().deleteOnExit();
            return file.toUri().toString();
        } catch (IOException e) {
            throw new UncheckedIOException("copydesk cannot write to the folder for temporary files", e);
        }
    }
}
