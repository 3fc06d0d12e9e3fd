package io.github.copydesk.style;

import static io.github.copydesk.testing.Marked.assertMarked;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.check.Check;
import io.github.copydesk.check.Materials;
import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.disk.Disk;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Severity;
import io.github.copydesk.rulebook.ProjectStyle;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.rulebook.RuleEntry;
import io.github.copydesk.testing.Marked;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.BlockBuilder;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Mask;
import io.github.copydesk.text.Span;
import io.github.copydesk.yaml.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StyleCheckTest {
    @TempDir
    private Path styles = Path.of("");

    @Test
    void findsWordsAndNotTheirParts() {
        assertMarked(existence("tokens: [cat, mice]"), "A ⟦cat⟧ and ⟦mice⟧, but no Cat, concatenation or mices");
    }

    @Test
    void findsTextAnywhereWhereNoWordsAreMeant() {
        assertMarked(existence("nonword: true\nignorecase: true\ntokens: ['cat']"), "Con⟦cat⟧enate the ⟦CAT⟧");
    }

    @Test
    void putsRawBeforeTheTokensOrAfterThem() {
        assertMarked(existence("raw: ['no ', '(?:big )?']\ntokens: [cat]"), "⟦no cat⟧, ⟦no big cat⟧, a cat");
        assertMarked(existence("raw: [' flap']\nappend: true\ntokens: [cat]"), "a ⟦cat flap⟧, a cat, no flap");
    }

    @Test
    void letsExceptionsStand() {
        Check check = existence("exceptions: [API, black cat]\ntokens: ['[A-Z]{2,}s?', cat]");
        assertMarked(check, "The API, many ⟦APIs⟧, ⟦HTTP⟧, a black cat and a ⟦cat⟧");
    }

    @Test
    void acceptsTheWordsOfTheProjectUnlessTheRuleForbidsIt() {
        String rule = "extends: existence\nmessage: No\ntokens: ['[A-Z]{2,}']\n";
        ProjectStyle projectStyle = new ProjectStyle(List.of(), Set.of("NAFO+"), List.of());
        assertMarked(check(rule, new ProjectStyle(List.of(), Set.of("NAFO"), List.of())), "NAFO and ⟦FIFA⟧");
        assertMarked(check(rule, projectStyle), "⟦NAFO⟧ and ⟦FIFA⟧");
        assertMarked(check(rule + "vocab: false\n", projectStyle), "⟦NAFO⟧");
    }

    @Test
    void readsTheSummaryAcrossItsParagraphs() {
        Check check = existence("scope: summary\nnonword: true\ntokens: ['here\\.\\n\\nThe']");
        assertMarked(check, "We saw a ferry.\n\nA cat waited ⟦here.\n\nThe⟧ dog barked at it.");
        assertMarked(existence("scope: summary\ntokens: [cat]"), "A ⟦cat⟧ waited here.\n\nThe ⟦cat⟧ went there.");
    }

    @Test
    void stopsAtItsLimit() {
        assertMarked(existence("limit: 2\ntokens: [cat]"), "⟦cat⟧ ⟦cat⟧ cat cat");
    }

    @Test
    void offersWhatAnActionMakesOfAMatch() {
        assertMarked(existence("tokens: ['very big']\naction: {name: replace, params: [huge]}"), "a ⟦very big → huge⟧");
        assertMarked(existence("tokens: ['very ']\nnonword: true\naction: {name: remove}"), "a ⟦very  → ⟧big");
        assertMarked(
                existence("tokens: [\"\\\\w+'s\"]\naction: {name: edit, params: [regex, \"'s$\", '']}"),
                "the ⟦cat's → cat⟧ tail");
        assertMarked(
                existence("tokens: ['so,']\nnonword: true\naction: {name: edit, params: [trim_right, ',']}"),
                "⟦so, → so⟧ it is");
    }

    @Test
    void saysItsMessageOfTheMatch() {
        assertEquals("Avoid 'cat', 100% a cat", message(existence("tokens: [cat]"), "cat"));
    }

    @Test
    void saysItsTitleWhereAPageHasNoMessage() throws IOException {
        Path page = Files.createDirectories(styles.resolve("own-words")).resolve("rule.md");
        Files.writeString(page, "---\ntitle: Ours, 100%\nlevel: note\nextends: existence\ntokens: [cat]\n---\n");
        assertEquals("Ours, 100%: 'cat'", message(only(), "a cat"));
        Files.writeString(page, "---\ntitle: Ours\nlevel: note\nextends: substitution\nswap: {cat: dog|cow}\n---\n");
        assertEquals("Ours: write 'dog' or 'cow', not 'cat'", message(only(), "a cat"));
    }

    @Test
    void readsPairsFromAListBesideThePage() throws IOException {
        Path folder = Files.createDirectories(styles.resolve("own-words"));
        Files.writeString(
                folder.resolve("rule.md"),
                "---\ntitle: Ours\nlevel: note\nextends: substitution\nswap: pairs.txt\n---\n");
        Files.writeString(folder.resolve("pairs.txt"), "# ours\nbig cat\tlion\n");
        assertMarked(only(), "a ⟦big cat → lion⟧");
    }

    @Test
    void swapsTheLongestFirst() {
        Check check = substitution("swap:\n  in order: orderly\n  in order to: to\n  (col)our(s?): $1or$2");
        assertMarked(check, "⟦in order to → to⟧ be ⟦in order → orderly⟧ paint ⟦colours → colors⟧");
    }

    @Test
    void fillsInWhatGroupsMatchedAlsoWhereAPatternLooksAround() {
        assertMarked(
                substitution("swap:\n  '(\\d+) percent(?= of)': $1 per cent"),
                "It was ⟦40 percent → 40 per cent⟧ of the fare, or 40 percent.");
        assertMarked(substitution("swap:\n  '(?<=about )(\\d)(x)?k': $1,000$2"), "about ⟦4k → 4,000⟧ seats, 4k");
    }

    @Test
    void swapsWithACapitalWhereOneStood() {
        assertMarked(
                substitution("ignorecase: true\ncapitalize: true\nswap: {utilise: use}"),
                "⟦Utilise → Use⟧ or ⟦utilise → use⟧");
    }

    @Test
    void leavesWhatIsRightAlready() {
        assertMarked(
                substitution("ignorecase: true\nswap: {java ?script: JavaScript}"),
                "JavaScript, ⟦javascript → JavaScript⟧");
        assertMarked(substitution("swap: {'e-?mails?': 'emails?'}"), "email, emails, ⟦e-mail⟧");
    }

    @Test
    void offersEachOfSeveral() {
        Check check = substitution("action: {name: replace}\nswap: {utilise: use|employ|apply}");
        Finding finding = findings(check, Marked.document("a.txt", "utilise")).get(0);
        assertEquals(List.of("use", "employ", "apply"), finding.replacements());
        assertEquals("Use 'use', 'employ', or 'apply' instead of 'utilise'", finding.message());
    }

    @Test
    void readsOnlyItsScope() {
        Document document =
                document("Cat Heading", block(Block.Kind.HEADING, 2, 0, 3), block(Block.Kind.QUOTATION, 0, 4, 11));
        assertEquals("Cat", scoped("heading.h2", document));
        assertEquals("", scoped("h3", document));
        assertEquals("Heading", scoped("blockquote", document));
        assertEquals("Cat", scoped("text & ~blockquote", document));
        assertEquals("Cat Heading", scoped("[heading, blockquote]", document));
        assertEquals("Cat Heading", scoped("raw", document));
    }

    @Test
    void readsSentencesOneByOne() {
        assertMarked(existence("scope: sentence\nnonword: true\ntokens: ['^\\w+']"), "⟦One⟧ is here. ⟦Two⟧ is there.");
    }

    @Test
    void seesNothingInMaskedStretches() {
        Document document = document("see cat.sh now", block(Block.Kind.PARAGRAPH, 0, 0, 14, new Span(4, 10)));
        assertEquals(List.of(), findings(existence("nonword: true\ntokens: ['\\W{5,}', cat]"), document));
    }

    @Test
    void givesUpOnAPatternThatNeverEnds() {
        Check check = existence("nonword: true\ntokens: ['(?:a+)+b']");
        Document document = Marked.document("a.txt", "a".repeat(5000));
        Finding gaveUp = findings(check, document).get(0);
        assertEquals(
                "the pattern of rule 'Plain.Rule' takes too many steps here; the rule skipped the rest of the article",
                gaveUp.message());
        assertEquals(Severity.WARNING, gaveUp.severity());
        assertEquals(findings(check, document), findings(check, document));
        assertEquals(
                1,
                findings(
                                existence("nonword: true\ntokens: ['(?:a|b)+c']"),
                                Marked.document("a.txt", "c" + "ab".repeat(500_000)))
                        .size());
    }

    @Test
    void showsTheLineOfAnInvalidPattern() {
        assertMistake(
                "Rule.yml:5: not a valid pattern: ", "extends: existence\nmessage: No\ntokens:\n  - ok\n  - '(cat'\n");
        assertMistake(
                "Rule.yml:4: not a valid pattern: ", "extends: substitution\nmessage: No\nswap:\n  '(cat': dog\n");
        assertMistake(
                "Rule.yml:3: unknown scope 'headin'", "extends: existence\nmessage: No\nscope: headin\ntokens: [x]\n");
        assertMistake(
                "Rule.yml:3: copydesk does not support the scope 'comment'",
                "extends: existence\nmessage: No\nscope: comment\ntokens: [x]\n");
        assertMistake("Rule.yml:1: neither tokens nor raw", "extends: existence\nmessage: No\n");
        assertMistake("Rule.yml:1: nothing to swap", "extends: substitution\nmessage: No\n");
    }

    private Check existence(String keys) {
        return check(
                "extends: existence\nmessage: \"Avoid '%s', 100%% a %[1]s.\"\nlevel: error\n" + keys + "\n",
                ProjectStyle.NONE);
    }

    private Check substitution(String keys) {
        return check(
                "extends: substitution\nmessage: \"Use '%s' instead of '%s'.\"\n" + keys + "\n", ProjectStyle.NONE);
    }

    private Check check(String rule, ProjectStyle projectStyle) {
        try {
            Files.writeString(Files.createDirectories(styles.resolve("Plain")).resolve("Rule.yml"), rule);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        RuleBook book = RuleBook.builtIn().with(List.of(styles), Disk.plain());
        RuleEntry entry = book.entries().get(0);
        return StyleRules.check(entry, new Materials(entry.rule(), book.lists(), projectStyle))
                .orElseThrow();
    }

    private Check only() {
        return only(ProjectStyle.NONE);
    }

    /** The check of the only rule that is not one of ours. */
    private Check only(ProjectStyle projectStyle) {
        RuleBook ours = RuleBook.builtIn();
        RuleBook book = ours.with(List.of(styles), Disk.plain());
        RuleEntry entry = book.entries().stream()
                .filter(it -> !ours.knows(it.rule().id()))
                .findFirst()
                .orElseThrow();
        return StyleRules.check(entry, new Materials(entry.rule(), book.lists(), projectStyle))
                .orElseThrow();
    }

    private static List<Finding> findings(Check check, Document document) {
        return check.check(document, Corpus.of(List.of(document))).toList();
    }

    private static String message(Check check, String text) {
        return findings(check, Marked.document("a.txt", text)).get(0).message();
    }

    private String scoped(String scope, Document document) {
        Check check = existence("scope: " + scope + "\ntokens: ['\\w+']");
        List<String> texts = findings(check, document).stream()
                .map(it -> document.text(it.span()))
                .toList();
        return String.join(" ", texts);
    }

    private void assertMistake(String beginning, String rule) {
        String message = assertThrows(ConfigurationException.class, () -> check(rule, ProjectStyle.NONE))
                .getMessage();
        assertTrue(message.contains(beginning), message);
    }

    private record Part(Block.Kind kind, int level, Span span, List<Span> masks) {}

    private static Part block(Block.Kind kind, int level, int start, int end, Span... masks) {
        return new Part(kind, level, new Span(start, end), List.of(masks));
    }

    private static Document document(String source, Part... parts) {
        List<Block> blocks = List.of(parts).stream()
                .map(part -> {
                    BlockBuilder block = new BlockBuilder()
                            .append(source, part.span().start(), part.span().end());
                    part.masks().forEach(mask -> block.maskGathered(Mask.Kind.CODE, mask.start(), mask.end()));
                    return block.build(part.kind(), part.level());
                })
                .toList();
        return new Document("a.txt", source, "en-US", Map.of(), blocks, List.of());
    }
}
