package io.github.copydesk.verdict;

import io.github.copydesk.corpus.LineBag;
import io.github.copydesk.leftovers.Entities;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.WordRuns;
import java.util.List;
import java.util.Locale;

/** The words of a headline, in lower case with a space between them, which two copies of it share. */
final class HeadlineWords {
    private static final int FEWEST = 3;
    private static final int MANY = 6;
    private static final int MOST = 40;
    private static final int LONGEST = 360;

    /**
     * The words of a block. Titles in front matter are not decoded when they are read, and many contain HTML entities,
     * so they are decoded here.
     */
    static String of(Document document, Block block, Entities entities) {
        if (block.text().length() > LONGEST) {
            return "";
        }
        String text = LineBag.source(document, block);
        StringBuilder words = new StringBuilder();
        WordRuns run = new WordRuns(block.kind() == Block.Kind.TITLE ? entities.decodedIn(text) : text);
        while (run.next()) {
            words.append(words.isEmpty() ? "" : " ").append(run.word().toLowerCase(Locale.ROOT));
        }
        return words.toString();
    }

    /** Whether a line begins with the first word of a headline. Most do not, and need no further comparison. */
    static boolean mayBegin(Document document, Block block, List<String> headlines) {
        if (headlines.isEmpty() || block.text().length() > LONGEST) {
            return false;
        }
        WordRuns run = new WordRuns(LineBag.source(document, block));
        String first = run.next() ? run.word().toLowerCase(Locale.ROOT) : "";
        return headlines.stream().anyMatch(it -> it.startsWith(first));
    }

    /** Whether the words are a shortened headline. No line begins with that many words of the headline by chance. */
    static boolean areCut(String headline, String words) {
        return headline.startsWith(words)
                && headline.startsWith(" ", words.length())
                && areEnough(words)
                && (words.length() * 2 > headline.length() || words.split(" ").length > MANY);
    }

    static boolean areEnough(String words) {
        int count = words.split(" ").length;
        return count > FEWEST && count <= MOST;
    }

    private HeadlineWords() {}
}
