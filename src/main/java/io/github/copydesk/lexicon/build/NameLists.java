package io.github.copydesk.lexicon.build;

import io.github.copydesk.lexicon.NameKind;
import io.github.copydesk.lexicon.NameOrigin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The lists of a folder such as {@code rules/lists/names}. The path of a list describes its content.
 *
 * <p>{@code surname/english.census-4.txt} contains surnames of English origin, from the census, in the fourth and
 * rarest band; {@code given/indian-hi.faker.txt} given names of the language {@code hi}. A list from a source ranks
 * like the second band unless its name says otherwise; a list without a source was written by hand, and ranks higher.
 */
record NameLists(Path folder) implements NameSource {
    private static final Pattern FILE = Pattern.compile("([a-z]+)(?:-[a-z]+)?(\\.[a-z]+)?(?:-([1-4]))?\\.txt");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\d'’.&+!-]{2,30}");
    private static final int RANK_BY_HAND = 7;
    private static final int VOTE_OF_A_CENSUS = 3;
    private static final int BEST_RANK = 8;

    /** One list; its path gives kind, origins and rank. */
    record NameList(Path file, NameKind kind, Set<NameOrigin> origins, int rank) {
        static NameList of(Path file) {
            Matcher name = FILE.matcher(file.getFileName().toString());
            if (!name.matches()) {
                throw new IllegalArgumentException(
                        file + ": a list is called <origin>[-<language>][.<source>][-<band 1 to 4>].txt");
            }
            NameKind kind = NameKind.valueOf(file.getName(file.getNameCount() - 2)
                    .toString()
                    .replace('-', '_')
                    .toUpperCase(Locale.ROOT));
            boolean person = kind == NameKind.GIVEN || kind == NameKind.SURNAME || kind == NameKind.FAMILY_FIRST;
            Set<NameOrigin> origins =
                    person ? Set.of(NameOrigin.valueOf(name.group(1).toUpperCase(Locale.ROOT))) : Set.of();
            return new NameList(file, kind, origins, rank(name.group(2) == null, name.group(3)));
        }

        List<String> names() throws IOException {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(String::strip)
                    .toList();
        }

        /**
         * The weight of the list for the origin of a name. A census counts all residents, so it says little about
         * origins.
         */
        int vote() {
            return file.getFileName().toString().contains(".census") ? VOTE_OF_A_CENSUS : rank;
        }

        /**
         * The rank, from 8 for the first band to 2 for the fourth; lists written by hand rank between the first two.
         */
        private static int rank(boolean byHand, @Nullable String band) {
            if (band == null) {
                return byHand ? RANK_BY_HAND : BEST_RANK - 2;
            }
            return BEST_RANK - 2 * (Integer.parseInt(band) - 1);
        }
    }

    List<NameList> lists() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().map(NameList::of).toList();
        }
    }

    @Override
    public void gather(Harvest harvest) throws IOException {
        for (NameList list : lists()) {
            for (String name : list.names()) {
                if (!WORD.matcher(name).matches()) {
                    throw new IllegalArgumentException(list.file() + ": '" + name + "' is not one word");
                }
                harvest.addListed(
                        name,
                        list.kind(),
                        list.origins(),
                        list.vote(),
                        list.rank(),
                        list.file().toString());
            }
        }
    }
}
