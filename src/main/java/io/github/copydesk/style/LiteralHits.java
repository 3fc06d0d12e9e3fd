package io.github.copydesk.style;

import io.github.copydesk.style.passage.Passage;
import io.github.copydesk.style.passage.Passages;
import io.github.copydesk.style.passage.Scope;
import io.github.copydesk.style.pattern.FoundLiterals;
import io.github.copydesk.style.pattern.LiteralIndex;
import io.github.copydesk.text.Document;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The literals of rules by the passages of an article that contain them; for a sentence, those of its block are used.
 */
final class LiteralHits {
    private static final FoundLiterals NONE = new LiteralIndex().in("");

    private final Passages passages;
    private final LiteralIndex index;
    private final int size;
    private final List<FoundLiterals> byPassage;
    private final BitSet anywhere = new BitSet();

    private LiteralHits(Passages passages, LiteralIndex index) {
        this.passages = passages;
        this.index = index;
        this.size = index.size();
        this.byPassage = passages.all().stream()
                .map(it -> it.isSentence() || it == passages.summary() ? NONE : index.in(it.text()))
                .collect(Collectors.toCollection(ArrayList::new));
        byPassage.forEach(it -> it.addRulesTo(anywhere));
    }

    /** The literals of an article, found once for all rules of an index. */
    static LiteralHits of(Document document, Passages passages, LiteralIndex index) {
        LiteralHits known = document.derive(LiteralHits.class, it -> new LiteralHits(passages, index));
        boolean same = known.passages == passages && known.index == index && known.size == index.size();
        return same ? known : new LiteralHits(passages, index);
    }

    /** The literals of a passage; for a sentence, those of its block at the same place. */
    FoundLiterals in(Passage passage) {
        FoundLiterals block = ofBlock(passage);
        int start = passage.offset();
        return passage.isSentence() ? block.within(start, start + passage.text().length()) : block;
    }

    /** Whether none of a rule's literals occurs in the article, so that the rule need not read it. */
    boolean isNowhere(int rule, Scope scope) {
        return rule != LiteralIndex.ALWAYS
                && !anywhere.get(rule)
                && !(scope.selects(passages.summary())
                        && ofBlock(passages.summary()).has(rule));
    }

    private FoundLiterals ofBlock(Passage passage) {
        // The summary repeats the text of other passages, and few rules read it.
        if (passage == passages.summary() && byPassage.get(passage.block()) == NONE) {
            byPassage.set(passage.block(), index.in(passage.text()));
        }
        // Passages of inline markup come after all others, and few rules read them.
        return passage.block() < byPassage.size() ? byPassage.get(passage.block()) : index.in(passage.text());
    }

    boolean has(Passage passage, int rule) {
        return rule == LiteralIndex.ALWAYS || ofBlock(passage).has(rule);
    }
}
