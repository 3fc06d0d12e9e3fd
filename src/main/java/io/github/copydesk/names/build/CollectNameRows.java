package io.github.copydesk.names.build;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.corpus.CorpusCounts;
import io.github.copydesk.corpus.Evidence;
import io.github.copydesk.format.ArticleReader;
import io.github.copydesk.format.Formats;
import io.github.copydesk.lexicon.Lexicon;
import io.github.copydesk.model.build.Collection;
import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.names.model.NameModels;
import io.github.copydesk.results.Rule;
import io.github.copydesk.rulebook.ProjectStyle;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.rulebook.WordLists;
import io.github.copydesk.text.Document;
import io.github.copydesk.token.Phrase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes the rows of features to which the models of names are fitted, one file for each model.
 *
 * <p>Arguments: the folder; then {@code examples=} for the pages of the rules, {@code planted=<seed>} for the generated
 * articles of the half that is fitted, and {@code real:<set>=<folder>,<labels>} for a site, where a label is
 * {@code wrong TAB right}, with a third field {@code ?} if nobody can decide.
 */
public final class CollectNameRows {
    private static final WordLists LISTS = RuleBook.builtIn().lists();

    private final RowFiles files;

    private CollectNameRows(RowFiles files) {
        this.files = files;
    }

    public static void main(String[] arguments) throws IOException {
        try (RowFiles files = new RowFiles(Path.of(arguments[0]), NameModels.of(LISTS))) {
            CollectNameRows collect = new CollectNameRows(files);
            for (String argument : List.of(arguments).subList(1, arguments.length)) {
                String kind = argument.substring(0, argument.indexOf('='));
                String[] values = argument.substring(kind.length() + 1).split(",", -1);
                if (kind.equals("planted")) {
                    collect.planted(Long.parseLong(values[0]));
                } else if (kind.equals("examples")) {
                    collect.examples();
                } else {
                    collect.real(kind.substring(kind.indexOf(':') + 1), Path.of(values[0]), labels(Path.of(values[1])));
                }
            }
        }
    }

    /** The errors with all possible corrections. */
    private static Map<String, Set<String>> labels(Path file) throws IOException {
        Map<String, Set<String>> labels = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] fields = line.split("\t", -1);
            String mark = fields.length > 2 ? fields[2] : "";
            labels.computeIfAbsent(fields[0], it -> new HashSet<>()).add(fields[1] + mark);
        }
        return labels;
    }

    private void planted(long seed) throws IOException {
        for (Batch batch : Batches.of(Half.FIT, seed)) {
            collect(batch, batch.planted());
            if (batch.name().equals("alone") || batch.name().equals("foreign")) {
                collect(batch, batch.clean());
            }
        }
    }

    private void collect(Batch batch, List<Copy> copies) throws IOException {
        List<Corpus> corpora = batch.corpora(copies);
        for (int i = 0; i < copies.size(); i++) {
            Copy copy = copies.get(i);
            ArticleContext context =
                    new ArticleContext(copy.document(), corpora.get(i), Lexicon.of(LISTS), batch.projectStyle());
            rows("planted-" + batch.name(), batch.name() + "-" + copy.origin() + "-" + i % 3, context, copy.errors())
                    .write();
        }
    }

    /** The articles on the pages of the rules, with their marks. */
    private void examples() throws IOException {
        for (Rule rule : RuleBook.builtIn().rules()) {
            if (!rule.id().endsWith("-name")) {
                continue;
            }
            for (PageExample example : PageExample.of(rule)) {
                Document document = new ArticleReader(new Formats(), example.language(), Long.MAX_VALUE)
                        .read(example.path(), example.text().getBytes(StandardCharsets.UTF_8));
                String group = rule.id() + example.text().length() % 9;
                rows(
                                "examples",
                                group,
                                context(document, Corpus.of(List.of(document)), example.projectStyle()),
                                example.errors())
                        .write();
            }
        }
    }

    private void real(String set, Path site, Map<String, Set<String>> labels) throws IOException {
        Collection collection = Collection.read(site);
        for (Document document : collection.documents()) {
            String group = group(set, document);
            ArticleContext context = context(document, collection.corpus(), ProjectStyle.NONE);
            rows(set, group, context, labels).write();
            CorpusCounts others = (CorpusCounts) collection.corpus();
            Evidence evidence = Evidence.of(document);
            others.remove(evidence, List.of()); // or the article would show what is right
            RealErrors errors = new RealErrors(collection.reader(), document, context);
            errors.misspelled(it -> changed("plantreal-" + set, group, others, it));
            errors.glued(it -> glued(set, group, others, it));
            others.add(evidence);
        }
    }

    /** The rows of two names run together, which no other article has either. */
    private void glued(String set, String group, Corpus others, RealErrors.Changed changed) {
        boolean known = others.phrase(Phrase.glued(changed.wrong())).isPresent();
        changed("gluedalone-" + set, group, known ? Corpus.of(List.of(changed.document())) : others, changed);
    }

    /** The rows of the changed word only. */
    private void changed(String set, String group, Corpus corpus, RealErrors.Changed changed) {
        CandidateRows rows = rows(
                set,
                group,
                context(changed.document(), corpus, ProjectStyle.NONE),
                Map.of(changed.wrong(), Set.of(changed.right())));
        try {
            if (set.startsWith("gluedalone")) {
                rows.writeSplits(List.of(changed.wrong()));
            } else {
                rows.write(List.of(changed.wrong()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The group of a document: its repository, with which the names of its files begin. */
    private static String group(String set, Document document) {
        int end = document.path().indexOf("__");
        return end < 0 || !set.startsWith("corpus")
                ? set
                : set + document.path().substring(0, end) + document.path().hashCode() % 5;
    }

    private static ArticleContext context(Document document, Corpus corpus, ProjectStyle projectStyle) {
        return new ArticleContext(document, corpus, Lexicon.of(LISTS), projectStyle);
    }

    private CandidateRows rows(String set, String group, ArticleContext context, Map<String, Set<String>> labels) {
        return new CandidateRows(files, set, group, context, labels);
    }
}
