package io.github.copydesk.leftovers;

import io.github.copydesk.leftovers.Phrases.Hit;
import io.github.copydesk.rulebook.WordLists;
import io.github.copydesk.text.Document;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words that identify blocks of a page that are not sentences: bars, menus, dates, and labels of what follows. */
public final class BlockWords {
    private static final int FEWEST = 3;
    private static final int MOST = 14;
    private static final int LABEL = 7;
    private static final int BOX = 50;

    /** The use of a word on a page; the list has its name in lower case before the word. */
    public enum Use {
        /** A social network, or a control of a comment form or a share bar. */
        BAR,
        /** A section of a site, as in its menu. */
        SECTION,
        /** The beginning of the page's date. */
        STAMP,
        /** A label above headlines of other articles. */
        TEASERS,
        /** A label before the author's name, above a description of the author. */
        AUTHOR,
        /** A label before the author's name, at the top of the article. */
        BYLINE,
        /** What a site writes in a byline in place of a person: staff, admin. */
        NOBODY,
        /** The beginning of a credit that belongs to the article: reporting by. */
        CREDIT,
        /** The beginning of a picture credit before a colon or another sign: photo, picture. */
        PICTURE,
        /** The beginning of a picture credit before a name: photo by. */
        TAKEN,
        /** A label before a colon, in lines of any length: about the author, sponsored. */
        LABEL,
        /** A subject of a site's notices: the browser, cookies, rules. */
        NOTICE,
        /** A profession of an author: reporter, columnist. */
        ROLE,
        /** Words for how an author can be reached or followed. */
        REACH,
        /** A label above the address of a press office. */
        CONTACT,
        /** A field of a page with its value after a colon, in a row with others: views, categories. */
        FIELD
    }

    private final Map<Use, Phrases> phrases = new EnumMap<>(Use.class);

    private BlockWords(WordLists lists, String language) {
        List<String> entries = lists.entries("leftover-chrome/blocks", language);
        for (Use use : Use.values()) {
            String name = use.name().toLowerCase(Locale.ROOT) + " ";
            phrases.put(
                    use,
                    new Phrases(entries.stream()
                            .filter(it -> it.startsWith(name))
                            .map(it -> "1 " + it.substring(name.length()))
                            .toList()));
        }
    }

    /** The words of the document's language, made once for all rules. */
    public static BlockWords of(Document document, WordLists lists) {
        return lists.derive(All.class, it -> new All(new ByLanguage<>(language -> new BlockWords(it, language))))
                .words()
                .of(document);
    }

    private record All(ByLanguage<BlockWords> words) {}

    /**
     * Whether a line is a bar: at least three names of networks and controls, and otherwise only numbers, "Facebook 3
     * Twitter 1 E-mail".
     */
    public boolean areABar(Line line) {
        List<Hit> hits = hits(Use.BAR, line);
        return hits.size() >= FEWEST
                && areCapital(line, hits)
                && !line.endsLikeASentence()
                && covered(hits) + numbers(line) >= line.words().size();
    }

    /**
     * Whether a line is a menu: sections of a site in a row, at least half of all its words, each capitalized, "Home
     * Sport Weather Jobs".
     */
    public boolean areAMenu(Line line) {
        List<Hit> hits = hits(Use.SECTION, line);
        int words = line.words().size();
        return words > FEWEST
                && words <= MOST
                && hits.size() >= FEWEST
                && covered(hits) * 2 >= words
                && !line.endsLikeASentence()
                && line.text().indexOf(',') < 0
                && line.words().stream().allMatch(it -> it.capital() || it.isNumber());
    }

    /**
     * Whether a line describes an author by name, profession and contact: "Anna Quill is a reporter. Follow her on
     * Twitter."
     */
    public boolean isAnAuthor(Line line) {
        List<Line.Word> said = line.words();
        return said.size() > LABEL
                && said.size() <= BOX
                && said.get(0).capital()
                && said.get(1).capital()
                && hits(Use.ROLE, line).stream().anyMatch(it -> it.from() > 1 && it.from() <= MOST)
                && (!hits(Use.REACH, line).isEmpty()
                        || line.text().indexOf('@') >= 0
                        || said.stream().anyMatch(Line.Word::isMasked));
    }

    /** Whether a line is a byline without a person, as the site's program writes it: "By Admin". */
    public boolean isABylineOfNobody(Line line) {
        int by = Math.max(opening(Use.BYLINE, line), opening(Use.AUTHOR, line));
        int words = line.words().size();
        return by > 0
                && by < words
                && hits(Use.NOBODY, line).stream().anyMatch(it -> it.from() == by && it.to() == words);
    }

    /** The number of different words in a line that have a use. */
    public int distinct(Use use, Line line) {
        return (int) hits(use, line).stream()
                .map(it -> line.text()
                        .substring(
                                line.words().get(it.from()).start(),
                                line.words().get(it.to() - 1).end()))
                .map(it -> it.toLowerCase(Locale.ROOT))
                .distinct()
                .count();
    }

    /** The share of a line's words that have a use, from 0 to 1. */
    public double share(Use use, Line line) {
        return line.words().isEmpty()
                ? 0
                : (double) covered(hits(use, line)) / line.words().size();
    }

    public boolean isSection(Line line) {
        return covered(hits(Use.SECTION, line)) == line.words().size();
    }

    /** The number of words with this use at the beginning of a line. */
    public int opening(Use use, Line line) {
        if (line.words().isEmpty()) {
            return 0;
        }
        return phrases(use).at(line, 0).map(Hit::to).orElse(0);
    }

    /** Whether a line is short, is no sentence, and contains a word with this use. */
    public boolean isLabel(Use use, Line line) {
        int words = line.words().size();
        return words > 0
                && words <= LABEL
                && !line.endsLikeASentence()
                && !hits(use, line).isEmpty();
    }

    private List<Hit> hits(Use use, Line line) {
        return phrases(use).in(line);
    }

    private Phrases phrases(Use use) {
        return phrases.getOrDefault(use, new Phrases(List.of()));
    }

    private static boolean areCapital(Line line, List<Hit> hits) {
        return hits.stream().filter(it -> line.words().get(it.from()).capital()).count() * 2 > hits.size();
    }

    private static int covered(List<Hit> hits) {
        return hits.stream().mapToInt(it -> it.to() - it.from()).sum();
    }

    private static long numbers(Line line) {
        return line.words().stream().filter(Line.Word::isNumber).count();
    }
}
