package io.github.copydesk.style.measure;

/** A published formula for the years of school that a text requires. */
public enum Grade {
    FLESCH_KINCAID("Flesch-Kincaid"),
    GUNNING_FOG("Gunning Fog"),
    SMOG("SMOG"),
    AUTOMATED_READABILITY("Automated Readability"),
    COLEMAN_LIAU("Coleman-Liau");

    private final String title;

    Grade(String title) {
        this.title = title;
    }

    /** The name in rules. */
    public String title() {
        return title;
    }

    /** @param measures of a text with at least one word */
    public double of(Measures measures) {
        double sentence = (double) measures.words() / measures.sentences();
        double words = measures.words();
        return switch (this) {
            case FLESCH_KINCAID -> 0.39 * sentence + 11.8 * measures.syllables() / words - 15.59;
            case GUNNING_FOG -> 0.4 * (sentence + 100.0 * measures.complexWords() / words);
            case SMOG -> 1.0430 * Math.sqrt(measures.polysyllabicWords() * 30.0 / measures.sentences()) + 3.1291;
            case AUTOMATED_READABILITY -> 4.71 * measures.characters() / words + 0.5 * sentence - 21.43;
            case COLEMAN_LIAU -> 5.88 * measures.characters() / words - 29.6 / sentence - 15.8;
        };
    }
}
