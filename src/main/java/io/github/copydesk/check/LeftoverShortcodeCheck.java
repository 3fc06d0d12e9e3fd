package io.github.copydesk.check;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Rule;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import io.github.copydesk.verdict.LineCandidate;
import io.github.copydesk.verdict.LineCandidate.Kind;
import io.github.copydesk.verdict.LineCandidates;
import io.github.copydesk.verdict.Verdicts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the square-bracket tags of a content management system: {@code [vc_row …]}. Adjacent tags are one finding, also
 * over several lines.
 */
public final class LeftoverShortcodeCheck implements Check {
    /** What may be between two tags of one finding: nothing that readers see. */
    private static final Pattern NOTHING = Pattern.compile("(?:\\s|</?(?:p|br|div)\\b[^<>]{0,200}>|&nbsp;)*+");

    private static final int GAP = 400;
    private static final int QUOTED = 40;

    private final Rule rule;
    private final LineCandidates candidates;
    private final Verdicts verdicts;

    public LeftoverShortcodeCheck(Materials materials) {
        rule = materials.rule();
        candidates = LineCandidates.of(materials.lists());
        verdicts = Verdicts.of(materials.lists());
    }

    @Override
    public Stream<Finding> check(Document document, Corpus corpus) {
        List<LineCandidate> runs = new ArrayList<>();
        for (LineCandidate candidate : candidates.in(document, corpus, Kind.SHORTCODE)) {
            join(document, runs, candidate);
        }
        return runs.stream().flatMap(run -> verdicts.finding(rule, run, shown(document, run.span())).stream());
    }

    private static void join(Document document, List<LineCandidate> runs, LineCandidate next) {
        int last = runs.size() - 1;
        if (last >= 0
                && isNothing(document, runs.get(last).span().end(), next.span().start())) {
            runs.set(last, runs.get(last).upTo(next.span().end()));
        } else {
            runs.add(next);
        }
    }

    private static boolean isNothing(Document document, int from, int to) {
        return from <= to
                && to - from <= GAP
                && NOTHING.matcher(document.source()).region(from, to).matches();
    }

    private static String shown(Document document, Span span) {
        String text = document.text(span);
        return text.length() <= QUOTED ? text : text.substring(0, QUOTED).strip() + "…";
    }
}
