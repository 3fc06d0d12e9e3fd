package io.github.copydesk.names.origins;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.format.ArticleReader;
import io.github.copydesk.format.Formats;
import io.github.copydesk.lexicon.Lexicon;
import io.github.copydesk.model.Features;
import io.github.copydesk.names.candidate.SpellingCandidate;
import io.github.copydesk.names.candidate.SpellingCandidate.Source;
import io.github.copydesk.names.candidate.SpellingCandidates;
import io.github.copydesk.names.candidate.SplitCandidate;
import io.github.copydesk.names.candidate.SplitCandidates;
import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.names.feature.DirectionFeatures;
import io.github.copydesk.names.feature.KnownFeatures;
import io.github.copydesk.names.feature.PairFeatures;
import io.github.copydesk.names.feature.SplitFeatures;
import io.github.copydesk.names.veto.NameVeto;
import io.github.copydesk.results.Rule;
import io.github.copydesk.rulebook.ProjectStyle;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.rulebook.WordLists;
import io.github.copydesk.testing.Example;
import io.github.copydesk.testing.Marked;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import io.github.copydesk.token.NameToken;
import io.github.copydesk.training.Collection;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes the rows of features that the models of names are fitted to, without any text: a file for each model in a folder.
 * Beside each lies a file that says which word a row is of, to be read and not to be kept.
 *
 * <p>Arguments: the folder; then {@code examples=} for the pages of the rules, {@code planted=<seed>} for the generated articles of the half that is fitted, and
 * {@code real:<set>=<folder>,<labels>} for a site, where a label is {@code wrong TAB right}, and a third field {@code ?}
 * where nobody can say.
 */
public final class CollectNameRows {
    private static final WordLists LISTS = RuleBook.builtIn().lists();

    /** Of rows that there are far too many of, one in so many is kept. */
    private static final int THINNED = 5;

    private final Map<String, PrintStream> rows = new TreeMap<>();
    private final Path folder;
    private int thinned;

    private CollectNameRows(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        CollectNameRows collect = new CollectNameRows(Path.of(arguments[0]));
        for (int i = 1; i < arguments.length; i++) {
            String kind = arguments[i].substring(0, arguments[i].indexOf('='));
            String[] values = arguments[i].substring(kind.length() + 1).split(",", -1);
            if (kind.equals("planted")) {
                collect.planted(Long.parseLong(values[0]));
            } else if (kind.equals("examples")) {
                collect.examples();
            } else {
                collect.real(kind.substring(kind.indexOf(':') + 1), Path.of(values[0]), labels(Path.of(values[1])));
            }
        }
        collect.rows.values().forEach(PrintStream::close);
    }

    /** What is wrong, with all that it may be meant for. */
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

    /** Which words of the right ones each wrong one reads when they are run together. */
    private static Map<String, String> apart(List<String> wrong, List<String> right) {
        Map<String, String> apart = new HashMap<>();
        for (String word : wrong) {
            for (int from = 0; from < right.size(); from++) {
                for (int to = from + 2; to <= right.size(); to++) {
                    String text = String.join(" ", right.subList(from, to));
                    if (text.replace(" ", "").equalsIgnoreCase(word)) {
                        apart.put(word, text);
                    }
                }
            }
        }
        return apart;
    }

    private void collect(Batch batch, List<Copy> copies) throws IOException {
        List<Corpus> corpora = batch.corpora(copies);
        for (int i = 0; i < copies.size(); i++) {
            Copy copy = copies.get(i);
            Map<String, Set<String>> labels = new HashMap<>();
            for (Copy.Mark mark : copy.marks()) {
                String wrong = mark.plant().wrong();
                String right = mark.plant().right();
                labels.computeIfAbsent(wrong, it -> new HashSet<>()).add(right);
                List<String> parts = List.of(wrong.split(" ", -1));
                List<String> others = List.of(right.split(" ", -1));
                apart(parts, others).forEach((glued, apart) -> labels.computeIfAbsent(glued, it -> new HashSet<>())
                        .add(apart));
                for (int j = 0; j < parts.size() && parts.size() == others.size(); j++) {
                    if (!parts.get(j).equals(others.get(j))) {
                        labels.computeIfAbsent(parts.get(j), it -> new HashSet<>())
                                .add(others.get(j));
                    }
                }
            }
            String group = batch.name() + "-" + copy.origin() + "-" + i % 3;
            ArticleContext context =
                    new ArticleContext(copy.document(), corpora.get(i), Lexicon.of(LISTS), batch.projectStyle());
            collect("planted-" + batch.name(), group, context, labels);
        }
    }

    /** The articles on the pages of the rules, with what is marked there. */
    private void examples() throws IOException {
        for (Rule rule : RuleBook.builtIn().rules()) {
            if (!rule.id().endsWith("-name") || rule.id().equals("unknown-name")) {
                continue;
            }
            for (Example example : Example.of(rule)) {
                if (!example.info().contains("known")) {
                    example(rule.id(), example);
                }
            }
        }
    }

