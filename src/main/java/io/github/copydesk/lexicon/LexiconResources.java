package io.github.copydesk.lexicon;

/** What is looked into for a word. */
public record LexiconResources(
        Gazetteer names, FrequencyDictionary english, AcceptedPhrases accepted, PersonGazetteer figures) {
    public static LexiconResources load() {
        return new LexiconResources(
                Gazetteer.load(), FrequencyDictionary.american(), AcceptedPhrases.load(), PersonGazetteer.load());
    }
}
