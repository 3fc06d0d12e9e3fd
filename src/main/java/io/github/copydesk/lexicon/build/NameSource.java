package io.github.copydesk.lexicon.build;

import java.io.IOException;

/** Where names come from. */
@FunctionalInterface
interface NameSource {
    void gather(Harvest harvest) throws IOException;
}