    private void example(String rule, Example example) throws IOException {
        ArticleReader reader = new ArticleReader(new Formats(), example.told("lang=", "en-US"), Long.MAX_VALUE);
        Document document =
                reader.read(example.path(), Marked.plain(example.text()).getBytes(StandardCharsets.UTF_8));
        Map<String, Set<String>> labels = new HashMap<>();
        Pattern mark = Pattern.compile("⟦([^⟧→]*?) → ([^⟧]*)⟧");
        for (MatchResult it : mark.matcher(example.text()).results().toList()) {
            labels.computeIfAbsent(it.group(1), word -> new HashSet<>()).add(it.group(2));
        }
        ArticleContext context =
                new ArticleContext(document, Corpus.of(List.of(document)), Lexicon.of(LISTS), example.projectStyle());
        collect("examples", rule + example.name().length() % 9, context, labels);
    }

    private void real(String set, Path site, Map<String, Set<String>> labels) throws IOException {
        Collection collection = Collection.read(site);
        for (Document document : collection.documents()) {
            ArticleContext context =
                    new ArticleContext(document, collection.corpus(), Lexicon.of(LISTS), ProjectStyle.NONE);
            collect(set, group(set, document), context, labels);
            plantIn(set, collection, document, context);
            glueIn(set, collection, document, context);
        }
    }

    /** The same article with typing errors in some of its words: what they look like in real text. */
    private void plantIn(String set, Collection collection, Document document, ArticleContext clean)
            throws IOException {
        Random random = new Random(document.path().hashCode());
        List<String> words = new ArrayList<>(clean.evidence().words().keySet());
        Collections.shuffle(words, random);
        int planted = 0;
        for (String word : words) {
            TypingError error = TypingError.any(random);
            boolean twice = clean.evidence().count(word) > 1;
            String wrong = word.length() < 5 ? word : error.in(word, random);
            boolean room = SpellingCandidates.isCandidate(word)
                    && !wrong.equals(word)
                    && !clean.known(wrong)
                    && clean.evidence().count(wrong) == 0
                    && (twice || clean.known(word));
            List<NameToken> tokens = clean.evidence().mentions(word);
            Span span = tokens.get(tokens.size() - 1).span();
            if (!room || !document.text(span).equals(word)) {
                continue;
            }
            String source = document.source().substring(0, span.start())
                    + wrong
                    + document.source().substring(span.end());
            Document other = collection.reader().read(document.path(), source.getBytes(StandardCharsets.UTF_8));
            ArticleContext context =
                    new ArticleContext(other, collection.corpus(), Lexicon.of(LISTS), ProjectStyle.NONE);
            if (context.evidence().count(wrong) == 1) {
                collect("plantreal-" + set, group(set, document), context, Map.of(wrong, Set.of(word)), List.of(wrong));
            }
            if (++planted == 2) {
                break;
            }
        }
    }

    /** Collections are made of repositories, which the names of their files begin with. */
    private static String group(String set, Document document) {
        int end = document.path().indexOf("__");
        return end < 0 || !set.startsWith("corpus")
                ? set
                : set + document.path().substring(0, end) + document.path().hashCode() % 5;
    }

    private void collect(String set, String group, ArticleContext context, Map<String, Set<String>> labels)
            throws IOException {
        collect(set, group, context, labels, context.evidence().words().keySet());
    }

    private void collect(
            String set,
            String group,
            ArticleContext context,
            Map<String, Set<String>> labels,
            java.util.Collection<String> words)
            throws IOException {
        splits(set, group, context, labels, words);
        SpellingCandidates candidates = new SpellingCandidates(context);
        PairFeatures pairs = new PairFeatures(context);
        DirectionFeatures directions = new DirectionFeatures(context, pairs);
        KnownFeatures known = new KnownFeatures(context);
        for (String written : words) {
            NameToken token = context.evidence().mentions(written).get(0);
            if (NameVeto.any(NameVeto.SPELLING, token, context)) {
                continue;
            }
            List<SpellingCandidate> all = candidates.of(written);
            for (SpellingCandidate candidate : all) {
                String right = candidate.right();
                boolean error = labels.getOrDefault(written, Set.of()).contains(right);
                boolean reverse = labels.getOrDefault(right, Set.of()).contains(written);
                if (labels.getOrDefault(written, Set.of()).contains(right + "?")
                        || labels.getOrDefault(right, Set.of()).contains(written + "?")) {
                    continue;
                }
                if (candidate.source() != Source.ARTICLE) {
                    row("known", set, group, error, known.of(candidate, all), context, candidate);
                    continue;
                }
                if (written.compareTo(right) < 0 || words.size() == 1) {
                    row("pair", set, group, error || reverse, pairs.pair(candidate), context, candidate);
                }
                if (error != reverse) {
                    row("direction", set, group, error, directions.of(candidate), context, candidate);
                    if (words.size() == 1) {
                        SpellingCandidate turned = candidate.turned();
                        row("direction", set, group, !error, directions.of(turned), context, turned);
                    }
                }
            }
        }
    }

