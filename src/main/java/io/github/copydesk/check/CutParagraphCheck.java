package io.github.copydesk.check;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.damage.CutParagraphs;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Rule;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import java.util.stream.Stream;

/** Finds sentences that are split by an empty line. */
public final class CutParagraphCheck implements Check {
    private final Rule rule;

    public CutParagraphCheck(Materials materials) {
        rule = materials.rule();
    }

    @Override
    public Stream<Finding> check(Document document, Corpus corpus) {
        return CutParagraphs.in(document).stream()
                .filter(CutParagraphs.Cut::isBare)
                .map(cut -> finding(
                        document,
                        document.blocks().get(cut.before()),
                        document.blocks().get(cut.after())));
    }

    private Finding finding(Document document, Block before, Block after) {
        String head = before.text().substring(before.text().lastIndexOf(' ') + 1);
        int space = after.text().indexOf(' ');
        String tail = space < 0 ? after.text() : after.text().substring(0, space);
        int at = before.text().length() - head.length();
        Span last = before.span(at, before.text().length());
        Span first = after.span(0, tail.length());
        String lastWord = document.text(last);
        String firstWord = document.text(first);
        return rule.finding(
                        new Span(last.start(), first.end()),
                        "an empty line splits this sentence between '%s' and '%s'".formatted(lastWord, firstWord))
                .withReplacement(lastWord + " " + firstWord);
    }
}
