package io.github.copydesk.style.passage;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import io.github.copydesk.token.SentenceSplitter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All passages of an article in the order in which rules read them: each block with its sentences, then the summary and
 * the file.
 */
public final class Passages {
    private final List<Passage> all = new ArrayList<>();
    private final Map<Scope, List<Passage>> selected = new ConcurrentHashMap<>();
    private final String ending;
    private final Document document;
    private final IgnoredText ignored;
    private @Nullable List<Passage> inlines;

    private Passages(Document document, IgnoredText ignored) {
        this.document = document;
        this.ignored = ignored;
        BitSet unread = ignored.in(document);
        ending = document.path().substring(document.path().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String source = document.source();
        List<BlockText> summed = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (ignored.skips(Set.of(wordsOf(block).split(" ")))) {
                continue;
            }
            ignored.markInlines(block, document, unread);
            BlockText text = new BlockText(block, source, unread);
            int number = all.size();
            add(text.text(), wordsOf(block) + FrontMatterValues.key(block, source), number, 0, text);
            if (block.kind() == Block.Kind.PARAGRAPH) {
                for (Span sentence : SentenceSplitter.split(text.text())) {
                    String words = text.text().substring(sentence.start(), sentence.end());
                    add(words, "text sentence", number, sentence.start(), text.from(sentence.start()));
                }
            }
            if (isSummed(block)) {
                summed.add(text);
            }
        }
        FrontMatterValues.of(document).forEach((key, block) -> {
            BlockText text = new BlockText(block, source, unread);
            add(text.text(), "text frontmatter " + FrontMatterValues.UNSEEN + " " + key, all.size(), 0, text);
        });
        Joined joined = new Joined(summed);
        all.add(new Passage(
                joined.text(), Set.of("summary", ending), all.size(), all.size(), 0, joined, counts(document)));
        add(source, "raw", all.size(), 0, verbatim(0));
    }

    /** The mapping of a passage that is the unchanged source from an offset on. */
    private static Passage.Origin verbatim(int offset) {
        return new Passage.Origin() {
            @Override
            public Span span(int start, int end) {
                return new Span(offset + start, offset + end);
            }

            @Override
            public boolean isMasked(int at) {
                return false;
            }
        };
    }

    /** The passages of an article, made once for all rules. */
    public static Passages of(Document document, IgnoredText ignored) {
        Passages known = document.derive(Passages.class, it -> new Passages(it, ignored));
        return known.ignored.equals(ignored) ? known : new Passages(document, ignored);
    }

    public List<Passage> all() {
        return all;
    }

    /** The passages that a rule with this scope reads. */
    public List<Passage> in(Scope scope) {
        return selected.computeIfAbsent(
                scope, it -> Stream.concat(all.stream(), it.namesInlines() ? inlines().stream() : Stream.of())
                        .filter(it::selects)
                        .toList());
    }

    /** The passages of inline markup, made when the first rule reads them. */
    private synchronized List<Passage> inlines() {
        List<Passage> known = inlines;
        if (known == null) {
            known = new ArrayList<>();
            for (Block block : document.blocks()) {
                if (!ignored.skips(Set.of(wordsOf(block).split(" ")))) {
                    inlines(block, known);
                }
            }
            inlines = known;
        }
        return known;
    }

    private void inlines(Block block, List<Passage> into) {
        String source = document.source();
        BlockText whole = new BlockText(block, source, new BitSet());
        for (Inline inline : InlineMarks.in(block, source, document.type())) {
            int number = all.size() + into.size();
            Set<String> words = new HashSet<>(Set.of(wordsOf(block).split(" ")));
            words.add(inline.word());
            words.add(ending);
            if (inline.word().equals(Inline.CODE)) {
                Span code = Inline.code(source, block.span(inline.start(), inline.end()));
                into.add(new Passage(
                        source.substring(code.start(), code.end()), words, number, number, verbatim(code.start())));
            } else {
                String text = whole.text().substring(inline.start(), inline.end());
                into.add(new Passage(text, words, number, number, whole.from(inline.start())));
            }
        }
    }

    /** The summary: paragraphs, list items and quotations, with an empty line between. */
    public Passage summary() {
        return all.get(all.size() - 2);
    }

    private void add(String text, String words, int block, int offset, Passage.Origin origin) {
        Set<String> set = new HashSet<>(List.of(words.split(" ")));
        set.add(ending);
        all.add(new Passage(text, set, all.size(), block, offset, origin, Map.of()));
    }

    private static Map<String, Integer> counts(Document document) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Block block : document.blocks()) {
            switch (block.kind()) {
                case HEADING -> counts.merge("heading_h" + block.level(), 1, Integer::sum);
                case LIST_ITEM -> counts.merge("list", 1, Integer::sum);
                case QUOTATION -> counts.merge("blockquote", 1, Integer::sum);
                default -> {}
            }
        }
        return counts;
    }

    private static boolean isSummed(Block block) {
        return switch (block.kind()) {
            case PARAGRAPH, QUOTATION, LIST_ITEM -> true;
            default -> false;
        };
    }

    private static String wordsOf(Block block) {
        return "text "
                + switch (block.kind()) {
                    case TITLE -> "frontmatter title";
                    case SUMMARY -> "frontmatter description";
                    case HEADING -> "heading h" + block.level();
                    case PARAGRAPH -> "paragraph";
                    case QUOTATION -> "blockquote";
                    case LIST_ITEM -> "list";
                    case TABLE_HEADER -> "table header";
                    case TABLE_CELL -> "table cell";
                    case CAPTION -> "figure table caption attr alt";
                };
    }
}
