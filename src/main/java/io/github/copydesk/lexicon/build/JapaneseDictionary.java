package io.github.copydesk.lexicon.build;

import com.atilika.kuromoji.dict.TokenInfoDictionary;
import com.atilika.kuromoji.ipadic.Tokenizer;
import com.atilika.kuromoji.util.SimpleResourceResolver;
import io.github.copydesk.lexicon.NameKind;
import io.github.copydesk.lexicon.NameOrigin;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The given names, surnames and towns in Kuromoji's IPADIC dictionary, by their readings. */
final class JapaneseDictionary implements NameSource {
    private static final int KIND = 2;
    private static final int PART = 3;
    private static final int WRITTEN = 6;
    private static final int READING = 7;
    private static final int WELL_KNOWN = 6;
    private static final int KNOWN = 5;
    private static final int RARE = 4;
    private static final int TOWN = 3;

    /** The number of writings that makes a given name a common one: Hiroshi has fifty-eight. */
    private static final int MANY_WRITINGS = 8;

    private static final int FEW_WRITINGS = 3;
    /** The cost above which a word was taken from a directory; words that were seen in texts cost less. */
    private static final int COST_OF_A_DIRECTORY = 7500;

    private static final int COST_OF_A_RARE_NAME = 7800;
    private static final int COST_OF_A_HAMLET = 8600;

    /** The number of writings of a reading, and the cost of the most common one. */
    private record Use(int writings, int cost) {
        Use and(Use other) {
            return new Use(writings + other.writings, Math.min(cost, other.cost));
        }

        int rankOfGiven() {
            return writings >= MANY_WRITINGS ? WELL_KNOWN : writings >= FEW_WRITINGS ? KNOWN : RARE;
        }

        int rankOfSurname() {
            return cost < COST_OF_A_DIRECTORY ? WELL_KNOWN : cost < COST_OF_A_RARE_NAME ? KNOWN : RARE;
        }
    }

    @Override
    public void gather(Harvest harvest) throws IOException {
        TokenInfoDictionary dictionary = TokenInfoDictionary.newInstance(new SimpleResourceResolver(Tokenizer.class));
        Map<String, Use> given = new TreeMap<>();
        Map<String, Use> surnames = new TreeMap<>();
        Map<String, Use> towns = new TreeMap<>();
        int size = size();
        for (int word = 0; word < size; word++) {
            String[] features = dictionary.getAllFeaturesArray(word);
            // Foreign names are written in katakana: ジョン is no Japanese name.
            if (features[WRITTEN].codePoints().anyMatch(Character::isIdeographic)) {
                Use use = new Use(1, dictionary.getWordCost(word));
                switch (features[KIND] + " " + features[PART]) {
                    case "人名 名" -> given.merge(features[READING], use, Use::and);
                    case "人名 姓" -> surnames.merge(features[READING], use, Use::and);
                    case "地域 一般" -> towns.merge(features[READING], use, Use::and);
                    default -> {}
                }
            }
        }
        given.forEach((reading, use) -> add(harvest, reading, NameKind.GIVEN, use.rankOfGiven()));
        surnames.forEach((reading, use) -> add(harvest, reading, NameKind.SURNAME, use.rankOfSurname()));
        towns.entrySet().removeIf(town -> town.getValue().cost >= COST_OF_A_HAMLET);
        towns.keySet().forEach(reading -> add(harvest, reading, NameKind.PLACE, TOWN));
    }

    private static void add(Harvest harvest, String reading, NameKind kind, int rank) {
        Set<NameOrigin> origins = kind == NameKind.PLACE ? Set.of() : Set.of(NameOrigin.JAPANESE);
        Hepburn.spellings(reading).forEach(name -> harvest.add(name, kind, origins, rank, "ipadic"));
    }

    /** The number of words, which the dictionary has no method for: the third number in its file. */
    private static int size() throws IOException {
        try (DataInputStream in = new DataInputStream(
                Tokenizer.class.getResourceAsStream(TokenInfoDictionary.TOKEN_INFO_DICTIONARY_FILENAME))) {
            in.readInt();
            in.readInt();
            return in.readInt();
        }
    }
}
