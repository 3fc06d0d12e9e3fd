package io.github.copydesk.leftovers;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.format.Formats;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.text.Document;
import org.junit.jupiter.api.Test;

class ReaderVoiceTest {
    private static final String NEWS =
            "The ferry was late again on Friday, and the port could not say why it had taken so long.\n\n";
    private static final String LETTER =
            "You will find the ferry late again on Friday, and we could not say why it takes you so long.\n\n";

    @Test
    void findsTheOneParagraphThatSpeaksToTheReader() {
        assertTrue(voice(NEWS.repeat(9) + "Keep us company on your phone.").isOdd(9));
        assertFalse(voice(NEWS.repeat(9) + "Keep them company on a phone.").isOdd(9));
    }

    @Test
    void leavesAnArticleAloneThatSpeaksToTheReaderThroughout() {
        assertFalse(voice(LETTER.repeat(9) + "Keep us company on your phone.").isOdd(9));
    }

    @Test
    void doesNotTakeQuotationsForTheVoiceOfTheArticle() {
        String quoted = NEWS.repeat(9) + "“You will get your ferry when we have one,” the captain said.";
        assertFalse(voice(quoted).isOdd(9));
    }

    private static ReaderVoice voice(String text) {
        Document document = new Formats().read("a.txt", text, "en-US");
        return ReaderVoice.of(
                document, PromoLine.words(RuleBook.builtIn().lists()).of(document));
    }
}
