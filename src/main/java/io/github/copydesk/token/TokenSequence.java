package io.github.copydesk.token;

import io.github.copydesk.text.Block;
import java.util.ArrayList;
import java.util.List;

/** Capitalised words in a row: {@code Foreign Minister Yoshimasa Hayashi}. */
public record TokenSequence(List<NameToken> mentions) {
    public static List<TokenSequence> of(List<NameToken> mentions) {
        List<TokenSequence> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= mentions.size(); i++) {
            if (i == mentions.size() || !mentions.get(i).joined()) {
                runs.add(new TokenSequence(mentions.subList(from, i)));
                from = i;
            }
        }
        return runs;
    }

    public int size() {
        return mentions.size();
    }

    public NameToken get(int index) {
        return mentions.get(index);
    }

    public NameToken first() {
        return mentions.get(0);
    }

    public NameToken last() {
        return mentions.get(mentions.size() - 1);
    }

    public String word(int index) {
        return mentions.get(index).word();
    }

    public TokenSequence part(int from, int to) {
        return new TokenSequence(mentions.subList(from, to));
    }

    public Block block() {
        return first().block();
    }

    /** Its start, including initials before it: {@code J.K. Rowling}. */
    public int start() {
        return first().joined() ? first().start() : Initials.before(block().text(), first().start());
    }

    public boolean hasInitials() {
        return start() < first().start();
    }

    public int end() {
        return last().end();
    }

    public String text() {
        return block().text().substring(start(), end());
    }
}
