package io.github.copydesk.check.languagetool;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.testing.Articles;
import io.github.copydesk.testing.Marked;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import opennlp.tools.chunker.ChunkerME;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.chunker.DefaultChunkerContextGenerator;
import opennlp.tools.chunker.DefaultChunkerSequenceValidator;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.util.Sequence;
import opennlp.tools.util.TokenTag;
import org.junit.jupiter.api.Test;
import org.languagetool.Languages;

/** Compares with OpenNLP's own search, to the last bit; with {@code -Dcopydesk.corpus} on more text. */
final class QuickChunkerTest {
    private final ChunkerModel chunkerModel = new ChunkerModel(resource("en-chunker.bin"));
    private final POSTaggerME tagger = new POSTaggerME(new POSModel(resource("en-pos-maxent.bin")));
    private final ChunkerME chunker = new ChunkerME(chunkerModel);
    private final GISModel maxent = chunkerModel.getArtifact("chunker.model");
    private final ChunkSearch search = new ChunkSearch(10, maxent);

    QuickChunkerTest() throws IOException {}

    private static InputStream resource(String name) {
        return Objects.requireNonNull(QuickChunkerTest.class.getResourceAsStream("/" + name), name);
    }

    @Test
    void isInstalledOnce() {
        assertTrue(QuickChunker.install(Languages.getLanguageForShortCode("en-US")));
        assertTrue(QuickChunker.install(Languages.getLanguageForShortCode("en-US")));
    }

    @Test
    void findsTheSequencesOfOpenNlpInManyArticles() {
        for (Map.Entry<String, String> article : Articles.all().entrySet()) {
            Prose prose = Prose.of(Marked.document(article.getKey(), article.getValue()));
            for (String sentence : prose.text().split("\n\n|(?<=[.!?]) ", -1)) {
                assertSame(sentence.split(" +|(?=[^\\w])|(?<=[^\\w ])", -1));
            }
        }
    }

    @Test
    void findsThemInOddText() {
        assertSame(new String[] {""});
        assertSame(new String[] {"\uD800", "bos", "eos", "w0=x", "\0"});
        assertSame("buffalo ".repeat(300).split(" ", -1));
    }

    private void assertSame(String[] tokens) {
        String[] tags = tagger.tag(tokens);
        Sequence[] theirs = chunker.topKSequences(tokens, tags);
        Sequence[] ours = search.bestSequences(
                10,
                TokenTag.create(tokens, tags),
                new Object[0],
                new DefaultChunkerContextGenerator(),
                new DefaultChunkerSequenceValidator());
        assertEquals(theirs.length, ours.length);
        for (int i = 0; i < theirs.length; i++) {
            assertEquals(theirs[i].getOutcomes(), ours[i].getOutcomes());
            assertArrayEquals(theirs[i].getProbs(), ours[i].getProbs(), 0);
            assertEquals(theirs[i].getScore(), ours[i].getScore(), 0);
        }
    }
}
