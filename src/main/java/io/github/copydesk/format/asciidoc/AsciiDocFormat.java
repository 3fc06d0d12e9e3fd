package io.github.copydesk.format.asciidoc;

import io.github.copydesk.format.frontmatter.FrontMatter;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Lines;
import io.github.copydesk.text.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Reads AsciiDoc: the prose that readers see, without what Asciidoctor replaces or shows as code. */
public final class AsciiDocFormat {
    public static Document read(String path, String source, String language) {
        if (isSignature(source)) {
            return new Document(path, source, language, Map.of(), List.of(), List.of());
        }
        FrontMatter frontMatter = FrontMatter.read(source);
        Lines lines = Lines.of(source);
        List<Span> below = IntStream.rangeClosed(1, lines.count())
                .mapToObj(lines::line)
                .filter(line -> line.start() >= frontMatter.end())
                .toList();
        AsciiDocContent content = new AsciiDocContent(source);
        AsciiDocBlocks reader = new AsciiDocBlocks(content);
        reader.read(Conditionals.resolve(content, below));
        String named = reader.header().language();
        String itsLanguage = named.isEmpty() ? frontMatter.languageOr(language) : named;
        Document document = frontMatter.document(path, source, itsLanguage, content.blocks(), content.stets());
        return document.withFlaws(content.flaws()).withAlternatives(content.alternatives());
    }

    /** Whether the text is a PGP signature or key, which has the extension {@code .asc} too. */
    public static boolean isSignature(String source) {
        return source.startsWith("-----BEGIN PGP");
    }

    private AsciiDocFormat() {}
}
