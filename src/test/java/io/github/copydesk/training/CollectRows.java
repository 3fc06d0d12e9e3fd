package io.github.copydesk.training;

import io.github.copydesk.corpus.CorpusCounts;
import io.github.copydesk.corpus.Evidence;
import io.github.copydesk.format.ArticleReader;
import io.github.copydesk.model.Features;
import io.github.copydesk.model.build.Collection;
import io.github.copydesk.provenance.Provenance;
import io.github.copydesk.results.Rule;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.rulebook.WordLists;
import io.github.copydesk.testing.Example;
import io.github.copydesk.testing.Marked;
import io.github.copydesk.testing.SampleSite;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import io.github.copydesk.verdict.LineCandidate;
import io.github.copydesk.verdict.LineCandidates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes rows of features to standard output, without any text. Arguments: the family ({@code provenance}, or a family
 * of candidates), then collections:
 *
 * <ul>
 *   <li>{@code sites=<corpus>,<labels.tsv>}: a folder for each site, and a label for each finding; where it says that
 *       people may think either way of a finding, its row is right in a set {@code arguable}, of which the fit is told
 *       how far to believe it;
 *   <li>{@code planted:<set>=<folder>}: {@code content} and {@code expected.json} as a tool that plants defects leaves
 *       them; what it has copied within an article is a set {@code copies} of no line of a page;
 *   <li>{@code alone:<set>=<folder>}: the same, each article as if it were the only one;
 *   <li>{@code marked:<set>=<folder>}: articles in which what is wrong stands in ⟦ ⟧;
 *   <li>{@code clean:<set>=<folder>}: articles in which nothing is wrong;
 *   <li>{@code examples=}: those on the pages of the rules.
 * </ul>
 *
 * <p>For {@code provenance}, the name of a set begins with {@code page} where its articles are page text.
 */
public final class CollectRows {
    private static final WordLists LISTS = RuleBook.builtIn().lists();
    private static final Map<LineCandidate.Kind, String> RULES = Map.ofEntries(
            Map.entry(LineCandidate.Kind.CHROME, "leftover-chrome"),
            Map.entry(LineCandidate.Kind.PAGE_BLOCK, "leftover-chrome"),
            Map.entry(LineCandidate.Kind.TAIL_LINK, "leftover-link"),
            Map.entry(LineCandidate.Kind.PROMO, "repeated-promo"),
            Map.entry(LineCandidate.Kind.PAGE_TOKEN, "leftover-token"),
            Map.entry(LineCandidate.Kind.SHORTCODE, "leftover-shortcode"),
            Map.entry(LineCandidate.Kind.TEMPLATE, "leftover-token"),
            Map.entry(LineCandidate.Kind.FIELD, "leftover-token"),
            Map.entry(LineCandidate.Kind.PLACEHOLDER, "leftover-token"),
            Map.entry(LineCandidate.Kind.HEADLINE, "repeated-headline"),
            Map.entry(LineCandidate.Kind.PARAGRAPH, "repeated-paragraph"));

    private final boolean provenance;
    private final String family;

    private CollectRows(String family) {
        this.provenance = family.equals("provenance");
        this.family = family;
    }

    public static void main(String[] arguments) throws IOException {
        CollectRows rows = new CollectRows(arguments[0]);
        for (String argument : List.of(arguments).subList(1, arguments.length)) {
            String[] parts = argument.split("=", 2);
            String[] kind = parts[0].split(":", 2);
            switch (kind[0]) {
                case "sites" -> rows.sites(parts[1].split(",", 2));
                case "examples" -> rows.examples();
                case "planted" -> rows.planted(kind[1], Path.of(parts[1]), false);
                case "alone" -> rows.planted(kind[1], Path.of(parts[1]), true);
                case "marked" -> rows.marked(kind[1], Path.of(parts[1]));
                case "clean" ->
                    rows.write(
                            kind[1],
                            Collection.read(Path.of(parts[1])),
                            CollectRows::source,
                            true,
                            (document, candidate) -> false);
                default -> throw new IllegalArgumentException(argument);
            }
        }
    }

    private void sites(String[] places) throws IOException {
        Map<String, String> labels = new HashMap<>();
        for (String line : Files.readAllLines(Path.of(places[1]))) {
            String[] fields = line.split("\t", -1);
            labels.merge(
                    String.join("\t", fields[0], fields[1], fields[2], fields[3]),
                    fields[6],
                    (one, other) -> one.equals("T") ? one : other);
        }
        try (Stream<Path> folders = Files.list(Path.of(places[0]))) {
            for (Path folder : folders.sorted().toList()) {
                String site = folder.getFileName().toString();
                Collection collection = Collection.read(folder);
                BiFunction<Document, LineCandidate, String> label = (document, candidate) -> labels.getOrDefault(
                        String.join(
                                "\t",
                                site,
                                document.path(),
                                String.valueOf(document.lines()
                                        .at(candidate.span().start())
                                        .line()),
                                RULES.get(candidate.kind())),
                        "F");
                if (provenance) {
                    write("sites", collection, document -> site, true, (document, candidate) -> false);
                    continue;
                }
                candidates(
                        (document, candidate) ->
                                label.apply(document, candidate).equals("A") ? "arguable" : "sites",
                        collection,
                        document -> site,
                        true,
                        (document, candidate) ->
                                !label.apply(document, candidate).equals("F"),
                        candidate -> true);
            }
        }
    }

