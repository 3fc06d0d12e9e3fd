package io.github.copydesk.settle;

import io.github.copydesk.config.ConfigFile;
import io.github.copydesk.disk.Disk;
import io.github.copydesk.disk.OverlaidDisk;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.run.Project;
import io.github.copydesk.yaml.ConfigurationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The project's {@code copydesk.yml}, which may have to be made.
 *
 * @param disk from which it is read
 */
public record ProjectConfig(Path file, Disk disk) {
    /**
     * The one that decides about a content directory.
     *
     * @param found the file that is there. A new one is made beside the content directory where that has its usual name, and in
     *     it where not
     */
    public static ProjectConfig of(Path content, Optional<Path> found, Disk disk) {
        Path folder = content.endsWith("content") ? content.resolveSibling("") : content;
        return new ProjectConfig(found.orElseGet(() -> folder.resolve(Project.CONFIG)), disk);
    }

    /**
     * What is to be written.
     *
     * @param exists whether the file is there
     * @param before what it says, empty where it is not
     */
    public record Addition(boolean exists, String before, ConfigEdit edit) {}

    /** What adds an entry; nothing where the file could not be read afterwards. */
    public Optional<Addition> adding(ConfigEntry entry) {
        try {
            boolean exists = disk.isFile(file);
            String before = exists ? disk.text(file) : "";
            ConfigEdit edit = ConfigEdit.of(before, entry);
            OverlaidDisk tried = new OverlaidDisk(disk);
            tried.lay(file, edit.in(before).getBytes(StandardCharsets.UTF_8));
            ConfigFile.read(file, RuleBook.builtIn(), tried);
            return Optional.of(new Addition(exists, before, edit));
        } catch (ConfigurationException | IOException e) {
            return Optional.empty();
        }
    }
}
