package io.github.copydesk.format;

import io.github.copydesk.disk.Disk;
import io.github.copydesk.format.asciidoc.AsciiDocFormat;
import io.github.copydesk.format.html.HtmlFormat;
import io.github.copydesk.format.markdown.MarkdownFormat;
import io.github.copydesk.format.plain.PlainTextFormat;
import io.github.copydesk.format.rst.RstFormat;
import io.github.copydesk.format.xml.XmlFormat;
import io.github.copydesk.site.Inclusions;
import io.github.copydesk.site.Site;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.FileType;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Chooses the format of a file by its extension. */
public final class Formats {
    private final Site site;
    private final Optional<Inclusions> inclusions;

    /** The formats for an unknown site. */
    public Formats() {
        this(Site.unknown(Path.of("")), Path.of(""), Disk.plain());
    }

    /** @param content the content directory */
    public Formats(Site site, Path content, Disk disk) {
        this(site, Optional.of(new Inclusions(site, content, disk)));
    }

    private Formats(Site site, Optional<Inclusions> inclusions) {
        this.site = site;
        this.inclusions = inclusions;
    }

    /** The formats for articles without their repository: their includes cannot be verified. */
    public static Formats alone(Site site) {
        return new Formats(site, Optional.empty());
    }

    /**
     * Reads a source text in the format of its extension; an unknown extension is plain text. What is wrong with an
     * article is a flaw of its document, and reading goes on.
     *
     * @param path below the content directory, with slashes
     * @param source decoded, without a byte order mark
     * @param language of an article that does not name its own; a BCP 47 tag
     */
    public Document read(String path, String source, String language) {
        Document document = LiveSyntax.in(parse(path, source, language), site);
        return document.withFlaws(inclusions.map(it -> it.missing(path, source)).orElse(List.of()));
    }

    private static Document parse(String path, String source, String language) {
        return switch (FileType.of(path).orElse(FileType.PLAIN_TEXT)) {
            case MARKDOWN, MDX, QUARTO -> MarkdownFormat.read(path, source, language);
            case HTML -> HtmlFormat.read(path, source, language);
            case ASCIIDOC -> AsciiDocFormat.read(path, source, language);
            case RESTRUCTURED_TEXT -> RstFormat.read(path, source, language);
            case XML -> XmlFormat.read(path, source, language);
            case PLAIN_TEXT -> parseText(path, source, language);
        };
    }

    private static Document parseText(String path, String source, String language) {
        boolean markdown = PlainTextFormat.isMarkdown(source);
        if (PlainTextFormat.isNikola(source) || (!markdown && PlainTextFormat.isRst(source))) {
            return RstFormat.read(path, source, language).as(FileType.RESTRUCTURED_TEXT);
        }
        return markdown
                ? MarkdownFormat.read(path, source, language).as(FileType.MARKDOWN)
                : PlainTextFormat.read(path, source, language);
    }
}
