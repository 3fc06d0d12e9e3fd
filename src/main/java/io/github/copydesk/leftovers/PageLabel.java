package io.github.copydesk.leftovers;

import io.github.copydesk.leftovers.Line.Word;
import io.github.copydesk.leftovers.Phrases.Hit;
import java.util.List;
import java.util.OptionalDouble;

/** Recognizes a label with its object: "Filed under harbour, council", "Related topics: ports, salt". */
final class PageLabel {
    private static final double LABELLED = 0.5;
    private static final double A_LITTLE = 0.1;

    /** The weight of the label; empty if the line has none. */
    static OptionalDouble weigh(PageWords words) {
        double weight = PageForm.signs(words.line()) + LABELLED;
        int at = 0;
        for (Hit hit : words.hits()) {
            weight += hit.weight();
            if (opens(words, hit) || isBeforeAColon(words, hit)) {
                UnlistedWords unlisted = words.unlisted();
                double object = unlisted.all() - unlisted.before(at);
                return OptionalDouble.of(weight - unlisted.before(hit.from()) - object * A_LITTLE);
            }
            at = hit.to();
        }
        return OptionalDouble.empty();
    }

    /**
     * Whether the label opens the line and its object follows. After a label that only pages use, any word can be the
     * object.
     */
    private static boolean opens(PageWords words, Hit hit) {
        if (!hit.opens() || hit.weight() >= PageWords.FORM || hit.to() == words.count()) {
            return hit.opens();
        }
        if (words.unlisted().plain() > 0) {
            return false;
        }
        int at = object(words, hit);
        Word object = words.line().words().get(at);
        return object.capital()
                || object.isNumber()
                || object.isMasked()
                || words.hits().stream().anyMatch(next -> next.from() == at && next.weight() > 0);
    }

    /** The index of the first word after the label that is no function word. */
    private static int object(PageWords words, Hit label) {
        int at = label.to();
        for (Hit next : words.hits()) {
            boolean small = next.from() == at && next.weight() == 0 && next.to() < words.count();
            at = small ? next.to() : at;
        }
        return at;
    }

    private static boolean isBeforeAColon(PageWords words, Hit last) {
        if (last.to() < 2
                || last.to() == words.count()
                || !words.line().after(last.to() - 1).startsWith(":")
                || words.unlisted().before(last.to()) > 0) {
            return false;
        }
        List<Hit> label = words.hits().subList(0, words.hits().indexOf(last) + 1);
        return (last.isPhrase() && last.weight() >= PageWords.OWN)
                || ChromeShape.of(words.line(), label) >= ChromeShape.SHAPED;
    }

    private PageLabel() {}
}