    private void splits(
            String set,
            String group,
            ArticleContext context,
            Map<String, Set<String>> labels,
            java.util.Collection<String> words)
            throws IOException {
        SplitCandidates candidates = new SplitCandidates(context);
        SplitFeatures features = new SplitFeatures(context);
        for (String word : words) {
            Set<String> right = labels.getOrDefault(word, Set.of());
            if (right.stream().anyMatch(it -> it.endsWith("?"))) {
                continue;
            }
            NameToken token = context.evidence().mentions(word).get(0);
            if (NameVeto.any(NameVeto.SPLIT, token, context)) {
                continue;
            }
            List<SplitCandidate> all = candidates.of(token);
            for (SplitCandidate candidate : all) {
                boolean glued = right.contains(candidate.text());
                boolean other = !glued && right.stream().anyMatch(it -> it.indexOf(' ') > 0);
                write(
                        "split",
                        other ? set + "-other" : set,
                        group,
                        glued,
                        features.of(candidate, all, token),
                        word + "\t" + candidate.text() + "\t" + candidate.kind() + "\t" + candidate.attested(),
                        context,
                        word);
            }
        }
    }

    /** The same article with two of its names run together. */
    private void glueIn(String set, Collection collection, Document document, ArticleContext clean) throws IOException {
        Random random = new Random(document.path().hashCode());
        List<NameToken> all = new ArrayList<>();
        clean.evidence().words().values().forEach(all::addAll);
        Collections.shuffle(all, random);
        for (NameToken last : all) {
            NameToken first = clean.evidence().before(last).orElse(last);
            boolean name = Lexicon.of(LISTS).given(first.word()) && !clean.commonWord(first.word());
            if (!name
                    || last.start() != first.end() + 1
                    || clean.commonWord(last.word())
                    || last.word().length() < 4) {
                continue;
            }
            boolean lower = random.nextInt(3) == 0;
            String tail = lower ? last.word().toLowerCase(Locale.ROOT) : last.word();
            String wrong = first.word() + tail;
            Span span = new Span(first.span().start(), last.span().end());
            if (!document.text(span).equals(first.word() + " " + last.word())
                    || clean.evidence().count(wrong) > 0) {
                continue;
            }
            String source = document.source().substring(0, span.start())
                    + wrong
                    + document.source().substring(span.end());
            Document other = collection.reader().read(document.path(), source.getBytes(StandardCharsets.UTF_8));
            ArticleContext context =
                    new ArticleContext(other, collection.corpus(), Lexicon.of(LISTS), ProjectStyle.NONE);
            if (context.evidence().count(wrong) == 1) {
                Map<String, Set<String>> labels = Map.of(wrong, Set.of(first.word() + " " + last.word()));
                splits("gluedreal-" + set, group(set, document), context, labels, List.of(wrong));
                return;
            }
        }
    }

    private void row(
            String model,
            String set,
            String group,
            boolean label,
            Features features,
            ArticleContext context,
            SpellingCandidate candidate)
            throws IOException {
        String text =
                candidate.written() + "\t" + candidate.right() + "\t" + candidate.source() + "\t" + candidate.known();
        write(model, set, group, label, features, text, context, candidate.written());
    }

    private void write(
            String model,
            String set,
            String group,
            boolean label,
            Features features,
            String text,
            ArticleContext context,
            String word)
            throws IOException {
        String values = new TreeMap<>(features.values())
                .entrySet().stream()
                        .map(it -> it.getKey() + "=" + number(it.getValue()))
                        .collect(Collectors.joining("\t"));
        boolean plantedInReal = set.startsWith("plantreal");
        boolean background = !label
                && (model.equals("known") || model.equals("split"))
                && set.matches("planted-(alone|together|within|capitals)");
        if ((plantedInReal || background) && ++thinned % THINNED != 0) {
            return;
        }
        String kept = plantedInReal
                ? "plantreal"
                : background ? "background" : set.startsWith("gluedreal") ? "gluedreal" : set;
        out(model + ".rows").println((kept + "\t" + group + "\t" + (label ? 1 : 0) + "\t" + values).strip());
        out(model + ".text").println(text + "\t" + context.path() + "\t" + around(context, word));
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.2f", value);
    }

    private static String around(ArticleContext context, String word) {
        return context.evidence().mentions(word).stream()
                .limit(1)
                .map(it -> it.lead(40) + "⟦" + word + "⟧" + it.trail(30))
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ");
    }

    private PrintStream out(String name) throws IOException {
        PrintStream out = rows.get(name);
        if (out == null) {
            Files.createDirectories(folder);
            out = new PrintStream(
                    new BufferedOutputStream(Files.newOutputStream(folder.resolve(name))),
                    false,
                    StandardCharsets.UTF_8);
            rows.put(name, out);
        }
        return out;
    }
}
