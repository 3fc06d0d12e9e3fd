package io.github.copydesk.style.passage;

import io.github.copydesk.yaml.Nearest;
import io.github.copydesk.yaml.YamlNode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The passages that a rule reads: those that match any of its selectors, such as {@code heading.h2} or
 * {@code text & ~blockquote}.
 *
 * <p>As in Vale, a selector lists the names that a passage must have, in any order. {@code text} matches every prose
 * passage: a rule for text reads each block, and each sentence of a paragraph again.
 */
public record Scope(List<Selector> selectors) {
    /** The scope of a rule that has none. */
    public static final Scope TEXT = ofWord("text");

    public static final Scope SENTENCE = ofWord("sentence");
    public static final Scope SUMMARY = ofWord("summary");

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
            "strong",
            "emphasis",
            "link",
            "code");

    /** Scopes for comments in source code, which copydesk does not read. */
    private static final Set<String> UNREAD = Set.of("comment", "line", "block");

    private static Scope ofWord(String word) {
        return new Scope(List.of(new Selector(List.of(new Term(false, Set.of(word))))));
    }

    /**
     * @param scopes empty for {@link #TEXT}
     * @throws io.github.copydesk.yaml.ConfigurationException when one of them is unknown
     */
    public static Scope of(List<YamlNode> scopes) {
        return scopes.isEmpty()
                ? TEXT
                : new Scope(scopes.stream().map(Selector::of).toList());
    }

    public boolean selects(Passage passage) {
        return selectors.stream().anyMatch(it -> it.selects(passage.words()));
    }

    /** Whether it selects inline markup. */
    boolean namesInlines() {
        return selectors.stream().anyMatch(it -> Inline.WORDS.stream().anyMatch(it::names));
    }

    /** A list of terms that must all match. */
    record Selector(List<Term> terms) {
        static Selector of(YamlNode node) {
            return new Selector(Arrays.stream(node.string().split("&", -1))
                    .map(term -> Term.of(term.strip(), node))
                    .toList());
        }

        /** Whether it contains a name. */
        boolean names(String word) {
            return terms.stream().anyMatch(it -> !it.not() && it.words().contains(word));
        }

        /**
         * Whether the selector matches. It must name the file or the summary to match them, and the name of inline
         * markup, whose text is already in its block.
         */
        boolean selects(Set<String> words) {
            boolean sized = words.contains("raw") || words.contains("summary");
            boolean asksNot = Inline.WORDS.stream().anyMatch(it -> words.contains(it) && !names(it))
                    || (words.contains(FrontMatterValues.UNSEEN) && !names("frontmatter"));
            if (asksNot) {
                return false;
            }
            return terms.stream().allMatch(term -> term.holds(words) && !(term.not() && sized));
        }
    }

    /** Names that a passage must all have, or must not have. */
    record Term(boolean not, Set<String> words) {
        static Term of(String term, YamlNode node) {
            boolean not = term.startsWith("~");
            List<String> words = List.of((not ? term.substring(1) : term).split("\\.", -1));
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i);
                boolean unread = UNREAD.contains(word);
                if (unread && !not) {
                    throw node.mistake("copydesk does not support the scope '%s'".formatted(term));
                }
                // frontmatter.navigation_title: any key is possible; text.qmd: any file extension
                boolean free = words.contains("frontmatter") || (i > 0 && i == words.size() - 1);
                if (!unread && !WORDS.contains(word) && !(free && word.matches("[\\w-]+")) && !isEnding(word)) {
                    throw node.mistake("unknown scope '%s'".formatted(term), Nearest.hint(word, WORDS));
                }
            }
            return new Term(not, Set.copyOf(words));
        }

        private static boolean isEnding(String word) {
            return List.of("md", "mdx", "html", "adoc", "rst", "txt", "xml", "qmd", "org")
                    .contains(word);
        }

        boolean holds(Set<String> has) {
            return has.containsAll(words) != not;
        }
    }
}
