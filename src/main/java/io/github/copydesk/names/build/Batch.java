package io.github.copydesk.names.build;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.rulebook.ProjectStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * Articles of one site.
 *
 * @param clean the correct articles
 * @param planted the same articles with errors
 * @param projectStyle the project configuration
 * @param together whether the articles are one corpus; otherwise each is checked alone
 */
public record Batch(String name, List<Copy> clean, List<Copy> planted, ProjectStyle projectStyle, boolean together) {
    Batch(String name, boolean together) {
        this(name, ProjectStyle.NONE, together);
    }

    Batch(String name, ProjectStyle projectStyle, boolean together) {
        this(name, new ArrayList<>(), new ArrayList<>(), projectStyle, together);
    }

    static Batch of(String name, Edition edition, boolean together) {
        return new Batch(name, edition.clean(), edition.planted(), ProjectStyle.NONE, together);
    }

    void add(String origin, Draft draft, List<Plant> plants) {
        clean.add(Copy.of(origin, draft, List.of()));
        planted.add(Copy.of(origin, draft, plants));
    }

    /** The corpus of all copies, or one for each. */
    public List<Corpus> corpora(List<Copy> copies) {
        if (together) {
            Corpus corpus = Corpus.of(copies.stream().map(Copy::document).toList());
            return copies.stream().map(it -> corpus).toList();
        }
        return copies.stream().map(it -> Corpus.of(List.of(it.document()))).toList();
    }
}
