package io.github.copydesk.engine;

import io.github.copydesk.filter.Sieve;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.Stale;
import java.util.List;
import java.util.function.Predicate;

/** All articles of a run after they went through the sieves, each in its turn. */
record Sifted(List<Page> pages, List<Stale> stale) {
    /** @param isRun whether findings of the rule with this id could have been there */
    static Sifted of(List<Page> pages, List<Sieve> sieves, Predicate<String> isRun) {
        List<Page> sifted = pages;
        for (Sieve sieve : sieves) {
            sifted = sieve.sift(sifted);
        }
        return new Sifted(
                sifted, sieves.stream().flatMap(it -> it.stale(isRun).stream()).toList());
    }
}
