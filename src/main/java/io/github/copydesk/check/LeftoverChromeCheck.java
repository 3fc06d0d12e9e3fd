package io.github.copydesk.check;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.corpus.LineBag;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Rule;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.verdict.LineCandidate;
import io.github.copydesk.verdict.LineCandidate.Kind;
import io.github.copydesk.verdict.LineCandidates;
import io.github.copydesk.verdict.Verdicts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds lines that belong to the web page around the article: {@code Leave a Reply}, {@code View Comments (0)}. */
public final class LeftoverChromeCheck implements Check {
    /** Files of licences, which consist of notices. */
    private static final Pattern LICENCE = Pattern.compile("(?:^|[/_.-])(?:LICEN[CS]E|COPYING|NOTICE)[^/]{0,40}$");

    private static final Pattern GRANT =
            Pattern.compile("(?i)permission is hereby granted|this licen[cs]e is copied below");
    private static final int HEAD = 4_000;
    private static final int QUOTED = 120;

    private final Rule rule;
    private final LineCandidates candidates;
    private final Verdicts verdicts;
    private final List<LineBag> standing;

    public LeftoverChromeCheck(Materials materials) {
        rule = materials.rule();
        standing = materials.projectStyle().promos().stream().map(LineBag::of).toList();
        candidates = LineCandidates.of(materials.lists());
        verdicts = Verdicts.of(materials.lists());
    }

    @Override
    public Stream<Finding> check(Document document, Corpus corpus) {
        if (LICENCE.matcher(document.path()).find() || isLicence(document)) {
            return Stream.empty();
        }
        Set<Integer> found = new HashSet<>();
        return candidates.in(document, corpus, Kind.CHROME, Kind.PAGE_BLOCK).stream()
                .filter(it -> !mayStand(document, document.blocks().get(it.block())))
                .flatMap(it -> verdicts.finding(rule, it, quoted(document, it)).stream()
                        .filter(finding -> found.add(it.block())));
    }

    private static String quoted(Document document, LineCandidate candidate) {
        if (candidate.kind() == Kind.CHROME) {
            return document.shown(document.blocks().get(candidate.block()));
        }
        String text = document.text(candidate.span());
        return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
    }

    /** Whether the document is a licence under another name: near its beginning it says who grants what. */
    private static boolean isLicence(Document document) {
        String source = document.source();
        int head = Math.min(source.length(), HEAD);
        char[] chars = new char[head];
        source.getChars(0, head, chars, 0);
        Matcher grant = GRANT.matcher(source);
        for (int at = 0; at + 2 < head; at++) {
            if (mayBeGrant(chars, at) && grant.region(at, head).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** By the first letters of {@link #GRANT}. */
    private static boolean mayBeGrant(char[] source, int at) {
        int first = source[at] | 0x20;
        return first == 'p'
                ? (source[at + 1] | 0x20) == 'e' && (source[at + 2] | 0x20) == 'r'
                : first == 't' && (source[at + 1] | 0x20) == 'h' && (source[at + 2] | 0x20) == 'i';
    }

    /** Whether the project accepts the line, in {@code copydesk.yml} under {@code promos}. */
    private boolean mayStand(Document document, Block block) {
        return !standing.isEmpty() && standing.stream().anyMatch(it -> it.isLike(LineBag.of(document, block)));
    }
}
