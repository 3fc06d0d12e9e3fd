package io.github.copydesk.check;

import io.github.copydesk.results.Finding;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import java.util.List;

/** The possible originals of a damaged stretch, as replacements for its source. */
final class Readings {
    private Readings() {}

    /** The finding with its readings; without them if the stretch contains markup, which they would remove. */
    static Finding added(Finding finding, Document document, Block block, int start, int end, List<String> readings) {
        String seen = block.text().substring(start, end);
        boolean bare = block.isVerbatim(start, end)
                || unspaced(document.text(block.span(start, end))).equals(unspaced(seen));
        return bare ? finding.withReplacements(readings) : finding;
    }

    private static String unspaced(String text) {
        return text.replaceAll("\\s", "");
    }
}
