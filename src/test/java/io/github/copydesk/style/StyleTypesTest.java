package io.github.copydesk.style;

import static io.github.copydesk.testing.Marked.assertMarked;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.check.Check;
import io.github.copydesk.check.Materials;
import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.disk.Disk;
import io.github.copydesk.results.Finding;
import io.github.copydesk.rulebook.ProjectStyle;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.rulebook.RuleEntry;
import io.github.copydesk.testing.Marked;
import io.github.copydesk.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What rules of each type of the Vale check format find. */
final class StyleTypesTest {
    @TempDir
    private Path styles = Path.of("");

    @Test
    void occurrenceCountsInASentence() {
        Check check = check("occurrence", "scope: sentence\nmax: 4\ntoken: '\\b(\\w+)\\b'");
        assertMarked(check, "The ferry left. ⟦The⟧ ferry left very late. It sank.");
        assertEquals(List.of("Say 6"), messages(check, "The old ferry left very late."));
    }

    @Test
    void occurrenceReportsAnArticleWithoutAnyMatch() {
        Check check = check("occurrence", "scope: raw\nmin: 1\ntoken: 'Filed from'");
        assertEquals(List.of("Say 0"), messages(check, "The ferry left."));
        assertEquals(List.of(), messages(check, "Filed from Nordhaven."));
    }

    @Test
    void repetitionFindsTheSameWordTwice() {
        Check check = check("repetition", "alpha: true\ntokens: ['[^\\s]+']");
        assertMarked(check, "Then ⟦the the⟧ ferry left, 5 5 people on it. The the crew stayed");
        assertMarked(check("repetition", "ignorecase: true\ntokens: ['\\w+']"), "⟦The the⟧ ferry left");
    }

    @Test
    void repetitionEndsAtALineOfTheSource() {
        assertMarked(check("repetition", "tokens: ['[^\\s]+']"), "The ferry ferried\nferried people");
    }

    @Test
    void consistencyReportsOnceBothFormsHaveAppeared() {
        Check check = check("consistency", "either: {harbour: harbor, 'gr[ae]y sea': pale sea}");
        assertMarked(check, "The harbour was full.\n\nThe ⟦harbor⟧ was empty.\n\nA ⟦harbour⟧ again, the grey sea.");
        assertMarked(check, "The harbour was full.\n\nThe harbour was empty.");
    }

    @Test
    void conditionalAsksForAnExplanation() {
        Check check = check(
                "conditional",
                "first: '\\b([A-Z]{3,5})\\b'\nsecond: '(?:\\b[A-Z][a-z]+ )+\\(([A-Z]{3,5})\\)'\nexceptions: [USA]");
        assertMarked(check, "The ⟦NPF⟧ of the USA met.\n\nThe Nordhaven Pilots Forum (NPF) met. The NPF left.");
    }

    @Test
    void conditionalWithoutAGroupAsksForSomethingInTheSamePassage() {
        Check check = check("conditional", "first: 'gale'\nsecond: 'knots'");
        assertMarked(check, "A gale of 40 knots.\n\nA ⟦gale⟧ at night.");
    }

    @Test
    void capitalizationComparesHeadingsWithSentenceCase() {
        Check check = check("capitalization", "match: $sentence\nexceptions: [Nordhaven]\nindicators: [':']");
        assertMarked(check, "⟦The Ferry Left Late⟧");
        assertMarked(check, "The ferry left Nordhaven: The crew stayed");
        assertMarked(check, "⟦the ferry left⟧");
        assertMarked(check, "N.P. ferries sail late again");
    }

    @Test
    void capitalizationComparesHeadingsWithTitleCase() {
        Check check = check("capitalization", "match: $title\nstyle: AP\naction: {name: replace}");
        assertMarked(check, "⟦The ferry left for the island → The Ferry Left for the Island⟧");
        assertMarked(check, "The Ferry Left for the Island");
        Check chicago = check("capitalization", "match: $title\nstyle: Chicago\nthreshold: 1.0");
        assertMarked(chicago, "A Ferry between Two Islands");
        assertMarked(chicago, "⟦A Ferry Between Two Islands⟧");
    }

    @Test
    void capitalizationAsksForSmallLettersOrAPattern() {
        assertMarked(check("capitalization", "match: $lower"), "⟦The ferry⟧\n\nthe ferry");
        assertMarked(check("capitalization", "match: '^[A-Z]'"), "The ferry\n\n⟦the ferry⟧");
    }

    @Test
    void metricEvaluatesItsFormula() {
        Check check = check("metric", "formula: |\n  words / sentences + 0 * math.sqrt(heading.h1)\ncondition: '> 3'");
        assertEquals(List.of("Say 4.00"), messages(check, "The old ferry left. It was late again."));
        assertEquals(List.of(), messages(check, "The ferry left. It was late."));
    }

