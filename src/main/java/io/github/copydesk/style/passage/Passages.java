package io.github.copydesk.style.passage;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** All passages of an article in the order in which rules read them: each block, then its sentences; the summary and the file last. */
public final class Passages {
    private final List<Passage> all = new ArrayList<>();
    private final Map<Scope, List<Passage>> selected = new ConcurrentHashMap<>();
    private final String ending;

    private final IgnoredText ignored;

    private Passages(Document document, IgnoredText ignored) {
        this.ignored = ignored;
        BitSet unread = ignored.in(document);
        ending = document.path().substring(document.path().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String source = document.source();
        List<BlockText> summed = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (ignored.skips(Set.of(wordsOf(block).split(" ")))) {
                continue;
            }
            BlockText text = new BlockText(block, source, unread);
            int number = all.size();
            add(text.text(), wordsOf(block), number, text);
            if (block.kind() == Block.Kind.PARAGRAPH) {
                for (Sentences.Sentence sentence : Sentences.of(text.text())) {
                    String words = text.text().substring(sentence.start(), sentence.end());
                    add(words, "text sentence", number, text.from(sentence.start()));
                }
            }
            if (isSummed(block)) {
                summed.add(text);
            }
        }
        Joined joined = new Joined(summed);
        all.add(new Passage(
                joined.text(), Set.of("summary", ending), all.size(), all.size(), joined, counts(document)));
        add(source, "raw", all.size(), new Passage.Origin() {
            @Override
            public Span span(int start, int end) {
                return new Span(start, end);
            }

            @Override
            public boolean isMasked(int at) {
                return false;
            }
        });
    }

    /** Those of an article, made once for all rules. */
    public static Passages of(Document document, IgnoredText ignored) {
        Passages known = document.derive(Passages.class, it -> new Passages(it, ignored));
        return known.ignored.equals(ignored) ? known : new Passages(document, ignored);
    }

    public List<Passage> all() {
        return all;
    }

    /** Those that a rule reads. */
    public List<Passage> in(Scope scope) {
        return selected.computeIfAbsent(
                scope, it -> all.stream().filter(it::selects).toList());
    }

    /** Paragraphs, items of lists and quotations, with an empty line between. */
    public Passage summary() {
        return all.get(all.size() - 2);
    }

    private void add(String text, String words, int block, Passage.Origin origin) {
        Set<String> set = new HashSet<>(Set.of(words.split(" ")));
        set.add(ending);
        all.add(new Passage(text, set, all.size(), block, origin));
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
