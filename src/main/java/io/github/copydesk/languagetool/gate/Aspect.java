package io.github.copydesk.languagetool.gate;

import java.util.Objects;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.chunking.ChunkTag;

/** What a rule may ask of a token. A token has a value of each for each of its readings. */
enum Aspect {
    TEXT {
        @Override
        void add(AnalyzedToken reading, Values values) {
            values.add(reading.getToken());
        }
    },
    /** Where there is none, the text. */
    LEMMA {
        @Override
        void add(AnalyzedToken reading, Values values) {
            values.add(Objects.requireNonNullElse(reading.getLemma(), reading.getToken()));
        }
    },
    /** The part of speech; {@link #UNTAGGED} beside it or instead where LanguageTool says there is none. */
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
    /** The phrases that the whole token is in, whatever its reading. */
    CHUNK {
        @Override
        void add(AnalyzedTokenReadings token, Values values) {
            for (ChunkTag chunk : token.getChunkTags()) {
                values.add(chunk.getChunkTag());
            }
        }
    };

    static final int COUNT = values().length;

    /** No part of speech is written so. */
    static final String UNTAGGED = "";

    void add(AnalyzedTokenReadings token, Values values) {
        for (int i = 0; i < token.getReadingsLength(); i++) {
            add(token.getAnalyzedToken(i), values);
        }
    }

    void add(AnalyzedToken reading, Values values) {
        throw new UnsupportedOperationException();
    }

    /** A token with this value and nothing else that a clue of this aspect looks at. */
    AnalyzedToken sample(String value) {
        return new AnalyzedToken(value, null, null);
    }

    /** Its place in an array of {@link #COUNT}. */
    @SuppressWarnings("EnumOrdinal") // such an array is for this JVM only
    int place() {
        return ordinal();
    }

    /** Whether the clues of many rules ask the same. */
    boolean isShared() {
        return this == TAG || this == CHUNK;
    }
}
