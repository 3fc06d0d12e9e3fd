package io.github.copydesk.check.languagetool;

import java.lang.reflect.Field;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.SequenceClassificationModel;
import opennlp.tools.util.TokenTag;
import org.languagetool.Language;
import org.languagetool.chunking.EnglishChunker;

/**
 * Puts {@link ChunkSearch} into LanguageTool's English chunker, which spends most of its time in OpenNLP's beam search.
 * There is no public way in; where this one is closed, the chunker stays as it comes, right and slow.
 */
final class QuickChunker {
    private static final String ENTRY = "chunker.model";

    private QuickChunker() {}

    /** Whether the language has an English chunker, and that is quick now. */
    static synchronized boolean install(Language language) {
        if (!(language.getChunker() instanceof EnglishChunker)) {
            return false;
        }
        try {
            Field field = EnglishChunker.class.getDeclaredField("chunkerModel");
            field.setAccessible(true);
            ChunkerModel model = (ChunkerModel) field.get(null);
            if (!(model instanceof QuickModel) && model.getArtifact(ENTRY) instanceof GISModel maxent) {
                field.set(null, new QuickModel(model, maxent));
            }
            return field.get(null) instanceof QuickModel;
        } catch (ReflectiveOperationException | RuntimeException e) {
            return false;
        }
    }

    /** The chunker's model with another search over it. */
    private static final class QuickModel extends ChunkerModel {
        private static final long serialVersionUID = 1L;

        private final transient ChunkSearch search;

        QuickModel(ChunkerModel model, GISModel maxent) {
            super(model.getLanguage(), maxent, model.getFactory());
            // Of this size is the beam of a model that names none.
            search = new ChunkSearch(10, maxent);
        }

        @Override
        public SequenceClassificationModel<TokenTag> getChunkerSequenceModel() {
            return search;
        }
    }
}
