package io.github.copydesk.languagetool;

import static io.github.copydesk.testing.Marked.assertMarked;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.cache.ResultCache;
import io.github.copydesk.check.Materials;
import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Severity;
import io.github.copydesk.rulebook.ProjectStyle;
import io.github.copydesk.testing.Marked;
import io.github.copydesk.testing.Rules;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class LanguageToolCheckTest {
    private static final ProjectStyle HOUSE = new ProjectStyle(List.of(), Set.of("zorbing"), List.of());
    private static final Materials MATERIALS = Rules.materials("languagetool", HOUSE);
    private static LanguageToolCheck check;

    @BeforeAll
    static void loadOnce() {
        check = check(LanguageToolSettings.DEFAULT);
    }

    private static LanguageToolCheck check(LanguageToolSettings settings) {
        ProofreadingPlan plan = new ProofreadingPlan(false, Optional.empty(), 1, 0, settings);
        return new LanguageToolCheck(MATERIALS, new Proofreading(plan, ResultCache.temporary(), path -> {}), Set.of());
    }

    @Test
    void aParagraphFullOfMisspellingsIsNoOtherLanguage() {
        Document document = Marked.document(
                "article.txt",
                "It rained.\n\nThe shcool has a tryed rool: recieve teh adress seperate untill tomorow.");

        assertTrue(check.check(document, Corpus.of(List.of(document))).count() > 6);
    }

    @Test
    void findsWhatLanguageToolFinds() {
        assertMarked(check, "She wrote ⟦a → an⟧ article about the harbor.");
        assertMarked(check, "We will ⟦recieve → receive⟧ the boats on Monday.");
    }

    @Test
    void leavesCapitalisedWordsToTheNameChecks() {
        assertMarked(check, "The mayor thanked Wilmot Czerkaski and Ofentse Quillfeather for the boats.");
    }

    @Test
    void leavesWordsAloneThatTheProjectAccepts() {
        assertMarked(check, "The club went zorbing on Sunday.");
    }

    @Test
    void takesAWordThatAnArticleSaysThreeTimesForItsJargon() {
        String text = "We ran frobctl. The frobctl log was long. Then frobctl stopped.";
        Document document = Marked.document("article.txt", text);
        assertTrue(check.check(document, Corpus.of(List.of(document)))
                .allMatch(finding -> finding.severity() == Severity.WARNING));
    }

    @Test
    void isSureOfMisspellings() {
        assertSure("The clerk will recieve the boats.");
        assertSure("The boats lay in teh harbor.");
        assertSure("She wrote a article about the harbor.");
    }

    @Test
    void isNotSureOfWordsThatOnlyTheDictionaryLacks() {
        assertNotSure("The clerk organised the boats.");
        assertNotSure("The clerk used xqztool for the boats.");
        assertNotSure("The clerk kept a timecard for each deckplate.");
    }

    @Test
    void isNotSureOfMattersOfStyle() {
        assertNotSure("The talks are on-going.");
        assertNotSure("It was a second largest city by trade.");
    }

    @Test
    void isNotSureOfArticlesBeforeInitialsThatMayBeReadAsAWord() {
        assertNotSure("She wrote a SCIM-like page on the harbor.");
        assertSure("She wrote a HTML page on the harbor.");
        assertNotSure("She saved it as an mp4 file.");
        assertNotSure("She runs an nmap scan of the harbor.");
        assertNotSure("She keeps the lamps in an 8x8 case.");
        assertSure("She wrote a article on the harbor.");
    }

    @Test
    void isNotSureOfALetterAfterAName() {
        assertNotSure("The boats can also be moored with the Tidewell i Harbor Control product.");
    }

    @Test
    void isNotSureOfWhatSomebodySaid() {
        String said = "So the the boats are are here. I I saw them and and went. ";
        assertNotSure(said + "We was at the pier.");
        assertSure("The boats are are here.");
    }

    @Test
    void readsNoHeadingOfAnArticleThatIsInAnotherLanguage() {
        assertMarked(
                check,
                "article.md",
                """
                ## Ajouter un exemple

                Pour ouvrir le port il faut attendre que tous les bateaux soient dans le bassin avec leurs passagers.
                """);
    }

    @Test
    void leavesNamesOfFilesAndCutContractionsAlone() {
        assertMarked(check, "There are no .Rates files in the folder. It wasn’t-- it certainly wasn’t ours.");
    }

    @Test
    void leavesOptionsAndFacesAlone() {
        assertMarked(check, "We run the program with --kinds=boat,pier and nothing more. It rained :( all day.");
    }

    @Test
    void isNotSureThatASentenceBeginsBelowCodeOrAfterAName() {
        assertNotSure("article.md", "Run this first:\n\n```\nmake\n```\n\nand you have a boat that can sail.\n");
        assertNotSure("article.txt", "The harbor is run by Rowtide! and nobody else.");
    }

    @Test
    void isNotSureOfRulesThatTheTableHoldsForNotes() {
        assertEquals(List.of(Severity.NOTE), severities("article.txt", "Let us have a look at the boats."));
    }

    @Test
    void isNotSureOfTheTermsOfASite() {
        assertSure("article.md", "The harbuor is open. See [the list](/boats/all).");
        assertNotSure("article.md", "The harbuor is open. See [the list](/boats/harbuor).");
        assertNotSure("article.md", "The harbuor is open. Call `harbuor` first.");
        assertNotSure("The harbuor is open. We love the harbuor.");
        assertNotSure("The lexer is open, and so is the lexer-queue.");
    }

    @Test
    void isNotSureOfQuestionsNamesAndBreaks() {
        assertSure("He said that the boat can floats.");
        assertNotSure("Which boats will arrives today?");
        assertNotSure("article.md", "He said that the boat can *floats*.");
        assertNotSure("He said that the boat can floats — can float.");
    }

    @Test
    void saysNothingOfWhatIsNoWordOfTheArticle() {
        assertMarked(check, "The list is in the boat.lst file, and in .boatsrc too.");
        assertMarked(check, "The clerk said that we rem- — that we will see.");
        assertMarked(check, "The clerk will recieveâ€™ the boats, and recieve� them, and recieve&nbsp;them.");
        assertMarked(check, "The boats i) come, ii) go.");
        assertMarked(check, "article.md", "It is old<!-- new -->, as we know.");
    }

    @Test
    void doesNotRunRulesThatAreOffUnlessTheProjectNamesThem() {
        String text = "Write to Rama Gan about the boats.";
        assertEquals(List.of(), severities("article.txt", text));
        ProofreadingPlan plan = new ProofreadingPlan(false, Optional.empty(), 1, 0, LanguageToolSettings.DEFAULT);
        Document document = Marked.document("article.txt", text);
        LanguageToolCheck asked = new LanguageToolCheck(
                MATERIALS,
                new Proofreading(plan, ResultCache.temporary(), path -> {}),
                Set.of("EN_MULTITOKEN_SPELLING_TWO"));
        assertEquals(
                List.of("languagetool/EN_MULTITOKEN_SPELLING_TWO"),
                asked.check(document, Corpus.of(List.of(document)))
                        .map(it -> it.rule().id())
                        .toList());
    }

    private static void assertSure(String text) {
        assertSure("article.txt", text);
    }

    private static void assertSure(String path, String text) {
        assertEquals(List.of(Severity.ERROR), severities(path, text), text);
    }

    private static void assertNotSure(String text) {
        assertNotSure("article.txt", text);
    }

    private static void assertNotSure(String path, String text) {
        List<Severity> severities = severities(path, text);
        assertTrue(
                severities.stream().noneMatch(Severity.ERROR::equals) && !severities.isEmpty(),
                severities + " " + text);
    }

    private static List<Severity> severities(String path, String text) {
        Document document = Marked.document(path, text);
        return check.check(document, Corpus.of(List.of(document)))
                .map(Finding::severity)
                .toList();
    }

    @Test
    void readsPeriodsWithSpacesAsOneEllipsis() {
        assertMarked(
                check, "The boats will go away . . . because we have the men, and we will ⟦recieve → receive⟧ more.");
        assertMarked(check, "Foresight .\u00A0.\u00A0. it should be the town’s.");
    }

    @Test
    void readsSpacesInARowAsOne() {
        assertMarked(check, "The ferry sails at nine.   The pier is  open.\u00A0 So is the kiosk.");
    }

    @Test
    void pointsIntoTheSourceWhateverTheMarkup() {
        assertMarked(
                check, "article.html", "<p>😀 It&rsquo;s <b>fine</b>.</p>\r\n<p>We will ⟦recieve → receive⟧ it.</p>");
    }

    @Test
    void saysNothingBesideAMaskedStretch() {
        Document document = Marked.document("article.md", "Call a `open()` method, then an `read()` one.");
        List<Finding> findings =
                check.check(document, Corpus.of(List.of(document))).toList();
        assertEquals(List.of(), findings);
    }

    @Test
    void namesTheArticleWhoseLanguageIsNotInstalled() {
        Finding finding = findingIn("br");
        assertEquals(Severity.WARNING, finding.severity());
        assertTrue(finding.message().contains("language-br is not installed; add it to the plugin"), finding.message());
    }

    @Test
    void notesALanguageThatLanguageToolDoesNotHave() {
        Finding finding = findingIn("tlh");
        assertEquals(Severity.NOTE, finding.severity());
        assertTrue(finding.message().contains("no module for the language 'tlh'"), finding.message());
    }

    private Finding findingIn(String language) {
        List<Block> blocks = Marked.document("t.txt", "qapla'").blocks();
        Document document = new Document("t.txt", "qapla'", language, Map.of(), blocks, List.of());
        return check.check(document, Corpus.of(List.of(document))).findAny().orElseThrow();
    }

    @Test
    void tellsOfEachArticleThatItIsDoneWith() {
        List<String> done = new CopyOnWriteArrayList<>();
        ProofreadingPlan plan = new ProofreadingPlan(false, Optional.empty(), 1, 0, LanguageToolSettings.DEFAULT);
        try (ResultCache cache = ResultCache.temporary();
                Proofreading proofreading = new Proofreading(plan, cache, done::add)) {
            List<Block> blocks = Marked.document("t.txt", "qapla'").blocks();
            proofreading.foresee(new Document("t.txt", "qapla'", "tlh", Map.of(), blocks, List.of()));
            proofreading.await();
        }
        assertEquals(List.of("t.txt"), done);
    }

    @Test
    void showsHowToAddALanguage() {
        String message = assertThrows(
                        MissingLanguageException.class, () -> new Reader("de-DE", LanguageToolSettings.DEFAULT))
                .toString();
        assertTrue(
                message.contains("<artifactId>language-de</artifactId>") && message.contains("<version>6.8</version>"),
                message);
    }

    @Test
    void appliesTheSwitchesOfTheProject() {
        LanguageToolSettings off =
                new LanguageToolSettings(List.of("EN_A_VS_AN"), List.of(), List.of("TYPOS"), List.of());
        LanguageToolCheck quiet = check(off);
        assertMarked(quiet, "She wrote a article that we will recieve.");
    }
}