    @Test
    void readabilityTakesTheMeanOfItsGrades() {
        Check check = check("readability", "grade: 8\nmetrics: [Flesch-Kincaid, Automated Readability]");
        assertEquals(List.of(), messages(check, "The cat sat. The dog ran."));
        assertEquals(
                1,
                messages(
                                check,
                                "Considerable international deliberations notwithstanding, representatives prevaricated.")
                        .size());
    }

    @Test
    void spellingFindsWordsThatNoDictionaryHas() {
        Check check = check("spelling", "action: {name: suggest, params: [spellings]}\nfilters: ['[Qq]uay\\w+']");
        assertMarked(check, "The ⟦harbur → harbor⟧ doesn't open, the crew's boat and NPF, MacBooks, quayzz stay.");
        assertMarked(check("spelling", "exceptions: [harbur]"), "The harbur isn't \"open\".");
    }

    @Test
    void spellingReadsAWordOfManyCapitalsOnce() {
        String word = "A".repeat(20_000) + "b";
        List<String> messages = messages(check("spelling", ""), "The harbour " + word + " is open.");
        assertTrue(messages.size() == 1 && messages.get(0).startsWith("Say AAA"), messages::toString);
    }

    @Test
    void spellingReadsDictionariesOfTheProject() throws IOException {
        Path folder = Files.createDirectories(styles.resolve("config/dictionaries"));
        Files.writeString(folder.resolve("en_US-ships.dic"), "2\nfrell/S\nhawser\n");
        Files.writeString(folder.resolve("en_US-ships.aff"), "SET UTF-8\nSFX S Y 1\nSFX S 0 s .\n");
        Check both = check("spelling", "append: true\ndictionaries: [en_US-ships]");
        assertMarked(both, "Two frells and a frell left the ⟦harbur⟧.");
        Check alone = check("spelling", "dicpath: config/dictionaries\ndictionaries: [en_US-ships]");
        assertMarked(alone, "frells ⟦left⟧");
    }

    @Test
    void spellingIsLeftOutWhereItsDictionaryIsMissing() throws IOException {
        Files.writeString(
                Files.createDirectories(styles.resolve("Plain")).resolve("Rule.yml"),
                "extends: spelling\nmessage: x\nappend: true\ndictionaries: [en_US-boats]\n");
        RuleBook book = RuleBook.builtIn().with(List.of(styles), Disk.plain());
        assertEquals(1, book.warnings().size());
        assertTrue(
                book.warnings().get(0).contains("no dictionary 'config/dictionaries/en_US-boats"),
                book.warnings()::toString);
    }

    @Test
    void sequenceFindsWordsByPatternAndPartOfSpeech() {
        Check check = check("sequence", "tokens: [{pattern: 'tidal|coastal', tag: JJ}, {tag: NN}]");
        assertMarked(check, "They built ⟦coastal roads⟧ and a ⟦tidal harbor⟧. It is tidal and cold.");
        assertEquals(List.of("Say tidal"), messages(check, "She saw a tidal harbor."));
        assertMarked(
                check("sequence", "tokens: [{pattern: sail, tag: VB}]"),
                "They want to ⟦sail⟧ at dawn. The sail is torn.");
    }

    @Test
    void sequenceKnowsContractionsAndWhatMustNotFollow() {
        Check check = check(
                "sequence",
                "tokens: [{pattern: '[A-Z]{2,}'}, {pattern: \"'s\"}, {tag: NN, negate: true}]\n"
                        + "action: {name: edit, params: [regex, \"'s\", s]}");
        assertMarked(check, "The ⟦NPF's → NPFs⟧ are old. The NPF's office is new.");
    }

    @Test
    void sequenceLetsWordsStandBetween() {
        Check check = check("sequence", "ignorecase: true\ntokens: [{pattern: harbor}, {pattern: master, skip: 2}]");
        assertMarked(
                check,
                "The ⟦Harbor master⟧ and the ⟦harbor chief pilot master⟧ met. No harbor is a match for the master.");
    }

    @Test
    void whatMarkupSetsOffIsReadByItself() {
        String keys = "nonword: true\ntokens: ['ferry']\nscope: ";
        String text = "A ferry, **a %s, too**, *this %s*, [that %s](ferry.html), `the ferry` and __no %s__.";
        inMarkdown(check("existence", keys + "strong"), marked(text, 0, 3));
        inMarkdown(check("existence", keys + "emphasis"), marked(text, 1));
        inMarkdown(check("existence", keys + "link"), marked(text, 2));
        inMarkdown(
                check("existence", keys + "[link, emphasis]"),
                "***⟦ferry⟧***, <em>⟦ferry⟧</em> and <a href=x>⟦ferry⟧</a>");
        inMarkdown(check("existence", keys + "code"), "A ferry, `the ⟦ferry⟧` and ``a `⟦ferry⟧ ``.");
        inMarkdown(check("existence", keys + "heading & strong"), "# A **⟦ferry⟧** ferry\n\nA **ferry**.");
    }

