package io.github.copydesk.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * The folders of a build, and the default paths that follow from them. Without a POM, Maven does not replace
 * <code>${project.basedir}</code>, and a plugin that relies on it would create a folder of that name.
 *
 * @param base the project's folder, or the one in which Maven was started without a POM
 * @param build the project's build directory
 * @param start the folder in which Maven was started
 * @param top the folder of all modules
 */
record Place(Path base, Path build, Path start, Path top) {
    static Place of(MavenSession session, @Nullable MavenProject project) {
        Path start =
                Path.of(session.getExecutionRootDirectory()).toAbsolutePath().normalize();
        if (project == null || project.getFile() == null) {
            return new Place(start, start.resolve("target"), start, start);
        }
        Path base = project.getBasedir().toPath();
        File top = session.getRequest().getMultiModuleProjectDirectory();
        return new Place(base, Path.of(project.getBuild().getDirectory()), start, top == null ? base : top.toPath());
    }

    /** A configured file, which must exist, or the default file if it exists. */
    static Optional<Path> existing(@Nullable File named, Path otherwise, String parameter)
            throws MojoExecutionException {
        if (named == null) {
            return Optional.of(otherwise).filter(Files::isRegularFile);
        }
        if (!named.isFile()) {
            throw new MojoExecutionException("there is no file %s; correct %s, or leave it out to use %s beside the POM"
                    .formatted(named, parameter, otherwise.getFileName()));
        }
        return Optional.of(named.toPath());
    }

    Path defaultContent() {
        return base.resolve("content");
    }

    /** The configuration beside the module, or the nearest one above it up to the folder of all modules. */
    Path defaultConfig() {
        for (Path folder = base; folder != null && folder.startsWith(top); folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("copydesk.yml"))) {
                return folder.resolve("copydesk.yml");
            }
        }
        return base.resolve("copydesk.yml");
    }

    Path defaultBaseline() {
        return base.resolve("copydesk-baseline.json");
    }

    Path defaultReports() {
        return build.resolve("copydesk");
    }

    /**
     * The path as the user would type it: with slashes, relative if it is below the folder in which Maven was started.
     */
    String shown(Path path) {
        String shown = relativeTo(start, path);
        return shown.isEmpty() ? "." : shown;
    }

    /** The path as reports show it, relative to the project; empty if it is outside. */
    String uri(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        return absolute.startsWith(base) && !absolute.equals(base) ? relativeTo(base, path) : "";
    }

    private static String relativeTo(Path folder, Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(folder) ? folder.relativize(absolute) : absolute;
        return shown.toString().replace(File.separatorChar, '/');
    }
}
