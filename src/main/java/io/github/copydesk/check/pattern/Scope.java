package io.github.copydesk.check.pattern;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.yaml.Nearest;
import io.github.copydesk.yaml.YamlNode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which parts of an article a rule reads: any of some selectors, such as {@code heading.h2} or
 * {@code text & ~blockquote}.
 */
final class Scope {
    private static final Set<String> WORDS = Set.of(
            "text",
            "paragraph",
            "sentence",
            "heading",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "list",
            "blockquote",
            "table",
            "header",
            "cell",
            "caption",
            "figure",
            "attr",
            "alt",
            "frontmatter",
            "title",
            "description",
            "summary",
            "raw",
            "md",
            "html",
            "adoc",
            "txt");

    private final List<Selector> selectors;

    private Scope(List<Selector> selectors) {
        this.selectors = selectors;
    }

    static Scope of(List<YamlNode> scopes) {
        return new Scope(
                scopes.isEmpty()
                        ? List.of(new Selector(List.of(new Term(false, Set.of("text")))))
                        : scopes.stream().map(Selector::of).toList());
    }

    Stream<Passage> passages(Document document) {
        Stream<Passage> raw =
                selectors.stream().anyMatch(it -> it.has("raw")) ? Stream.of(Passage.raw(document)) : Stream.empty();
        String ending = document.path().substring(document.path().lastIndexOf('.') + 1);
        return Stream.concat(raw, document.blocks().stream().flatMap(block -> passages(block, ending)));
    }

    private Stream<Passage> passages(Block block, String ending) {
        Set<String> words = wordsOf(block);
        words.add(ending.toLowerCase(Locale.ROOT));
        List<Selector> selecting =
                selectors.stream().filter(it -> it.selects(words)).toList();
        if (selecting.isEmpty()) {
            return Stream.empty();
        }
        boolean whole = selecting.stream().anyMatch(it -> !it.has("sentence"));
        return whole ? Stream.of(Passage.of(block)) : Passage.sentences(block);
    }

    private static Set<String> wordsOf(Block block) {
        String words =
                switch (block.kind()) {
                    case TITLE -> "frontmatter title";
                    case SUMMARY -> "frontmatter description";
                    case HEADING -> "heading h" + block.level();
                    case PARAGRAPH -> "paragraph sentence summary";
                    case QUOTATION -> "blockquote summary";
                    case LIST_ITEM -> "list summary";
                    case TABLE_HEADER -> "table header";
                    case TABLE_CELL -> "table cell";
                    case CAPTION -> "figure table caption attr alt";
                };
        Set<String> set = new HashSet<>(Arrays.asList(words.split(" ")));
        set.add("text");
        return set;
    }

    /** Terms that must all hold. */
    private record Selector(List<Term> terms) {
        static Selector of(YamlNode node) {
            return new Selector(Arrays.stream(node.string().split("&", -1))
                    .map(term -> Term.of(term.strip(), node))
                    .toList());
        }

        boolean selects(Set<String> words) {
            return terms.stream().allMatch(term -> term.holds(words));
        }

        boolean has(String word) {
            return terms.stream().anyMatch(term -> !term.not() && term.words().contains(word));
        }
    }

    /** Words that a block must have, all of them, or must not have. */
    private record Term(boolean not, Set<String> words) {
        static Term of(String term, YamlNode node) {
            boolean not = term.startsWith("~");
            List<String> words = List.of((not ? term.substring(1) : term).split("\\.", -1));
            for (String word : words) {
                // frontmatter.navigation_title: any key can stand there
                if (!WORDS.contains(word) && !words.contains("frontmatter")) {
                    throw node.mistake("unknown scope '%s'".formatted(term), Nearest.hint(word, WORDS));
                }
            }
            return new Term(not, Set.copyOf(words));
        }

        boolean holds(Set<String> has) {
            return has.containsAll(words) != not;
        }
    }
}
