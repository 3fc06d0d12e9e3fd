package io.github.copydesk.engine;

import io.github.copydesk.format.ArticleFiles;
import io.github.copydesk.format.file.ContentFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a run checks, and how.
 *
 * @param includes Ant-style patterns below the content directory; empty for all known formats
 * @param excludes Ant-style patterns below the content directory
 * @param language of articles whose front matter names none; a BCP 47 tag
 * @param languageTool whether LanguageTool checks too
 * @param followLinks whether symbolic links that lead out of the content directory are followed
 * @param written files and folders that copydesk writes; they are never articles
 * @param configFile the project's {@code copydesk.yml}, if there is one
 * @param resources what the run may use of the machine
 */
public record Settings(
        Path contentDirectory,
        List<String> includes,
        List<String> excludes,
        String language,
        boolean languageTool,
        boolean followLinks,
        List<Path> written,
        Optional<Path> configFile,
        Resources resources) {
    /** Settings of a run that follows no links out of the content directory and writes nothing into it. */
    public Settings(
            Path contentDirectory,
            List<String> includes,
            List<String> excludes,
            String language,
            boolean languageTool,
            Optional<Path> configFile,
            Resources resources) {
        this(contentDirectory, includes, excludes, language, languageTool, false, List.of(), configFile, resources);
    }

    public Settings {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
        written = List.copyOf(written);
    }

    /** The same with other resources. */
    public Settings by(Resources other) {
        return new Settings(
                contentDirectory, includes, excludes, language, languageTool, followLinks, written, configFile, other);
    }

    /** The same without LanguageTool. */
    public Settings withoutLanguageTool() {
        return new Settings(
                contentDirectory, includes, excludes, language, false, followLinks, written, configFile, resources);
    }

    /** About how many bytes the articles have. */
    public long bytes() {
        return bytes(content(List.of()).entries());
    }

    /** The files of all articles, including those that the project configuration ignores. */
    public List<Path> files() {
        return content(List.of()).entries().stream()
                .map(ContentFolder.Entry::file)
                .toList();
    }

    static long bytes(List<ContentFolder.Entry> entries) {
        return entries.stream()
                .mapToLong(entry -> entry.file().toFile().length())
                .sum();
    }

    /** @param ignored Ant-style patterns that are left out too */
    ContentFolder content(List<String> ignored) {
        return new ContentFolder(
                contentDirectory,
                includes,
                Stream.concat(excludes.stream(), ignored.stream()).toList(),
                followLinks,
                written,
                ArticleFiles.BY_BEGINNING,
                resources.disk());
    }
}
