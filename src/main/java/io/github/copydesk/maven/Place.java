package io.github.copydesk.maven;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Where a build stands, and the defaults that follow. Without a POM Maven leaves <code>${project.basedir}</code> as it
 * is, and a plugin that trusts it makes a folder of that name.
 *
 * @param base the project's folder, or the one in which Maven was started
 * @param build the project's build directory
 * @param start the folder in which Maven was started
 */
record Place(Path base, Path build, Path start) {
    static Place of(MavenSession session, @Nullable MavenProject project) {
        Path start =
                Path.of(session.getExecutionRootDirectory()).toAbsolutePath().normalize();
        if (project == null || project.getFile() == null) {
            return new Place(start, start.resolve("target"), start);
        }
        Path base = project.getBasedir().toPath();
        return new Place(base, Path.of(project.getBuild().getDirectory()), start);
    }

    Path defaultContent() {
        return base.resolve("content");
    }

    Path defaultConfig() {
        return base.resolve("copydesk.yml");
    }

    Path defaultBaseline() {
        return base.resolve("copydesk-baseline.json");
    }

    Path defaultReports() {
        return build.resolve("copydesk");
    }

    /** The path as the person who started Maven would type it: relative where it lies below, with slashes. */
    String shown(Path path) {
        String shown = relativeTo(start, path);
        return shown.isEmpty() ? "." : shown;
    }

    /** The path as a report names it: relative to the project where it lies in it, and empty for any other. */
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
