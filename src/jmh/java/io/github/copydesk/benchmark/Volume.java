package io.github.copydesk.benchmark;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How many million characters were read; beside the operations in a second, JMH shows these in a second. */
@AuxCounters
@State(Scope.Thread)
public class Volume {
    public double megabytes;

    void add(Articles articles) {
        megabytes += articles.megabytes();
    }
}
