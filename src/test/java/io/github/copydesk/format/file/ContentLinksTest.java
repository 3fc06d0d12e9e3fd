package io.github.copydesk.format.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.copydesk.cache.ClassPath;
import io.github.copydesk.disk.Disk;
import io.github.copydesk.format.ArticleFiles;
import io.github.copydesk.format.file.ContentFolder.Recognition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links, folders that cannot be read, and names that are hard to spell. */
final class ContentLinksTest {
    @TempDir
    private Path root = Path.of("");

    @Test
    void followsNoLinkToWhatItLeavesOut() throws IOException {
        write("site/hugo.toml", "site/layouts/a.md", "site/content/b.md", "shared/pier/README.md");
        write("packages/node_modules/oar/c.md");
        link("site/themes", root.resolve("shared"));
        link("site/node_modules", root.resolve("shared/pier"));
        link("again", root.resolve("site/layouts"));
        link("packages/others", root.resolve("packages/node_modules"));
        assertEquals(List.of("shared/pier/README.md", "site/content/b.md"), paths(site()));
        assertEquals(
                Optional.of("2 folders with templates or data of a site are not read: site/layouts, site/themes"),
                site().listing().shownTemplates());
        assertEquals(List.of("site/content/b.md"), paths(site("shared")), "no link leads to them either");
    }

    private ContentFolder site(String... excludes) {
        return new ContentFolder(
                root, List.of(), List.of(excludes), false, List.of(), ArticleFiles.BY_EXTENSION, Disk.plain());
    }

    @Test
    void followsALinkAndReadsNothingTwice() throws IOException {
        write("z/real.md");
        Path outside = Files.createTempDirectory(root, ".outside");
        Files.writeString(outside.resolve("other.md"), "text");
        link("linked", outside);
        link("again", root.resolve("z"));
        link("b.md", root.resolve("z/real.md"));
        assertEquals(List.of("linked/other.md", "z/real.md"), paths());
    }

    @Test
    void leavesOutLinksThatLeadOutOfTheContentDirectoryAndSaysSo(@TempDir Path elsewhere) throws IOException {
        write("a.md");
        Files.writeString(elsewhere.resolve("secret.md"), "text");
        Files.writeString(elsewhere.resolve("picture.png"), "text");
        link("folder", elsewhere);
        link("b.md", elsewhere.resolve("secret.md"));
        link("c.png", elsewhere.resolve("picture.png"));
        ContentFolder.Listing listing = new ContentFolder(root, List.of(), List.of()).listing();
        assertEquals(
                List.of("a.md"),
                listing.entries().stream().map(ContentFolder.Entry::path).toList());
        assertEquals(
                Optional.of("2 symbolic links lead out of the content directory and are not followed: b.md, folder;"
                        + " set followLinks to follow them"),
                listing.shownUnfollowed());
        assertEquals(
                List.of("a.md", "b.md"),
                paths(new ContentFolder(
                        root, List.of(), List.of(), true, List.of(), Recognition.BY_ENDING, Disk.plain())),
                "no file is read twice");
    }

    @Test
    void speaksOfOneLinkAsOne(@TempDir Path elsewhere) throws IOException {
        link("folder", elsewhere);
        assertEquals(
                Optional.of("1 symbolic link leads out of the content directory and is not followed: folder;"
                        + " set followLinks to follow it"),
                new ContentFolder(root, List.of(), List.of()).listing().shownUnfollowed());
    }

    private static List<String> paths(ContentFolder folder) {
        return folder.entries().stream().map(ContentFolder.Entry::path).toList();
    }

    @Test
    void readsNamesThatTheLocaleOfTheJvmCannotSpell() throws IOException, InterruptedException {
        write("öst/Ünï.txt", "日本.md");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                ClassPath.ours().toString(),
                ListContent.class.getName(),
                root.toString());
        builder.environment().put("LC_ALL", "C");
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals("öst/Ünï.txt text true\n日本.md text true\n", said);
        assertEquals(0, process.waitFor());
    }

    @Test
    void namesALinkThatLeadsBackAndGoesOn() throws IOException {
        write("a/b/c.md");
        link("a/b/loop", root.resolve("a"));
        assertEquals(
                List.of("a/b/c.md", "a/b/loop: the symbolic link leads back to a folder that contains it; remove it"),
                described());
    }

    @Test
    void namesALinkThatLeadsNowhere() throws IOException {
        write("a.md");
        link("gone.md", root.resolve("nothing.md"));
        link("gone", root.resolve("nothing"));
        assertEquals(
                List.of("a.md", "gone.md: the symbolic link cannot be followed: the file does not exist"), described());
    }

    @Test
    void survivesALinkToItself() throws IOException {
        link("self.md", root.resolve("self.md"));
        assertEquals(1, entries().size());
        assertEquals("self.md", entries().get(0).path());
    }

    @Test
    void namesAFolderWithoutPermissionAndReadsTheOthers() throws IOException {
        write("a/x.md", "b/y.md");
        Files.setPosixFilePermissions(root.resolve("a"), PosixFilePermissions.fromString("---------"));
        try {
            assumeFalse(Files.isReadable(root.resolve("a")), "this user may read everything");
            assertEquals(List.of("a: the folder cannot be read: permission denied", "b/y.md"), described());
        } finally {
            Files.setPosixFilePermissions(root.resolve("a"), PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void namesAMissingRoot() {
        root = root.resolve("none");
        assertEquals(List.of(".: the folder cannot be read: the file does not exist"), described());
    }

    private void write(String... paths) throws IOException {
        for (String path : paths) {
            Path file = root.resolve(path);
            Files.createDirectories(file.resolve("..").normalize());
            Files.writeString(file, "text");
        }
    }

    private void link(String path, Path target) throws IOException {
        Files.createSymbolicLink(root.resolve(path), target);
    }

    private List<String> paths() {
        return paths(List.of(), List.of());
    }

    private List<String> paths(List<String> includes, List<String> excludes) {
        return new ContentFolder(root, includes, excludes)
                .entries().stream().map(ContentFolder.Entry::path).toList();
    }

    private List<ContentFolder.Entry> entries() {
        return new ContentFolder(root, List.of(), List.of()).entries();
    }

    private List<String> described() {
        return entries().stream()
                .map(entry -> entry.path()
                        + entry.flaw().map(flaw -> ": " + flaw.message()).orElse(""))
                .toList();
    }
}
