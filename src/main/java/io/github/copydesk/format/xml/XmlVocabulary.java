package io.github.copydesk.format.xml;

import io.github.copydesk.text.FileType;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The vocabularies whose documents are articles; other XML is data or a program. */
public enum XmlVocabulary {
    WORDPRESS,
    DOCBOOK,
    DITA,
    XDOC,
    FML,
    XHTML;

    private static final int SEARCHED = 16_000;

    /** They are read when the first XML is. */
    private static final class Tables {
        private static final Map<XmlVocabulary, ElementTable> ALL = new EnumMap<>(XmlVocabulary.class);

        static {
            for (XmlVocabulary vocabulary : values()) {
                ALL.put(vocabulary, ElementTable.read(vocabulary.name().toLowerCase(Locale.ROOT)));
            }
        }
    }

    ElementTable table() {
        return Objects.requireNonNull(Tables.ALL.get(this));
    }

    /**
     * Whether a file with one of the endings of XML is an article.
     *
     * @param head its first few thousand characters
     */
    public static boolean isKnown(String path, String head) {
        return of(path, head).isPresent();
    }

    static Optional<XmlVocabulary> of(String path, String head) {
        Optional<XmlVocabulary> known = of(XmlHead.read(head));
        return known.isPresent()
                ? known
                : switch (FileType.ending(path)) {
                    case "dita" -> Optional.of(DITA);
                    case "dbk", "docbook" -> Optional.of(DOCBOOK);
                    default -> Optional.empty();
                };
    }

    private static Optional<XmlVocabulary> of(XmlHead head) {
        for (XmlVocabulary vocabulary : values()) {
            if (vocabulary.declares(head)) {
                return Optional.of(vocabulary);
            }
        }
        if (!head.namespace().isEmpty()) {
            return Optional.empty();
        }
        for (XmlVocabulary vocabulary : values()) {
            if (vocabulary.resembles(head)) {
                return Optional.of(vocabulary);
            }
        }
        return Optional.empty();
    }

    private boolean declares(XmlHead head) {
        return isNamespace(head.namespace())
                || anyIn(head.doctype(), table().signs("doctype"))
                || (isRoot(head) && anyIn(head.tag(), table().signs("hint")));
    }

    private boolean resembles(XmlHead head) {
        List<String> evidence = table().signs("evidence");
        return isRoot(head)
                && (evidence.isEmpty() || evidence.stream().anyMatch(name -> head.hasElement(name, SEARCHED)));
    }

    /** A namespace of the table that ends in a slash goes on with a version. */
    private boolean isNamespace(String namespace) {
        return table().signs("namespace").stream()
                .anyMatch(own -> own.endsWith("/") ? namespace.startsWith(own) : namespace.equals(own));
    }

    private boolean isRoot(XmlHead head) {
        return table().signs("root").contains(ElementTable.local(head.root()));
    }

    private static boolean anyIn(String text, List<String> signs) {
        return !text.isEmpty() && signs.stream().anyMatch(text::contains);
    }
}
