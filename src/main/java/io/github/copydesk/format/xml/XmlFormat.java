package io.github.copydesk.format.xml;

import io.github.copydesk.text.Document;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** XML whose vocabulary is one of {@link XmlVocabulary}; of any other nothing is read. */
public final class XmlFormat {
    private static final int HEAD = 64_000;

    public static Document read(String path, String source, String language) {
        String head = source.substring(0, Math.min(source.length(), HEAD));
        Optional<XmlVocabulary> vocabulary = XmlVocabulary.of(path, head);
        if (vocabulary.isEmpty()) {
            return new Document(path, source, language, Map.of(), List.of(), List.of());
        }
        XmlReader reader = new XmlReader(source, vocabulary.orElseThrow().table(), new LanguageScope(language));
        reader.read();
        return new Document(path, source, reader.language(), Map.of(), reader.blocks(), reader.flaws(), reader.stets());
    }

    private XmlFormat() {}
}
