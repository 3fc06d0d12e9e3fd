package io.github.copydesk.text;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * An article as checks read it: blocks of prose, and the source text.
 *
 * <p>For every finding in every format, {@code source.substring(span)} is the flagged text.
 */
public final class Document {
    private final String path;
    private final FileType type;
    private final String language;
    private final List<Flaw> flaws;
    private final Supplier<Content> content;

    private Document(String path, FileType type, String language, List<Flaw> flaws, Supplier<Content> content) {
        this.path = path;
        this.type = type;
        this.language = language;
        this.flaws = List.copyOf(flaws);
        this.content = content;
    }

    /**
     * @param path below the content directory, with slashes
     * @param language a BCP 47 tag, such as {@code en-US}
     * @param frontMatter the values as YAML gives them; empty without front matter
     * @param blocks in the order of the source
     * @param stets in the order of the source
     */
    public Document(
            String path,
            String source,
            String language,
            Map<String, Object> frontMatter,
            List<Block> blocks,
            List<Flaw> flaws,
            List<Stet> stets) {
        this(
                path,
                FileType.of(path).orElse(FileType.PLAIN_TEXT),
                language,
                flaws,
                kept(new Content(source, frontMatter, blocks, stets, List.of())));
    }

    private static Supplier<Content> kept(Content content) {
        return () -> content;
    }

    /** An article without stet comments. */
    public Document(
            String path,
            String source,
            String language,
            Map<String, Object> frontMatter,
            List<Block> blocks,
            List<Flaw> flaws) {
        this(path, source, language, frontMatter, blocks, flaws, List.of());
    }

    public String path() {
        return path;
    }

    /** Its format: that of its file extension, or the one as which it was read. */
    public FileType type() {
        return type;
    }

    /** The same article in a format that differs from its file extension, such as Markdown in a text file. */
    public Document as(FileType other) {
        return new Document(path, other, language, flaws, content);
    }

    /** The decoded file, with its own line endings, without a byte order mark. */
    public String source() {
        return content.get().source();
    }

    public String language() {
        return language;
    }

    /** Whether it is in one of these languages, given by their primary subtags: {@code en}. */
    public boolean isIn(String... languages) {
        return List.of(languages).contains(LanguageTag.primary(language));
    }

    public Map<String, Object> frontMatter() {
        return content.get().frontMatter();
    }

    public List<Block> blocks() {
        return content.get().blocks();
    }

    /** The stet comments of the article. */
    public List<Stet> stets() {
        return content.get().stets();
    }

    /** Stretches of which readers see one at a time, such as tabs, in the order of the source. */
    public List<Alternative> alternatives() {
        return content.get().alternatives();
    }

    /** Whether readers never see both stretches at once: they are in two tabs of one set. */
    public boolean areAlternatives(Span one, Span other) {
        for (Alternative mine : alternatives()) {
            if (mine.span().contains(one)) {
                for (Alternative its : alternatives()) {
                    if (its.set() == mine.set()
                            && its.choice() != mine.choice()
                            && its.span().contains(other)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** The same article with its tabs. */
    public Document withAlternatives(List<Alternative> alternatives) {
        Content own = content.get();
        return alternatives.isEmpty()
                ? this
                : new Document(
                        path,
                        type,
                        language,
                        flaws,
                        kept(new Content(own.source(), own.frontMatter(), own.blocks(), own.stets(), alternatives)));
    }

    public List<Flaw> flaws() {
        return flaws;
    }

    /** The flaws of one kind, in order. */
    public Stream<Flaw> flaws(Flaw.Kind kind) {
        return flaws.stream().filter(flaw -> flaw.kind() == kind);
    }

    /** The same article with other blocks, of the same text. */
    public Document withBlocks(List<Block> blocks) {
        Content own = content.get();
        return new Document(
                path,
                type,
                language,
                flaws,
                kept(new Content(own.source(), own.frontMatter(), blocks, own.stets(), own.alternatives())));
    }

    /** The same document with flaws that were found before its text was parsed; they come first. */
    public Document withFlaws(List<Flaw> seenBefore) {
        List<Flaw> all = Stream.concat(seenBefore.stream(), flaws.stream()).toList();
        return seenBefore.isEmpty() ? this : new Document(path, type, language, all, content);
    }

    /** The same article under another path. */
    public Document at(String other) {
        return new Document(other, type, language, flaws, content);
    }

    /**
     * The same article without its blocks and with its text packed, to save memory. It is parsed again when needed.
     *
     * @param parsing parses the text of the article again
     */
    public Document forgotten(Function<String, Document> parsing) {
        return new Document(path, type, language, flaws, new Reread(source(), text -> parsing.apply(text)
                .content
                .get()));
    }

    /**
     * The same article with its texts compressed, to save memory. They are unpacked when needed, and may be unpacked
     * again; who needs them often takes {@link #unpacked()}.
     */
    public Document packed() {
        return new Document(path, type, language, flaws, new PackedContent(content.get()));
    }

    /** The same article with its texts at hand for as long as it is in use. */
    public Document unpacked() {
        return new Document(path, type, language, flaws, kept(content.get()));
    }

    /** Drops what {@link #derive} computed, to save memory. */
    public void forgetDerived() {
        content.get().forgetDerived();
    }

    public Lines lines() {
        return content.get().lines();
    }

    /**
     * The text of a block as a message quotes it. Masked parts are shown as in the source, and cut if they are long.
     */
    public String shown(Block block) {
        return block.shown(source(), 0, block.text().length());
    }

    public String text(Span span) {
        return source().substring(span.start(), span.end());
    }

    /**
     * A value that depends only on this document. It is computed once for all checks.
     *
     * @param type the type of the answer, which is also its key: one derivation for each type
     */
    public <T> T derive(Class<T> type, Function<Document, T> derivation) {
        return content.get().derive(type, () -> derivation.apply(this));
    }
}
