package io.github.copydesk.format;

import io.github.copydesk.disk.Child;
import io.github.copydesk.disk.Disk;
import io.github.copydesk.format.asciidoc.AsciiDocFormat;
import io.github.copydesk.format.file.ContentFolder;
import io.github.copydesk.format.xml.XmlVocabulary;
import io.github.copydesk.site.TemplateFolders;
import io.github.copydesk.text.FileType;
import io.github.copydesk.text.Flaw;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which files of a content directory are articles. The templates of a site never are. */
public enum ArticleFiles implements ContentFolder.Recognition {
    /** All with the extension of a format; no file is opened. */
    BY_EXTENSION {
        @Override
        public boolean isArticle(String path, String head) {
            return true;
        }
    },
    /**
     * Those whose beginning fits too. Feeds, data and configuration are XML too, and {@code .asc} is also the extension
     * of signatures.
     */
    BY_BEGINNING {
        @Override
        public boolean isArticle(String path, String head) {
            return switch (FileType.of(path).orElse(FileType.PLAIN_TEXT)) {
                case XML -> XmlVocabulary.isKnown(path, head);
                case ASCIIDOC -> !AsciiDocFormat.isSignature(head);
                default -> true;
            };
        }
    };

    /** What a run without patterns lists in a folder, by path; files are selected by their extensions. */
    public static List<Listed> in(Path root, Disk disk) {
        return new ContentFolder(root, List.of(), List.of(), false, List.of(), BY_EXTENSION, disk)
                .entries().stream()
                        .map(it -> new Listed(it.path(), it.flaw().map(Flaw::message)))
                        .toList();
    }

    /**
     * A file with the extension of a format, or a folder or link that cannot be read.
     *
     * @param path below the folder, with slashes
     * @param flaw why it cannot be read
     */
    public record Listed(String path, Optional<String> flaw) {}

    @Override
    public Set<String> templateFolders(Path folder, List<Child> children, Disk disk) {
        return TemplateFolders.in(folder, children, disk);
    }
}
