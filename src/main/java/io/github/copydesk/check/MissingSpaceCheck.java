package io.github.copydesk.check;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.rule.Finding;
import io.github.copydesk.rule.Rule;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds two words with a point between them and no blank: {@code alliance.The}.
 *
 * <p>The trap is a point that belongs there, as in {@code Node.js} or the conference {@code Rust.Tokyo}:
 * both words must read as prose, nothing around them as code, and the pair must not come again.
 */
public final class MissingSpaceCheck implements Check {
    private static final String BEFORE = "(?<![\\p{L}\\p{N}.,;@/\\\\_#$&{'=\uFFFC])";
    private static final String AFTER = "(?![\\p{L}\\p{N}@/\\\\_(=}\uFFFC]|[.:,;]\\p{Ll})";
    private static final String WORD = BEFORE + "(\\p{L}*\\p{Ll}{2})";

    /** A word with a capital, or the {@code U.S.} that begins a sentence. */
    private static final String START = "((?:Ma?c)?\\p{Lu}\\p{Ll}+|[IA](?=[\\s’'])|\\p{Lu}(?=\\.\\p{Lu}\\.))" + AFTER;

    private static final Pattern SENTENCE = Pattern.compile(WORD + "([.!?])" + START);
    private static final Pattern CLAUSE =
            Pattern.compile(WORD + "(?<=\\p{L}{3})([,;])(\\p{L}{2,}|[aI](?=\\s))" + AFTER);
    private static final Pattern COLON = Pattern.compile(WORD + "(:)(\\p{Lu}\\p{Ll}+)" + AFTER);
    private static final Pattern TITLE = Pattern.compile(BEFORE + "(\\p{Lu}\\p{Ll})(\\.)(\\p{Lu}\\p{Ll}+)" + AFTER);
    private static final Pattern CLOSED =
            Pattern.compile("(?<!\\p{L})(\\p{L}{1,40})([.,!?;]?”)(\\p{L}{2,}|[aAI](?=\\s))");
    private static final Pattern OPENED = Pattern.compile("(?<!\\p{L})(\\p{L}{0,40}\\p{Ll}{2})([.,:;]?)(“\\p{L}+)");
    private static final Pattern STRAIGHT = Pattern.compile("(?<!\\p{L})(\\p{L}{1,40})([.,!?])\"(\\p{L}+)(?=\\s)");

    private static final Set<String> WITHOUT_BLANKS = Set.of("ja", "zh", "th", "lo", "km", "my");

    private final Rule rule;
    private final Set<String> titles;

    public MissingSpaceCheck(Materials materials) {
        this.rule = materials.rule();
        this.titles = Set.copyOf(materials.lists().entries("missing-space/titles.txt"));
    }

    @Override
    public Stream<Finding> check(Document document, Corpus corpus) {
        if (WITHOUT_BLANKS.contains(document.language().split("-", 2)[0].toLowerCase(Locale.ROOT))) {
            return Stream.empty();
        }
        Surroundings around = Surroundings.of(document);
        return document.blocks().stream().flatMap(block -> check(block, around));
    }

    private Stream<Finding> check(Block block, Surroundings around) {
        Stream<MatchResult> sentences = block.find(SENTENCE).filter(found -> isProse(block, found, around));
        Stream<MatchResult> titled = block.find(TITLE).filter(found -> titles.contains(found.group(1)));
        Stream<MatchResult> others = Stream.of(CLAUSE, COLON, CLOSED, OPENED).flatMap(block::find);
        return Stream.concat(
                Stream.of(sentences, titled, others)
                        .flatMap(found -> found)
                        .map(found -> finding(block, found, found.group(2) + " ")),
                straight(block));
    }

    /** Whether a pair is no name: {@code Rust.Tokyo} comes again, {@code time.Format} has brothers, a title is nothing else. */
    private static boolean isProse(Block block, MatchResult found, Surroundings around) {
        if (found.start() == 0 || around.isOwner(found.group(1))) {
            return false;
        }
        boolean mayBeName = Character.isUpperCase(found.group(1).charAt(0));
        boolean goesOn = found.end() < block.text().length() && found.group(2).equals(".");
        return !mayBeName || (goesOn && (!around.hasCode() || around.isWord(found.group(3))));
    }

    /** A straight mark belongs to the word before it when it closes, and to the one after it when it opens. */
    private Stream<Finding> straight(Block block) {
        List<Finding> findings = new ArrayList<>();
        boolean open = false;
        int at = 0;
        for (MatchResult found : (Iterable<MatchResult>) block.find(STRAIGHT)::iterator) {
            open ^= block.text()
                                    .substring(at, found.end(2))
                                    .chars()
                                    .filter(c -> c == '"')
                                    .count()
                            % 2
                    == 1;
            at = found.end(2);
            findings.add(finding(block, found, found.group(2) + (open ? "\" " : " \"")));
        }
        return findings.stream();
    }

    private Finding finding(Block block, MatchResult found, String between) {
        return rule.finding(block.span(found), "a blank is missing in '%s'".formatted(found.group()))
                .withReplacement(found.group(1) + between + found.group(3));
    }
}
