package io.github.copydesk.languagetool;

import java.util.List;

/**
 * Recognizes verbatim transcripts of speech, such as interviews: speakers double words and begin sentences again, and
 * an editor leaves that as it is.
 */
final class Speech {
    private static final String DOUBLED = "ENGLISH_WORD_REPEAT_RULE";
    private static final int FEWEST = 4;
    /** In written text, doubled words are rarer than one in this many characters, about two thousand words. */
    private static final int CHARACTERS = 12_000;

    static boolean isSpeech(Prose prose, List<Remark> remarks) {
        long doubled = remarks.stream()
                .filter(remark -> remark.ruleId().equals(DOUBLED) && prose.isProse(remark.start(), remark.end()))
                .count();
        return doubled >= FEWEST && doubled * CHARACTERS >= prose.text().length();
    }

    private Speech() {}
}
