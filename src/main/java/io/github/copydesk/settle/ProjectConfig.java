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
 * The {@code copydesk.yml} of a project, which may not exist yet.
 *
 * @param disk the disk from which it is read
 */
public record ProjectConfig(Path file, Disk disk) {
    /**
     * The file that configures a content directory.
     *
     * @param found the file that exists. If there is none, a new one is written beside a content directory called
     *     {@code content}, or else into the content directory
     */
    public static ProjectConfig of(Path content, Optional<Path> found, Disk disk) {
        Path folder = content.endsWith("content") ? content.resolveSibling("") : content;
        return new ProjectConfig(found.orElseGet(() -> folder.resolve(Project.CONFIG)), disk);
    }

    /**
     * An edit of the file.
     *
     * @param exists whether the file exists
     * @param before its text; empty if it does not exist
     */
    public record Addition(boolean exists, String before, ConfigEdit edit) {}

    /** The edit that adds an entry; empty if the file would be invalid afterwards. */
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
