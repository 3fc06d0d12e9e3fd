package io.github.copydesk.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The format of an article, with its file extensions. */
public enum FileType {
    PLAIN_TEXT("txt", "text"),
    MARKDOWN("md", "markdown", "mdown", "mkdn", "mkd", "mdwn", "mdtxt", "mdtext"),
    MDX("mdx"),
    /** Markdown whose code blocks are run: Quarto and R Markdown. */
    QUARTO("qmd", "rmd"),
    HTML("html", "htm", "xhtml"),
    ASCIIDOC("adoc", "asciidoc", "asc", "ad"),
    RESTRUCTURED_TEXT("rst", "rest"),
    XML("xml", "dita", "ditamap", "dbk", "docbook", "fml");

    private static final Map<String, FileType> BY_ENDING = Arrays.stream(values())
            .flatMap(type -> type.endings.stream().map(ending -> Map.entry(ending, type)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
    private final List<String> endings;

    FileType(String... endings) {
        this.endings = List.of(endings);
    }

    /** The file extensions, in lower case, without the dot. */
    public List<String> endings() {
        return endings;
    }

    /** Whether {@code &amp;} in it is shown as one character. */
    public boolean decodesEntities() {
        return this != PLAIN_TEXT && this != RESTRUCTURED_TEXT;
    }

    /** The format of a file by its extension, in any case. */
    public static Optional<FileType> of(String path) {
        return Optional.ofNullable(BY_ENDING.get(ending(path)));
    }

    /** The extension of a file name, in lower case; empty without a dot. */
    public static String ending(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
