package io.github.copydesk.check;

import io.github.copydesk.characters.Garble;
import io.github.copydesk.characters.Garbles;
import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.rule.Finding;
import io.github.copydesk.rule.Rule;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds text that was decoded in the wrong encoding: {@code donâ€™t}.
 *
 * <p>A replacement character is the same accident, only that nobody can tell any more what stood there.
 */
public final class MojibakeCheck implements Check {
    private static final Pattern LOST = Pattern.compile("�+");

    private final Rule rule;

    public MojibakeCheck(Materials materials) {
        this.rule = materials.rule();
    }

    @Override
    public Stream<Finding> check(Document document, Corpus corpus) {
        return document.blocks().stream()
                .flatMap(block -> Stream.concat(
                        Garbles.in(block.text()).stream().map(garble -> garbled(block, garble)),
                        block.find(LOST).map(lost -> lost(block, lost))));
    }

    private Finding garbled(Block block, Garble garble) {
        String seen = block.text().substring(garble.start(), garble.end());
        Finding finding = rule.finding(
                block.span(garble.start(), garble.end()),
                "'%s' is '%s' read in the wrong encoding".formatted(seen, garble.repaired()));
        return garble.repaired().contains("�") ? finding : finding.withReplacement(garble.repaired());
    }

    private Finding lost(Block block, MatchResult lost) {
        return rule.finding(block.span(lost), "'%s' stands where a character was lost".formatted(lost.group()));
    }
}
