package io.github.copydesk.leftovers;

import io.github.copydesk.leftovers.Phrases.Hit;
import io.github.copydesk.rulebook.WordLists;
import io.github.copydesk.text.Document;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words by which blocks of a page are told that no sentence of the page has: bars, menus, dates, and labels of what follows. */
public final class BlockWords {
    private static final int FEWEST = 3;
    private static final int MOST = 14;
    private static final int LABEL = 7;
    private static final int BOX = 50;

    /** What a word is for; the list has it before the word, in small letters. */
    public enum Use {
        /** A network, or a control of a comment or a share bar. */
        BAR,
        /** A section of a site, as menus have it. */
        SECTION,
        /** What opens the date of a page. */
        STAMP,
        /** What headlines of other articles stand below. */
        TEASERS,
        /** What the name of an author stands behind, above who that is. */
        AUTHOR,
        /** What the name of an author stands behind, at the top. */
        BYLINE,
        /** What opens a credit, which is the article's own: reporting by. */
        CREDIT,
        /** What opens the credit of a picture before a sign: photo, picture. */
        PICTURE,
        /** What opens the credit of a picture before a name: photo by. */
        TAKEN,
        /** What opens a line of any length before a colon: about the author, sponsored. */
        LABEL,
        /** What notices of a site speak of: its browser, its cookies, its rules. */
        NOTICE,
        /** What an author is: reporter, columnist. */
        ROLE,
        /** How an author is reached or followed. */
        REACH,
        /** What addresses of a press office stand below. */
        CONTACT,
        /** What a page counts behind a colon, beside others: views, categories. */
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

    /** Of the document's language, made once for all rules that ask. */
    public static BlockWords of(Document document, WordLists lists) {
        return lists.derive(All.class, it -> new All(new ByLanguage<>(language -> new BlockWords(it, language))))
                .words()
                .of(document);
    }

    private record All(ByLanguage<BlockWords> words) {}

    /** Names of networks and controls, at least three, and numbers at most beside them: "Facebook 3 Twitter 1 E-mail". */
    public boolean areABar(Line line) {
        List<Hit> hits = hits(Use.BAR, line);
        return hits.size() >= FEWEST
                && areCapital(line, hits)
                && !line.endsLikeASentence()
                && covered(hits) + numbers(line) >= line.words().size();
    }

    /** Sections of a site in a row, at least half of all words, each with a capital: "Home Sport Weather Jobs". */
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

    /** "Anna Quill is a reporter. Follow her on Twitter.": a name, what she is, and how she is reached. */
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

    /** How many different words of a use a line has. */
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

    /** The part of the words of a line that are of a use, from 0 to 1. */
    public double share(Use use, Line line) {
        return line.words().isEmpty()
                ? 0
                : (double) covered(hits(use, line)) / line.words().size();
    }

    public boolean isSection(Line line) {
        return covered(hits(Use.SECTION, line)) == line.words().size();
    }

    /** How many words the line begins with that are of this use. */
    public int opening(Use use, Line line) {
        if (line.words().isEmpty()) {
            return 0;
        }
        return phrases(use).at(line, 0).map(Hit::to).orElse(0);
    }

    /** Whether a short line has such words anywhere, and is no sentence. */
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
