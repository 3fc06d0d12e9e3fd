package io.github.copydesk.languagetool.gate;

import java.util.Objects;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.chunking.ChunkTag;

/** A property of a token that rules test. A token has a value for each of its readings. */
enum Aspect {
    TEXT {
        @Override
        void add(AnalyzedToken reading, Values values) {
            values.add(reading.getToken());
        }
    },
    /** The lemma; if there is none, the text. */
    LEMMA {
        @Override
        void add(AnalyzedToken reading, Values values) {
            values.add(Objects.requireNonNullElse(reading.getLemma(), reading.getToken()));
        }
    },
    /** The part of speech; {@link #UNTAGGED} with it or instead of it if LanguageTool has none. */
    TAG {
        @Override
        void add(AnalyzedToken reading, Values values) {
            String tag = reading.getPOSTag();
            if (tag != null) {
                values.add(tag);
            }
            if (tag == null || reading.hasNoTag()) {
                values.add(UNTAGGED);
            }
        }

        @Override
        AnalyzedToken sample(String value) {
            return new AnalyzedToken("", value.equals(UNTAGGED) ? null : value, null);
        }
    },
    /** The phrases that contain the whole token, whatever its reading. */
    CHUNK {
        @Override
        void add(AnalyzedTokenReadings token, Values values) {
            for (ChunkTag chunk : token.getChunkTags()) {
                values.add(chunk.getChunkTag());
            }
        }
    };

    static final int COUNT = values().length;

    /** A value that is no part of speech. */
    static final String UNTAGGED = "";

    void add(AnalyzedTokenReadings token, Values values) {
        for (int i = 0; i < token.getReadingsLength(); i++) {
            add(token.getAnalyzedToken(i), values);
        }
    }

    void add(AnalyzedToken reading, Values values) {
        throw new UnsupportedOperationException();
    }

    /** A token with this value, and nothing else that a clue of this aspect tests. */
    AnalyzedToken sample(String value) {
        return new AnalyzedToken(value, null, null);
    }

    /** The index in an array of {@link #COUNT}. */
    @SuppressWarnings("EnumOrdinal") // such an array is for this JVM only
    int place() {
        return ordinal();
    }

    /** Whether many rules share clues of this aspect. */
    boolean isShared() {
        return this == TAG || this == CHUNK;
    }
}
