package io.github.copydesk.lexicon.build;

import java.io.IOException;

/** A source of names. */
@FunctionalInterface
interface NameSource {
    void gather(Harvest harvest) throws IOException;
}
