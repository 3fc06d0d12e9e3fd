package io.github.copydesk.check;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.rule.Finding;
import io.github.copydesk.rule.Rule;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Mask;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the square-bracket tags of a content management system: {@code [vc_row …]}. What stands close
 * together is one finding, also over several lines.
 */
public final class LeftoverShortcodeCheck implements Check {
    /** Between two tags of a run: nothing that a reader sees. */
    private static final Pattern NOTHING = Pattern.compile("(?:\\s|</?(?:p|br|div)\\b[^<>]{0,200}>|&nbsp;)*+");

    private static final int GAP = 400;
    private static final int QUOTED = 40;

    private final Rule rule;

    public LeftoverShortcodeCheck(Materials materials) {
        rule = materials.rule();
    }

    @Override
    public Stream<Finding> check(Document document, Corpus corpus) {
        List<Span> runs = new ArrayList<>();
        for (Block block : document.blocks()) {
            for (Mask mask : block.masks()) {
                if (mask.kind() == Mask.Kind.SHORTCODE) {
                    join(document, runs, block.span(mask));
                }
            }
        }
        return runs.stream().map(span -> finding(document, span));
    }

    private static void join(Document document, List<Span> runs, Span next) {
        int last = runs.size() - 1;
        if (last >= 0 && isNothing(document, runs.get(last).end(), next.start())) {
            runs.set(last, new Span(runs.get(last).start(), next.end()));
        } else {
            runs.add(next);
        }
    }

    private static boolean isNothing(Document document, int from, int to) {
        return from <= to
                && to - from <= GAP
                && NOTHING.matcher(document.source()).region(from, to).matches();
    }

    private Finding finding(Document document, Span span) {
        String text = document.text(span);
        String shown =
                text.length() <= QUOTED ? text : text.substring(0, QUOTED).strip() + "…";
        return rule.finding(span, "'%s' is a shortcode that nothing replaces here".formatted(shown));
    }
}
