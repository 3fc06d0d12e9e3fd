package io.github.copydesk.check;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.corpus.LineBag;
import io.github.copydesk.leftovers.ByLanguage;
import io.github.copydesk.leftovers.Chrome;
import io.github.copydesk.leftovers.Place;
import io.github.copydesk.rule.Finding;
import io.github.copydesk.rule.Rule;
import io.github.copydesk.text.Document;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds lines that the web page says, not the article: {@code Leave a Reply}, {@code View Comments (0)}. Where
 * one still holds a link, an author may want it, and it is no more than likely.
 */
public final class LeftoverChromeCheck implements Check {
    /** A licence is made of notices. */
    private static final Pattern LICENCE = Pattern.compile("(?:^|[/_.-])(?:LICEN[CS]E|COPYING|NOTICE)[^/]{0,40}$");

    private final Rule rule;
    private final ByLanguage<Chrome> chrome;
    private final List<LineBag> standing;

    public LeftoverChromeCheck(Materials materials) {
        rule = materials.rule();
        standing = materials.house().promos().stream().map(LineBag::of).toList();
        chrome = Chrome.of(materials.lists());
    }

    @Override
    public Stream<Finding> check(Document document, Corpus corpus) {
        if (LICENCE.matcher(document.path()).find()) {
            return Stream.empty();
        }
        return chrome
                .of(document)
                .in(document, block -> corpus.lines().articlesWith(LineBag.of(document, block)))
                .stream()
                .filter(block -> standing.isEmpty() || !mayStand(LineBag.of(document, block)))
                .map(block -> rule.finding(
                        block.span(), "'%s' is the web page speaking, not the article".formatted(block.text())))
                .map(finding -> Place.hasLink(document, finding.span()) ? finding.likely() : finding);
    }

    /** What the newsroom says of its own pages, listed in {@code copydesk.yml} under {@code promos}. */
    private boolean mayStand(LineBag line) {
        return standing.stream().anyMatch(it -> it.isLike(line));
    }
}
