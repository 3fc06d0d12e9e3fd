package io.github.copydesk.languagetool.gate;

/** A vocabulary for each aspect. */
final class Vocabularies {
    private final Vocabulary[] all = new Vocabulary[Aspect.COUNT];

    Vocabularies() {
        for (Aspect aspect : Aspect.values()) {
            all[aspect.place()] = new Vocabulary(aspect::sample);
        }
    }

    Vocabulary of(Aspect aspect) {
        return all[aspect.place()];
    }

    boolean areFull() {
        for (Vocabulary vocabulary : all) {
            if (vocabulary.isFull()) {
                return true;
            }
        }
        return false;
    }
}
