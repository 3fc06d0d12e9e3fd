package io.github.copydesk.lexicon.build;

import io.github.copydesk.lexicon.CharTrigramModel;
import io.github.copydesk.lexicon.Gazetteer;
import io.github.copydesk.lexicon.NameKind;
import io.github.copydesk.lexicon.PersonGazetteer;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import morfologik.fsa.FSA;
import morfologik.fsa.builders.CFSA2Serializer;
import morfologik.fsa.builders.FSABuilder;

/**
 * Gathers the names from all sources and writes the automaton that {@link Gazetteer} reads. The same sources give the
 * same bytes.
 */
public final class CompileNames {
    /**
     * @param arguments the folder of the lists of names, that of the lists of people, and the folder of classes to
     *     write into
     */
    public static void main(String[] arguments) throws IOException {
        Path names = Path.of(arguments[0], "names");
        Path people = Path.of(arguments[0], "people");
        Path classes = Path.of(arguments[1]);
        Path room = classes.resolve(Gazetteer.class.getPackageName().replace('.', '/'));
        Path generator = classes.resolve(CompileNames.class.getPackageName().replace('.', '/'));
        Path figures = room.resolve(PersonGazetteer.RESOURCE);
        if (!isFresh(figures, List.of(people, generator))) {
            Files.write(figures, compile(new Figures(people).entries().stream()));
        }
        Path target = room.resolve(Gazetteer.RESOURCE);
        if (!isFresh(target, List.of(names, generator))) {
            SortedMap<String, String> entries = gather(new NameLists(names)).entries();
            Files.write(room.resolve(CharTrigramModel.RESOURCE), trigrams(entries));
            Files.write(target, compile(entries));
        }
    }

    /** Collects the names of all sources. The lists come first, since later sources look up names in them. */
    static Harvest gather(NameLists lists) throws IOException {
        Harvest harvest = new Harvest();
        for (NameSource source : List.of(
                lists, new JapaneseDictionary(), new KoreanNames(), new Datafaker(), new World(), new WordNet())) {
            source.gather(harvest);
        }
        return harvest;
    }

    static byte[] compile(SortedMap<String, String> entries) throws IOException {
        return compile(entries.entrySet().stream().map(it -> it.getKey() + "\t" + it.getValue()));
    }

    /** Compiles an automaton of distinct entries in any order. */
    static byte[] compile(Stream<String> entries) throws IOException {
        byte[][] lines = entries.map(it -> it.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
        Arrays.sort(lines, FSABuilder.LEXICAL_ORDERING);
        FSA fsa = FSABuilder.build(lines);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CFSA2Serializer().serialize(fsa, out);
        return out.toByteArray();
    }

    /** Trains the model of letters on names of persons; names of places follow other patterns. */
    static byte[] trigrams(SortedMap<String, String> entries) throws IOException {
        CharTrigramModel trigrams = new CharTrigramModel();
        entries.forEach((word, entry) -> {
            if (entry.indexOf(NameKind.GIVEN.letter()) >= 0) {
                trigrams.learn(word);
            }
            if (entry.indexOf(NameKind.SURNAME.letter()) >= 0) {
                trigrams.learn(word);
            }
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        trigrams.write(new DataOutputStream(out));
        return out.toByteArray();
    }

    private static boolean isFresh(Path target, List<Path> sources) throws IOException {
        if (!Files.exists(target)) {
            return false;
        }
        long made = Files.getLastModifiedTime(target).toMillis();
        for (Path source : sources) {
            try (var files = Files.walk(source)) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    if (Files.getLastModifiedTime(file).toMillis() > made) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private CompileNames() {}
}
