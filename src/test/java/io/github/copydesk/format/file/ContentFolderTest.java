package io.github.copydesk.format.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.disk.Disk;
import io.github.copydesk.format.ArticleFiles;
import io.github.copydesk.format.file.ContentFolder.Recognition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ContentFolderTest {
    @TempDir
    private Path root = Path.of("");

    @Test
    void findsWhatTheDefaultsIncludeInTheOrderOfPathsAsText() throws IOException {
        write("b.txt", "a/z.md", "a.md", "a/B.adoc", "Z.htm", "a b/ø.txt", "notes.pdf", "日本.txt", "C.TXT");
        assertEquals(List.of("C.TXT", "Z.htm", "a b/ø.txt", "a.md", "a/B.adoc", "a/z.md", "b.txt", "日本.txt"), paths());
    }

    @Test
    void leavesOutDotNamesAndTarget() throws IOException {
        write(".git/a.txt", "x/.hidden.md", "x/target/site.html", "x/targets.md", "target.txt");
        assertEquals(List.of("target.txt", "x/targets.md"), paths());
    }

    @Test
    void readsAFolderOfTestDataOnlyIfAPatternNamesIt() throws IOException {
        write("tests/data/a.md", "x/testdata/b.md", "y/tests/fixtures/c.md", "target/d.md");
        assertEquals(List.of(), paths());
        assertEquals(List.of(), paths(List.of("**/*.md"), List.of()));
        assertEquals(List.of("tests/data/a.md"), paths(List.of("tests/data/**"), List.of()));
        assertEquals(
                List.of("target/d.md", "x/testdata/b.md"),
                paths(List.of("**/testdata/*.md", "target/*.md"), List.of()));
    }

    @Test
    void leavesOutInstalledPackages() throws IOException {
        write("node_modules/lamp/README.md", "docs/node_modules/oar/README.md", "docs/a.md", "node_modules.md");
        assertEquals(List.of("docs/a.md", "node_modules.md"), paths());
    }

    @Test
    void readsArticlesAboutLicencesAndNotices() throws IOException {
        write("license-fees-rise.txt", "notice-of-meeting.txt", "requirements-for-pilots.txt", "driving-licence.txt");
        write("notice.txt");
        assertEquals(5, paths().size());
    }

    @Test
    void leavesOutTextFilesForProgramsUnlessAPatternIncludesThem() throws IOException {
        write("static/robots.txt", "src/CMakeLists.txt", "requirements.txt", "notes.txt");
        write("google0123456789abcdef.html");
        write("dco.txt", "fonts/OFL-FAQ.txt");
        write(
                "requirements-docs.txt",
                "LICENSE.txt",
                "copying-gpl-3.0.txt",
                "LICENSE-MIT.txt",
                "LICENSES/BSD.txt",
                "NOTICE.txt");
        assertEquals(List.of("notes.txt"), paths());
        assertEquals(
                List.of(
                        "LICENSE-MIT.txt",
                        "LICENSE.txt",
                        "NOTICE.txt",
                        "copying-gpl-3.0.txt",
                        "dco.txt",
                        "fonts/OFL-FAQ.txt",
                        "notes.txt",
                        "requirements-docs.txt",
                        "requirements.txt",
                        "src/CMakeLists.txt",
                        "static/robots.txt"),
                paths(List.of("**/*.txt"), List.of()));
    }

    @Test
    void leavesOutTheTemplatesBesideTheConfigurationOfASite() throws IOException {
        write("hugo/hugo.toml", "hugo/archetypes/default.md", "hugo/layouts/robots.txt", "hugo/content/layouts/a.md");
        write("old/config.yaml", "old/themes/pier/README.md", "old/content/b.md");
        write("jekyll/_config.yml", "jekyll/_layouts/post.html", "jekyll/_includes/c.md", "jekyll/layouts/d.md");
        write("jekyll/_data/words.txt");
        assertEquals(
                List.of(
                        "hugo/content/layouts/a.md",
                        "jekyll/_includes/c.md",
                        "jekyll/layouts/d.md",
                        "old/content/b.md"),
                paths(site()));
        assertEquals(
                Optional.of("5 folders with templates or data of a site are not read:"
                        + " hugo/archetypes, hugo/layouts, jekyll/_data, jekyll/_layouts, old/themes"),
                site().listing().shownTemplates());
        assertEquals(
                Optional.of("1 folder with templates or data of a site is not read: old/themes"),
                site("hugo", "jekyll").listing().shownTemplates());
        assertEquals(Optional.empty(), site("hugo", "jekyll", "old").listing().shownTemplates());
    }

    @Test
    void readsFoldersWithSuchNamesOnEveryOtherSite() throws IOException {
        write("plain/config.yaml", "plain/layouts/a.md", "plain/themes/b.md");
        write("zola/content/c.md", "zola/themes/d.md");
        Files.writeString(root.resolve("zola/config.toml"), "base_url = 'https://pier.example'\n");
        write("hexo/_layouts/e.md");
        Files.writeString(root.resolve("hexo/_config.yml"), "title: Pier\nsource_dir: source\n");
        write("folder/config/x.json", "folder/content/f.md", "folder/themes/g.md");
        assertEquals(
                List.of(
                        "folder/content/f.md",
                        "folder/themes/g.md",
                        "hexo/_layouts/e.md",
                        "plain/layouts/a.md",
                        "plain/themes/b.md",
                        "zola/content/c.md",
                        "zola/themes/d.md"),
                paths(site()));
    }

    private ContentFolder site(String... excludes) {
        return new ContentFolder(
                root, List.of(), List.of(excludes), false, List.of(), ArticleFiles.BY_EXTENSION, Disk.plain());
    }

    @Test
    void excludesFilesAndWholeFolders() throws IOException {
        write("news/a.md", "news/drafts/b.md", "drafts/c.md", "README.md");
        assertEquals(List.of("news/a.md"), paths(List.of("*.md"), List.of("drafts", "README.md")));
        assertEquals(List.of("README.md", "drafts/c.md"), paths(List.of("*.md"), List.of("news/**")));
    }

    @Test
    void neverReadsWhatCopydeskWrites() throws IOException {
        write("a.md", "reports/copydesk.html", "reports/copydesk.md", "store/b.md");
        link("again", root.resolve("reports"));
        link("c.md", root.resolve("reports/copydesk.md"));
        assertEquals(List.of("a.md"), paths(writing(root.resolve("reports"), root.resolve("store"))));
        write("copydesk.html", "copydesk.md");
        List<Path> written = List.of(root, root.resolve("cache"), root.resolve("copydesk.html"));
        assertEquals(
                List.of("a.md", "copydesk.md", "reports/copydesk.html", "reports/copydesk.md", "store/b.md"),
                paths(writing(written.toArray(new Path[0]))),
                "reports beside the articles are left out by name");
    }

    private ContentFolder writing(Path... written) {
        return new ContentFolder(
                root, List.of(), List.of(), false, List.of(written), Recognition.BY_ENDING, Disk.plain());
    }

    private static List<String> paths(ContentFolder folder) {
        return folder.entries().stream().map(ContentFolder.Entry::path).toList();
    }

    @Test
    void readsEveryEndingOfAFormat() throws IOException {
        write("a.text", "b.MD", "c.mdown", "d.mdx", "e.qmd", "f.xhtml", "g.asciidoc", "h.ad", "i.rst", "j.Rmd");
        assertEquals(
                List.of(
                        "a.text",
                        "b.MD",
                        "c.mdown",
                        "d.mdx",
                        "e.qmd",
                        "f.xhtml",
                        "g.asciidoc",
                        "h.ad",
                        "i.rst",
                        "j.Rmd"),
                paths());
    }

    @Test
    void countsWhatIsLeftUnread() throws IOException {
        write("a.md", "b.ipynb", "x/c.ipynb", "d.org", "e.png", "f.yml", "LICENSE", "target/g.org", ".h.org", "i.tex");
        assertEquals(
                Optional.of("2 .ipynb, 1 .org and 1 .tex files are not read"),
                new ContentFolder(root, List.of(), List.of()).listing().unread().shown());
        assertEquals(
                Optional.of("1 .tex file is not read"),
                new ContentFolder(root, List.of(), List.of("**/*.org", "**/*.ipynb"))
                        .listing()
                        .unread()
                        .shown());
        assertEquals(
                Optional.empty(),
                new ContentFolder(root, List.of("*.md"), List.of())
                        .listing()
                        .unread()
                        .shown());
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
}
