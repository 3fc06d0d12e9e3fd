package io.github.copydesk.check;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.rule.Finding;
import io.github.copydesk.rule.Rule;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds two words with a point between them and no blank: {@code alliance.The}.
 *
 * <p>The trap is a point that belongs there, as in {@code Foo.Bar} or {@code Node.js}: both words
 * must read as prose, and nothing around them as code.
 */
public final class MissingSpaceCheck implements Check {
    private static final String PROSE_BEFORE = "(?<![\\p{L}\\p{N}.@/\\\\_#$\uFFFC])";
    private static final String PROSE_AFTER = "(?![\\p{L}\\p{N}@/\\\\_(=\uFFFC]|[.:]\\p{L})";

    /** The end of a sentence, and the start of one: a word in lower case, a word with a capital. */
    private static final Pattern SENTENCE = Pattern.compile(
            PROSE_BEFORE + "(\\p{L}*\\p{Ll}{2})([.!?])(\\p{Lu}\\p{Ll}+|[IA](?=[\\s’'])|\\p{Lu}(?=\\.\\p{Lu}\\.))"
                    + "(?![\\p{L}\\p{N}@/\\\\_(=\uFFFC]|[.:]\\p{Ll})");

    private static final Pattern CLAUSE =
            Pattern.compile(PROSE_BEFORE + "(\\p{L}*\\p{Ll}{2})([,;])(\\p{L}{2,}|[aI](?=\\s))" + PROSE_AFTER);
    private static final Pattern COLON =
            Pattern.compile(PROSE_BEFORE + "(\\p{L}*\\p{Ll}{2})(:)(\\p{Lu}\\p{Ll}+)" + PROSE_AFTER);
    private static final Pattern AFTER_QUOTATION =
            Pattern.compile("(?<!\\p{L})(\\p{L}+)([.,!?;]”|”)(\\p{L}{2,}|[aAI](?=\\s))");
    private static final Pattern BEFORE_QUOTATION =
            Pattern.compile("(?<!\\p{L})(\\p{L}*\\p{Ll}{2})([.,:;]?)(“\\p{L}+)");
    private static final Pattern STRAIGHT = Pattern.compile("(?<!\\p{L})(\\p{L}+)([.,!?])\"(\\p{L}+)(?=\\s)");

    private static final Set<String> WITHOUT_BLANKS = Set.of("ja", "zh", "th", "lo", "km", "my");

    private final Rule rule;

    public MissingSpaceCheck(Materials materials) {
        this.rule = materials.rule();
    }

    @Override
    public Stream<Finding> check(Document document, Corpus corpus) {
        if (WITHOUT_BLANKS.contains(document.language().split("-", 2)[0])) {
            return Stream.empty();
        }
        return document.blocks().stream().flatMap(this::check);
    }

    private Stream<Finding> check(Block block) {
        Stream<Finding> words = Stream.of(SENTENCE, CLAUSE, COLON, AFTER_QUOTATION, BEFORE_QUOTATION)
                .flatMap(block::find)
                .map(found -> finding(block, found, found.group(1) + found.group(2) + " " + found.group(3)));
        return Stream.concat(words, block.find(STRAIGHT).map(found -> straight(block, found)));
    }

    /** A straight mark belongs to the word before it when it closes, and to the one after it when it opens. */
    private Finding straight(Block block, MatchResult found) {
        long before = block.text()
                .substring(0, found.end(2))
                .chars()
                .filter(c -> c == '"')
                .count();
        String apart = before % 2 == 1 ? "\" " : " \"";
        return finding(block, found, found.group(1) + found.group(2) + apart + found.group(3));
    }

    private Finding finding(Block block, MatchResult found, String apart) {
        return rule.finding(block.span(found), "a blank is missing in '%s'".formatted(found.group()))
                .withReplacement(apart);
    }
}
