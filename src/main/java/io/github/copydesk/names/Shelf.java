package io.github.copydesk.names;

import io.github.copydesk.knowledge.FigureBook;
import io.github.copydesk.knowledge.NameBook;

/** What is looked into for a word. */
record Shelf(NameBook names, EnglishWords english, AcceptedPhrases accepted, FigureBook figures) {
    static Shelf load() {
        return new Shelf(NameBook.load(), EnglishWords.american(), AcceptedPhrases.load(), FigureBook.load());
    }
}
