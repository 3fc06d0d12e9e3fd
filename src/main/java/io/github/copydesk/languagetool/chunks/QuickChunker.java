package io.github.copydesk.languagetool.chunks;

import java.lang.reflect.Field;
import java.util.Map;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.model.BaseModel;
import org.languagetool.Language;
import org.languagetool.chunking.EnglishChunker;

/**
 * Installs {@link QuickTokens} and {@link TagSearch} in LanguageTool's English chunker, which spends most of its time
 * in OpenNLP's models. There is no public API for this; if reflection is not allowed, the chunker remains as it is,
 * correct and slow.
 */
public final class QuickChunker {
    private static final String TOKENS = "token.model";
    private static final String PARTS_OF_SPEECH = "pos.model";
    private static final String CHUNKS = "chunker.model";
    /** The beam size of models that name none. */
    private static final int CHUNK_BEAM = 10;

    private QuickChunker() {}

    /** Whether the language has an English chunker, and it is now the fast one. */
    public static synchronized boolean install(Language language) {
        if (!(language.getChunker() instanceof EnglishChunker)) {
            return false;
        }
        try {
            boolean tokens = quicken((TokenizerModel) model("tokenModel"));
            boolean tags = quicken((POSModel) model("posModel"));
            boolean chunks = quicken((ChunkerModel) model("chunkerModel"));
            return tokens && tags && chunks;
        } catch (ReflectiveOperationException | RuntimeException e) {
            return false;
        }
    }

    private static BaseModel model(String name) throws ReflectiveOperationException {
        Field field = EnglishChunker.class.getDeclaredField(name);
        field.setAccessible(true);
        return (BaseModel) field.get(null);
    }

    static boolean quicken(TokenizerModel model) throws ReflectiveOperationException {
        if (model.getArtifact(TOKENS) instanceof GISModel maxent) {
            QuickTokens quick = new QuickTokens(maxent, model.getFactory().getContextGenerator());
            part("toolFactory").set(model, quick.factory(model.getFactory()));
            put(model, TOKENS, quick);
        }
        return model.getArtifact(TOKENS) instanceof QuickTokens;
    }

    @SuppressWarnings("deprecation") // the dictionary has a say in what the tagger looks at
    static boolean quicken(POSModel model) throws ReflectiveOperationException {
        boolean plain = model.getFactory().getDictionary() == null;
        if (plain && model.getArtifact(PARTS_OF_SPEECH) instanceof GISModel maxent) {
            put(model, PARTS_OF_SPEECH, new TagSearch<>(POSTaggerME.DEFAULT_BEAM_SIZE, maxent, WordView::new));
        }
        return model.getArtifact(PARTS_OF_SPEECH) instanceof TagSearch;
    }

    static boolean quicken(ChunkerModel model) throws ReflectiveOperationException {
        if (model.getArtifact(CHUNKS) instanceof GISModel maxent) {
            put(model, CHUNKS, new TagSearch<>(CHUNK_BEAM, maxent, ChunkView::new));
        }
        return model.getArtifact(CHUNKS) instanceof TagSearch;
    }

    @SuppressWarnings("unchecked") // so it is declared
    private static void put(BaseModel model, String name, Object artifact) throws ReflectiveOperationException {
        ((Map<String, Object>) part("artifactMap").get(model)).put(name, artifact);
    }

    private static Field part(String name) throws ReflectiveOperationException {
        Field field = BaseModel.class.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }
}
