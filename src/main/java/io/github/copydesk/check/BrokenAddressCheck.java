package io.github.copydesk.check;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.damage.BrokenAddresses;
import io.github.copydesk.damage.Defect;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Rule;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Mask;
import io.github.copydesk.text.Span;
import java.util.stream.Stream;

/** Finds web addresses that contain spaces and so lead nowhere. */
public final class BrokenAddressCheck implements Check {
    private final Rule rule;
    private final BrokenAddresses addresses;

    public BrokenAddressCheck(Materials materials) {
        rule = materials.rule();
        addresses = BrokenAddresses.of(materials.lists());
    }

    @Override
    public Stream<Finding> check(Document document, Corpus corpus) {
        return document.blocks().stream()
                .filter(block ->
                        block.mayHave(Block.MASKED) || block.mayHave(':') || block.mayHave('@') || block.has("www"))
                .flatMap(block -> in(document, block));
    }

    private Stream<Finding> in(Document document, Block block) {
        Span whole = block.span();
        return addresses
                .in(document.text(whole))
                .filter(found -> !isCode(block, whole.start() + found.defect().start()))
                .map(found -> finding(document, whole.start(), found));
    }

    private static boolean isCode(Block block, int at) {
        return block.masks().stream()
                .anyMatch(mask -> mask.kind() != Mask.Kind.URL
                        && mask.kind() != Mask.Kind.EMAIL
                        && block.span(mask).start() <= at
                        && at < block.span(mask).end());
    }

    private Finding finding(Document document, int start, BrokenAddresses.Found found) {
        Defect defect = found.defect();
        Span span = new Span(start + defect.start(), start + defect.end());
        return rule.finding(span, "'%s' is a web address with a space in it".formatted(document.text(span)))
                .withReplacements(defect.readings())
                .basedOn(found.kind());
    }
}
