package io.github.copydesk.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.format.Formats;
import io.github.copydesk.results.Finding;
import io.github.copydesk.testing.Rules;
import io.github.copydesk.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Lines under all rules of quotations and characters, in the language that the file's name ends in:
 * {@code quotes.de.txt}.
 *
 * <p>Each line is an article, ¶ a blank line in it, and <code>⟦mixed-quotes: " → ”⟧</code> what must be found. They are
 * longer lists than a rule's page could bear, and no rule is written from them: a line that fails is a question.
 */
final class MarkedLinesTest {
    private static final Path LINES = Path.of("src/test/resources/lines");
    private static final Pattern MARK = Pattern.compile("⟦[a-z-]+: (.*?)(?: → [^⟧]*)?⟧", Pattern.DOTALL);

    private final List<Check> checks = List.of(
            new UnbalancedQuoteCheck(Rules.materials("unbalanced-quote")),
            new ReversedQuoteCheck(Rules.materials("reversed-quote")),
            new MixedQuotesCheck(Rules.materials("mixed-quotes")),
            new StrayPrimeCheck(Rules.materials("stray-prime")),
            new MojibakeCheck(Rules.materials("mojibake")),
            new MissingSpaceCheck(Rules.materials("missing-space")),
            new InconsistentAbbreviationCheck(Rules.materials("inconsistent-abbreviation")),
            new LeftoverEntityCheck(Rules.materials("leftover-entity")));

    @TestFactory
    Stream<DynamicTest> everyLineHasWhatIsMarkedAndNothingElse() throws IOException {
        try (Stream<Path> files = Files.list(LINES)) {
            return files
                    .sorted()
                    .map(file -> dynamicTest(file.getFileName().toString(), () -> prove(file)))
                    .toList()
                    .stream();
        }
    }

    private void prove(Path file) throws IOException {
        String[] name = file.getFileName().toString().split("\\.", -1);
        List<String> lines = Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        List<String> drawn = lines.stream().map(line -> draw(line, name[1])).toList();
        assertEquals(unlike(lines, drawn), unlike(drawn, lines));
    }

    private static String unlike(List<String> lines, List<String> others) {
        return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
                .filter(i -> !lines.get(i).equals(others.get(i)))
                .map(lines::get)
                .collect(Collectors.joining("\n"));
    }

    private String draw(String line, String language) {
        String source = MARK.matcher(line)
                .replaceAll(mark -> Matcher.quoteReplacement(mark.group(1)))
                .replace("¶", "\n\n");
        Document document = new Formats().read("article.txt", source, language);
        Corpus corpus = Corpus.of(List.of(document));
        StringBuilder drawn = new StringBuilder();
        int at = 0;
        for (Finding finding : checks.stream()
                .flatMap(check -> check.check(document, corpus))
                .sorted()
                .toList()) {
            drawn.append(source, at, Math.max(at, finding.span().start()));
            drawn.append('⟦').append(finding.rule().id()).append(": ").append(document.text(finding.span()));
            finding.replacements().stream().findFirst().ifPresent(it -> drawn.append(" → ")
                    .append(it));
            drawn.append('⟧');
            at = finding.span().end();
        }
        return drawn.append(source.substring(at)).toString().replace("\n\n", "¶");
    }
}
