package io.github.copydesk.text;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The larger part of a document: its text and everything derived from it. */
final class Content {
    private final String source;
    private final Map<String, Object> frontMatter;
    private final List<Block> blocks;
    private final List<Stet> stets;
    private final List<Alternative> alternatives;
    private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();

    Content(
            String source,
            Map<String, Object> frontMatter,
            List<Block> blocks,
            List<Stet> stets,
            List<Alternative> alternatives) {
        this.source = source;
        this.frontMatter = frontMatter;
        this.blocks = List.copyOf(blocks);
        this.stets = List.copyOf(stets);
        this.alternatives = List.copyOf(alternatives);
    }

    String source() {
        return source;
    }

    Map<String, Object> frontMatter() {
        return frontMatter;
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Stet> stets() {
        return stets;
    }

    List<Alternative> alternatives() {
        return alternatives;
    }

    Lines lines() {
        return derive(Lines.class, () -> Lines.of(source));
    }

    void forgetDerived() {
        derived.clear();
        blocks.forEach(Block::forgetCharacters);
    }

    <T> T derive(Class<T> type, Supplier<T> derivation) {
        Object known = derived.get(type);
        if (known == null) {
            known = derivation.get();
            derived.put(type, known);
        }
        return type.cast(known);
    }
}
