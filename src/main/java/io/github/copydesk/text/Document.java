package io.github.copydesk.text;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An article as checks read it: blocks of prose over one source text.
 *
 * <p>For every finding in every format, {@code source.substring(span)} is where the text stands.
 */
public final class Document {
    private final String path;
    private final String source;
    private final String language;
    private final Map<String, Object> frontMatter;
    private final List<Block> blocks;
    private final List<Flaw> flaws;
    private final List<Stet> stets;
    private final Lines lines;
    private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();

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
        this.path = path;
        this.source = source;
        this.language = language;
        this.frontMatter = frontMatter;
        this.blocks = List.copyOf(blocks);
        this.flaws = List.copyOf(flaws);
        this.stets = List.copyOf(stets);
        this.lines = Lines.of(source);
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

    /** The decoded file, without a byte order mark, with its own line ends. */
    public String source() {
        return source;
    }

    public String language() {
        return language;
    }

    public Map<String, Object> frontMatter() {
        return frontMatter;
    }

    public List<Block> blocks() {
        return blocks;
    }

    /** What the author asks the desk to let stand, where the format has comments. */
    public List<Stet> stets() {
        return stets;
    }

    public List<Flaw> flaws() {
        return flaws;
    }

    /** The flaws of one kind, in order. */
    public Stream<Flaw> flaws(Flaw.Kind kind) {
        return flaws.stream().filter(flaw -> flaw.kind() == kind);
    }

    /** The same document with flaws that were seen before its text was parsed; they come first. */
    public Document withFlaws(List<Flaw> seenBefore) {
        return seenBefore.isEmpty()
                ? this
                : new Document(
                        path,
                        source,
                        language,
                        frontMatter,
                        blocks,
                        Stream.concat(seenBefore.stream(), flaws.stream()).toList(),
                        stets);
    }

    /** The same article under another path. */
    public Document at(String other) {
        return new Document(other, source, language, frontMatter, blocks, flaws, stets);
    }

    public Lines lines() {
        return lines;
    }

    public String text(Span span) {
        return source.substring(span.start(), span.end());
    }

    /**
     * What follows from this document alone, computed once however many checks ask.
     *
     * @param type the type of the answer, which is also its key: one derivation for each type
     */
    public <T> T derive(Class<T> type, Function<Document, T> derivation) {
        Object known = derived.get(type);
        if (known == null) {
            known = derivation.apply(this);
            derived.put(type, known);
        }
        return type.cast(known);
    }
}
