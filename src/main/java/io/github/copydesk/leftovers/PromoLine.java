package io.github.copydesk.leftovers;

import io.github.copydesk.leftovers.Phrases.Hit;
import io.github.copydesk.rule.WordLists;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How much a line calls its reader to an act: an imperative at the start of a clause, an offer or a
 * medium it names, the reader it addresses.
 *
 * <p>A sentence about subscriptions names the same things, but asks for nothing: in "Readers who
 * register get free access" no clause starts with the verb.
 *
 * @param calls clauses that begin with the act
 * @param acts acts anywhere
 * @param offers weight of what is offered, and where
 */
public record PromoLine(int words, int calls, int acts, int offers, boolean reader) {
    private static final Pattern CLAUSE = Pattern.compile("[.!?:;,–—|•»]|\\s-");
    private static final int LONGEST = 45;

    /** The words of one language by which promos are told. */
    public static final class Words {
        private final Phrases acts;
        private final Phrases offers;
        private final Phrases reader;

        public Words(WordLists lists, String language) {
            acts = new Phrases(lists.entries("repeated-promo/acts", language));
            offers = new Phrases(lists.entries("repeated-promo/offers", language));
            reader = new Phrases(lists.entries("repeated-promo/reader", language));
        }

        public PromoLine weigh(Line line) {
            List<Hit> found = acts.in(line);
            int calls = (int) found.stream()
                    .filter(hit -> hit.weight() > 0 && isClauseStart(line, hit.from()))
                    .count();
            int asked = (int) found.stream().filter(hit -> hit.weight() > 0).count();
            int offered = offers.in(line).stream().mapToInt(Hit::weight).sum();
            boolean addressed = !reader.in(line).isEmpty();
            return new PromoLine(line.words().size(), calls, asked, offered, addressed);
        }

        /** After a stop, or after words that lead to an imperative: "please", "and", "today". */
        private boolean isClauseStart(Line line, int word) {
            if (word == 0 || CLAUSE.matcher(line.before(word)).find()) {
                return true;
            }
            return acts.at(line, word - 1).filter(hit -> hit.weight() == 0).isPresent()
                    && isClauseStart(line, word - 1);
        }
    }

    /** Whether it reads as a promo once it is known to be said elsewhere too. */
    public boolean asks() {
        return words >= 3 && words <= LONGEST && ((calls > 0 && offers >= 3) || (acts > 0 && reader && offers >= 6));
    }

    /** Whether it reads as a promo all alone. */
    public boolean isPlain() {
        return asks()
                && words <= 30
                && calls > 0
                && offers >= 3
                && Math.min(calls, 2) * 2 + offers + (reader ? 1 : 0) >= 7;
    }
}