    private void planted(String set, Path folder, boolean alone) throws IOException {
        Collection collection = Collection.read(folder.resolve("content"));
        PlantedMarks marks = PlantedMarks.read(folder.resolve("expected.json"), collection.documents());
        boolean apart = family.equals("lines");
        BiPredicate<Document, LineCandidate> right = (document, candidate) ->
                marks.hasDefect(document, candidate.span()) || (!apart && marks.hasCopy(document, candidate.span()));
        if (provenance) {
            write(set, collection, CollectRows::source, false, right);
            return;
        }
        for (Collection articles : alone ? collection.parts() : List.of(collection)) {
            candidates(
                    (document, candidate) -> apart && marks.hasCopy(document, candidate.span()) ? "copies" : set,
                    articles,
                    CollectRows::source,
                    false,
                    right,
                    candidate -> true);
        }
    }

    private void marked(String set, Path folder) throws IOException {
        Path plain = Files.createTempDirectory("marked");
        Map<String, List<Span>> spans = new HashMap<>();
        Pattern mark = Pattern.compile("⟦([^⟦⟧]*)⟧");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String text = Files.readString(file);
                List<Span> marks = new ArrayList<>();
                int gone = 0;
                for (MatchResult it : mark.matcher(text).results().toList()) {
                    marks.add(new Span(it.start() - gone, it.end() - gone - 2));
                    gone += 2;
                }
                spans.put(file.getFileName().toString(), marks);
                Files.writeString(plain.resolve(file.getFileName()), text.replaceAll("[⟦⟧]", ""));
            }
        }
        write(
                set,
                Collection.read(plain),
                Document::path,
                true,
                (document, candidate) ->
                        spans.getOrDefault(document.path(), List.of()).stream().anyMatch(candidate.span()::overlaps));
    }

    private void examples() {
        for (Rule rule : RuleBook.builtIn().rules()) {
            if (!RULES.containsValue(rule.id()) || provenance) {
                continue;
            }
            for (Example example : Example.of(rule)) {
                if (example.info().contains("known") || example.info().contains("bytes")) {
                    continue;
                }
                List<Span> marks = new ArrayList<>();
                Collection collection = read(example, marks);
                candidates(
                        (document, candidate) -> "examples",
                        collection,
                        document -> rule.id() + example.name().length() % 7,
                        true,
                        (document, it) -> marks.stream().anyMatch(it.span()::overlaps),
                        it -> rule.id().equals(RULES.get(it.kind())));
            }
        }
    }

    private static Collection read(Example example, List<Span> marks) {
        SampleSite site = SampleSite.of(example.told("site=", ""));
        ArticleReader reader = new ArticleReader(site.formats(), example.told("lang=", "en-US"), Long.MAX_VALUE);
        Document document =
                reader.read(example.path(), Marked.plain(example.text()).getBytes(StandardCharsets.UTF_8));
        int gone = 0;
        for (MatchResult it : Pattern.compile("⟦([^⟧→]*?)(?: → [^⟧]*)?⟧")
                .matcher(example.text())
                .results()
                .toList()) {
            marks.add(
                    new Span(it.start() - gone, it.start() - gone + it.group(1).length()));
            gone += it.group().length() - it.group(1).length();
        }
        CorpusCounts corpus = new CorpusCounts(site.site());
        corpus.add(Evidence.of(document));
        return new Collection(List.of(document), corpus, reader);
    }

    /** Collections are made of repositories, which the names of their files begin with. */
    private static String source(Document document) {
        int end = document.path().indexOf("__");
        return end < 0
                ? document.path()
                : document.path().substring(0, end) + document.path().hashCode() % 10;
    }

    private void write(
            String set,
            Collection collection,
            Function<Document, String> group,
            boolean complete,
            BiPredicate<Document, LineCandidate> isRight) {
        if (provenance) {
            for (Document document : collection.documents()) {
                Features features = Provenance.features(document, collection.corpus(), LISTS);
                row(set, group.apply(document), set.startsWith("page"), features);
            }
        } else {
            candidates((document, candidate) -> set, collection, group, complete, isRight, candidate -> true);
        }
    }

    private void candidates(
            BiFunction<Document, LineCandidate, String> set,
            Collection collection,
            Function<Document, String> group,
            boolean complete,
            BiPredicate<Document, LineCandidate> isRight,
            Predicate<LineCandidate> isAsked) {
        for (Document document : collection.documents()) {
            for (LineCandidate candidate :
                    LineCandidates.of(LISTS).in(document, collection.corpus(), LineCandidate.Kind.values())) {
                boolean right = isRight.test(document, candidate);
                if (candidate.kind().family().equals(family)
                        && isAsked.test(candidate)
                        && (right || complete || !CandidateSets.isStrong(candidate))) {
                    row(
                            CandidateSets.of(set.apply(document, candidate), candidate, right, complete),
                            group.apply(document),
                            right,
                            candidate.features());
                }
            }
        }
    }

    private static void row(String set, String group, boolean label, Features features) {
        String values = new TreeMap<>(features.values())
                .entrySet().stream()
                        .map(it -> it.getKey() + "=" + String.format(Locale.ROOT, "%.3f", it.getValue()))
                        .collect(Collectors.joining("\t"));
        System.out.println(set + "\t" + group + "\t" + (label ? 1 : 0) + "\t" + values);
    }
}
