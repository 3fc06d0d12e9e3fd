package io.github.copydesk.languagetool.chunks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.testing.Articles;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import opennlp.tools.chunker.ChunkerME;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.chunker.DefaultChunkerContextGenerator;
import opennlp.tools.chunker.DefaultChunkerSequenceValidator;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Sequence;
import opennlp.tools.util.TokenTag;
import org.junit.jupiter.api.Test;
import org.languagetool.Languages;

/** Compares with OpenNLP's own models, to the last bit; with {@code -Dcopydesk.corpus} on more text. */
final class QuickChunkerTest {
    private final TokenizerME tokenizer = new TokenizerME(new TokenizerModel(resource("en-token.bin")));
    private final POSTaggerME tagger = new POSTaggerME(new POSModel(resource("en-pos-maxent.bin")));
    private final ChunkerModel chunkerModel = new ChunkerModel(resource("en-chunker.bin"));
    private final ChunkerME chunker = new ChunkerME(chunkerModel);
    private final TagSearch<TokenTag> search = new TagSearch<>(10, maxent(chunkerModel), ChunkView::new);
    private final TokenizerME quickTokenizer;
    private final POSTaggerME quickTagger;

    QuickChunkerTest() throws IOException, ReflectiveOperationException {
        TokenizerModel tokens = new TokenizerModel(resource("en-token.bin"));
        assertTrue(QuickChunker.quicken(tokens));
        quickTokenizer = new TokenizerME(tokens);
        POSModel tags = new POSModel(resource("en-pos-maxent.bin"));
        assertTrue(QuickChunker.quicken(tags));
        quickTagger = new POSTaggerME(tags);
    }

    private static GISModel maxent(ChunkerModel model) {
        return model.getArtifact("chunker.model");
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(QuickChunkerTest.class.getResourceAsStream("/" + name), name);
    }

    @Test
    void isInstalledOnce() {
        assertTrue(QuickChunker.install(Languages.getLanguageForShortCode("en-US")));
        assertTrue(QuickChunker.install(Languages.getLanguageForShortCode("en-US")));
    }

    @Test
    void findsWhatOpenNlpFindsInManyArticles() {
        for (String article : Articles.all().values()) {
            for (String sentence : article.split("\n\n|(?<=[.!?]) ", -1)) {
                assertSameTokens(sentence);
                assertSameTags(sentence.split(" +|(?=[^\\w])|(?<=[^\\w ])", -1));
            }
        }
    }

    @Test
    void findsItInOddText() {
        assertSameTokens("");
        assertSameTokens(" a  b\t\uD800.x \0 (e.g.,\u00a0\u201cit\u2019s\u201d) " + "x-".repeat(300));
        assertSameTags(new String[] {""});
        assertSameTags(new String[] {"\uD800", "bos", "eos", "w0=x", "\0", "*SE*"});
        assertSameTags("buffalo ".repeat(300).split(" ", -1));
    }

    private void assertSameTokens(String text) {
        assertArrayEquals(tokenizer.tokenizePos(text), quickTokenizer.tokenizePos(text));
        assertArrayEquals(tokenizer.getTokenProbabilities(), quickTokenizer.getTokenProbabilities(), 0);
    }

    private void assertSameTags(String[] tokens) {
        Sequence[] tags = tagger.topKSequences(tokens);
        assertSame(tags, quickTagger.topKSequences(tokens));
        String[] best = tags[0].getOutcomes().toArray(String[]::new);
        Sequence[] chunks = search.bestSequences(
                10,
                TokenTag.create(tokens, best),
                new Object[0],
                new DefaultChunkerContextGenerator(),
                new DefaultChunkerSequenceValidator());
        assertSame(chunker.topKSequences(tokens, best), chunks);
    }

    private static void assertSame(Sequence[] theirs, Sequence[] ours) {
        assertEquals(theirs.length, ours.length);
        for (int i = 0; i < theirs.length; i++) {
            assertEquals(theirs[i].getOutcomes(), ours[i].getOutcomes());
            assertArrayEquals(theirs[i].getProbs(), ours[i].getProbs(), 0);
            assertEquals(theirs[i].getScore(), ours[i].getScore(), 0);
        }
    }
}
