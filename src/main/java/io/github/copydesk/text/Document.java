package io.github.copydesk.text;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * An article as checks read it: blocks of prose over one source text.
 *
 * <p>For every finding in every format, {@code source.substring(span)} is where the text stands.
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
     * @param frontMatter plain values as YAML gives them; empty without front matter
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

    /** An article without stets in its text. */
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

    /** The format it is written in: the one that the ending of its path names, or the one that it was read as. */
    public FileType type() {
        return type;
    }

    /** The same article, read in a format that its path does not name: Markdown in a text file. */
    public Document as(FileType other) {
        return new Document(path, other, language, flaws, content);
    }

    /** The decoded file, without a byte order mark, with its own line ends. */
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

    /** What the author asks to accept, where the format has comments. */
    public List<Stet> stets() {
        return content.get().stets();
    }

    /** Which stretches readers see instead of each other, in the order of the source. */
    public List<Alternative> alternatives() {
        return content.get().alternatives();
    }

    /** Whether readers see one of these stretches instead of the other: the bodies of two tabs of one set. */
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

    /** The same article, with what its format says of its tabs. */
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

    /** The same document with flaws that were seen before its text was parsed; they come first. */
    public Document withFlaws(List<Flaw> seenBefore) {
        List<Flaw> all = Stream.concat(seenBefore.stream(), flaws.stream()).toList();
        return seenBefore.isEmpty() ? this : new Document(path, type, language, all, content);
    }

    /** The same article under another path. */
    public Document at(String other) {
        return new Document(other, type, language, flaws, content);
    }

    /**
     * The same article without its text and blocks, which are read again when somebody asks for them.
     *
     * @param reading reads the article again; when it is another one then, asking is an {@link IllegalStateException}
     */
    public Document forgotten(Supplier<Document> reading) {
        return new Document(path, type, language, flaws, new Reread(path, source(), () -> reading.get()
                .content
                .get()));
    }

    /** Forgets what was derived of it, which is derived again when somebody asks. */
    public void forgetDerived() {
        content.get().forgetDerived();
    }

    public Lines lines() {
        return content.get().lines();
    }

    /** The text of a block as a message quotes it: what is masked is shown as it stands in the source, cut short. */
    public String shown(Block block) {
        return block.shown(source(), 0, block.text().length());
    }

    public String text(Span span) {
        return source().substring(span.start(), span.end());
    }

    /**
     * What follows from this document alone, computed once however many checks ask.
     *
     * @param type the type of the answer, which is also its key: one derivation for each type
     */
    public <T> T derive(Class<T> type, Function<Document, T> derivation) {
        return content.get().derive(type, () -> derivation.apply(this));
    }
}
