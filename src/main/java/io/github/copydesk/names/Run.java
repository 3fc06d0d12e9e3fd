package io.github.copydesk.names;

import io.github.copydesk.text.Block;
import java.util.ArrayList;
import java.util.List;

/** Capitalised words that go on from each other: {@code Foreign Minister Yoshimasa Hayashi}. */
record Run(List<Mention> mentions) {
    static List<Run> of(List<Mention> mentions) {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= mentions.size(); i++) {
            if (i == mentions.size() || !mentions.get(i).joined()) {
                runs.add(new Run(mentions.subList(from, i)));
                from = i;
            }
        }
        return runs;
    }

    int size() {
        return mentions.size();
    }

    Mention get(int index) {
        return mentions.get(index);
    }

    Mention first() {
        return mentions.get(0);
    }

    Mention last() {
        return mentions.get(mentions.size() - 1);
    }

    String word(int index) {
        return mentions.get(index).word();
    }

    Run part(int from, int to) {
        return new Run(mentions.subList(from, to));
    }

    Block block() {
        return first().block();
    }

    /** Where it begins, with the initials before it: {@code J.K. Rowling}. */
    int start() {
        return first().joined() ? first().start() : Initials.before(block().text(), first().start());
    }

    boolean hasInitials() {
        return start() < first().start();
    }

    int end() {
        return last().end();
    }

    String text() {
        return block().text().substring(start(), end());
    }
}