    @Test
    void whatMarkupSetsOffIsReadOnceByRulesOfText() {
        inMarkdown(check("existence", "nonword: true\ntokens: ['ferry']"), "A **⟦ferry⟧** and `no ferry`.");
        inMarkdown(check("existence", "nonword: true\ntokens: ['^ferry']"), "A **ferry**.");
    }

    @Test
    void whatMarkupSetsOffInAsciiDocIsReadByItself() {
        String keys = "nonword: true\ntokens: ['ferry']\nscope: ";
        String text = "A ferry, *a %s, too*, _this %s_, link:ferry.html[that %s], `the ferry` and **no %s**.";
        assertMarked(check("existence", keys + "strong"), "ferry.adoc", marked(text, 0, 3));
        assertMarked(check("existence", keys + "emphasis"), "ferry.adoc", marked(text, 1));
        assertMarked(check("existence", keys + "link"), "ferry.adoc", marked(text, 2));
        assertMarked(check("existence", keys + "code"), "ferry.adoc", "A ferry, `the ⟦ferry⟧`.");
        assertMarked(check("existence", keys + "list & strong"), "ferry.adoc", "* A *⟦ferry⟧* ferry\n\nA *ferry*.");
    }

    @Test
    void whatMarkupSetsOffInReStructuredTextIsReadByItself() {
        String keys = "nonword: true\ntokens: ['ferry']\nscope: ";
        String text = "A ferry, **a %s, too**, *this %s*, `that %s <ferry.html>`_, ``the ferry`` and **no %s**.";
        assertMarked(check("existence", keys + "strong"), "ferry.rst", marked(text, 0, 3));
        assertMarked(check("existence", keys + "emphasis"), "ferry.rst", marked(text, 1));
        assertMarked(check("existence", keys + "link"), "ferry.rst", marked(text, 2));
        assertMarked(check("existence", keys + "code"), "ferry.rst", "A ferry, ``the ⟦ferry⟧``.");
    }

    private static void inMarkdown(Check check, String text) {
        assertMarked(check, "ferry.md", text);
    }

    private static String marked(String text, Integer... at) {
        Object[] words = IntStream.range(0, 4)
                .mapToObj(it -> List.of(at).contains(it) ? "⟦ferry⟧" : "ferry")
                .toArray();
        return text.formatted(words);
    }

    @Test
    void valuesOfFrontMatterAreReadByTheirKeys() {
        String keys = "nonword: true\ntokens: ['ferry']\nscope: ";
        String text =
                "---\ntitle: The %s\nexcerpt: 'About a %s of ours'\nsection: old %s news\nslug: %s\n---\nIt left.\n";
        inMarkdown(check("existence", keys + "text.frontmatter.excerpt"), marked(text, 1));
        inMarkdown(check("existence", keys + "frontmatter.section"), marked(text, 2));
        inMarkdown(check("existence", keys + "frontmatter"), marked(text, 0, 1, 2));
        inMarkdown(check("existence", keys + "text"), marked(text, 0, 1));
        inMarkdown(
                check("existence", keys + "text.frontmatter.about"),
                "+++\ntitle = \"A quay\"\nabout = \"About a ⟦ferry⟧\"\n+++\nThe ferry left.\n");
    }

    @Test
    void rulesOfTextReadSentencesToo() {
        Check check = check("existence", "nonword: true\ntokens: ['^This is']");
        assertMarked(check, "Two ferries (and a boat) left.\n⟦This is⟧ odd. ⟦This is⟧ not.");
    }

    @Test
    void aPassageHasTheLineBreaksOfItsSource() {
        assertMarked(check("existence", "nonword: true\ntokens: ['\\(.+\\)']"), "Some ⟦(one)⟧ ferry\nand ⟦(two)⟧ more");
    }

    private Check check(String type, String keys) {
        try {
            Files.writeString(
                    Files.createDirectories(styles.resolve("Plain")).resolve("Rule.yml"),
                    "extends: %s\nmessage: \"Say %%s.\"\n%s\n".formatted(type, keys));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        RuleBook book = RuleBook.builtIn().with(List.of(styles), Disk.plain());
        assertEquals(List.of(), book.warnings());
        RuleEntry entry = book.entries().get(0);
        return StyleRules.check(entry, new Materials(entry.rule(), book.lists(), ProjectStyle.NONE))
                .orElseThrow();
    }

    private static List<String> messages(Check check, String text) {
        Document document = Marked.document("a.md", text);
        return check.check(document, Corpus.of(List.of(document)))
                .map(Finding::message)
                .toList();
    }
}
