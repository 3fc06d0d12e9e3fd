package io.github.copydesk.style;

import io.github.copydesk.style.Scoreboard.Outcome;
import io.github.copydesk.style.Scoreboard.Row;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why copydesk does not say what Vale says, by what can be seen of the difference; the first that holds is the reason.
 */
enum KnownDifference {
    NO_DICTIONARY(
            "the dictionary of the rule is not beside the styles, so the rule is skipped with a warning",
            it -> it.isSkipped),
    OTHER_DICTIONARY(
            "Vale brings another dictionary: some words and names are in one of the two alone",
            it -> it.type.equals("spelling")),
    OTHER_TAGGER(
            "the part of speech of a word is another one; Vale's own weights were missing when its alerts were written",
            it -> it.type.equals("sequence")),
    OTHER_COUNTS(
            "what is counted differs: the text of an admonition or of template tags is none for copydesk, a sentence ends"
                    + " after a question that ends in an abbreviation, or a word has another number of syllables",
            it -> it.type.equals("metric") || it.type.equals("readability")),
    ADMONITION(
            "the line is the head of an admonition, or its text; Vale reads its marks as words",
            it -> it.isOfAdmonition()),
    FOUND_AGAIN(
            "Vale looks for the words of a match in the source again: where they stand there twice, it marks the first of"
                    + " them, or drops one as told already",
            it -> it.standsTwice()),
    NO_WORD(
            "a passage without any word has none in its right case, which Vale divides by their number",
            it -> it.type.equals("capitalization") && it.match().codePoints().noneMatch(Character::isLetterOrDigit)),
    SETTING(
            "a value of front matter that readers do not see is read only by rules that name front matter",
            it -> it.row.outcome() == Outcome.MISSING && it.isInFrontMatter()),
    NOT_FOUND(
            "the words of the match do not stand in the source as they are read, for markup stands between them; Vale"
                    + " then marks the first column",
            it -> it.row.outcome() == Outcome.OTHER_COLUMN && it.row.alert().column() == 1),
    SENTENCE(
            "a sentence begins there for Vale alone, after an ellipsis and in a small letter",
            it -> it.row.outcome() == Outcome.MISSING && it.before().endsWith("..."));

    /** One difference in its article. */
    static final class Case {
        private static final int ENOUGH = 20;

        private final Row row;
        private final String type;
        private final boolean isSkipped;
        private final String[] lines;

        Case(Row row, String type, boolean isSkipped, String article) {
            this.row = row;
            this.type = type;
            this.isSkipped = isSkipped;
            this.lines = article.split("\n", -1);
        }

        private String line() {
            return lines[Math.min(row.alert().line(), lines.length) - 1];
        }

        private String match() {
            return row.alert().match();
        }

        private String before() {
            return line().substring(0, line().offsetByCodePoints(0, row.alert().column() - 1))
                    .strip();
        }

        private boolean isInFrontMatter() {
            int end = Arrays.asList(lines).subList(1, lines.length).indexOf("---") + 2;
            return lines[0].equals("---") && row.alert().line() <= end;
        }

        private boolean isOfAdmonition() {
            for (int i = Math.min(row.alert().line(), lines.length) - 1; i >= 0 && !lines[i].isBlank(); i--) {
                if (lines[i].startsWith("!!! ")) {
                    return true;
                }
            }
            return false;
        }

        private boolean standsTwice() {
            String match = match().split("\\\\n|\n", -1)[0].strip();
            if (match.isEmpty()) {
                return false;
            }
            String words = match.substring(0, Math.min(match.length(), ENOUGH));
            Matcher found = Pattern.compile(Pattern.quote(words)).matcher(String.join("\n", lines));
            return found.results().count() > 1;
        }
    }

    private final String reason;

    @SuppressWarnings("ImmutableEnumChecker") // it holds nothing
    private final Predicate<Case> holds;

    KnownDifference(String reason, Predicate<Case> holds) {
        this.reason = reason;
        this.holds = holds;
    }

    static Optional<KnownDifference> of(Case difference) {
        return Arrays.stream(values()).filter(it -> it.holds.test(difference)).findFirst();
    }

    String reason() {
        return reason;
    }
}
