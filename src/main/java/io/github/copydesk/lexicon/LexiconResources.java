package io.github.copydesk.lexicon;

/** The sources in which words are looked up. */
public record LexiconResources(
        Gazetteer names, FrequencyDictionary english, AcceptedPhrases accepted, PersonGazetteer figures) {
    public static LexiconResources load() {
        return new LexiconResources(
                Gazetteer.load(), FrequencyDictionary.american(), AcceptedPhrases.load(), PersonGazetteer.load());
    }
}
