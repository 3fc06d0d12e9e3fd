package io.github.copydesk.leftovers;

import io.github.copydesk.leftovers.Phrases.Hit;
import io.github.copydesk.leftovers.Phrases.Role;
import io.github.copydesk.rulebook.WordLists;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Weighs how strongly a line calls its reader to act: an imperative at the beginning of a clause, an offer or a medium,
 * an address to the reader.
 *
 * <p>A sentence about subscriptions names the same things but requests nothing: in "Readers who register get free
 * access", no clause begins with the verb.
 *
 * @param call weight of the verb at the beginning of a clause, 0 for none
 * @param act weight of a verb anywhere
 * @param offers weight of the offers and of their media
 * @param bold weight of words that count only in text copied from a page
 */
public record PromoLine(int words, int call, int act, int offers, int bold, boolean reader) {
    private static final String CLAUSES = ".!?:;,–—|•»";
    private static final Pattern PRICE = Pattern.compile(
            "[$€£¥]\\s?\\d|\\d\\s?[%€£]|\\b\\d{2}[pc]\\b|\\d\\s(?i:euros?|dollars?|percent|per cent|prozent|pesos)\\b");
    private static final String SIGNS = "$€£¥";
    private static final String AFTER = "%€£";

    /** The length of the parts in which a text is read, in UTF-16 units. */
    private static final int PIECE = 300;

    private static final int FEWEST = 3;
    private static final int LONGEST = 45;
    private static final int PLAIN = 30;
    private static final int MUCH = 5;
    private static final int STRONG = 2;

    /** The words of each language, made once for all rules. */
    public static ByLanguage<Words> words(WordLists lists) {
        return lists.derive(All.class, it -> new All(new ByLanguage<>(language -> new Words(it, language))))
                .words();
    }

    private record All(ByLanguage<Words> words) {}

    /** The words of one language that identify promos. */
    public static final class Words {
        private static final int ACTS = 0;
        private static final int OFFERS = 1;
        private static final int BOLD = 2;
        private static final int READER = 3;

        private final Phrases acts;
        private final Phrases reader;
        /** The acts, the offers, the bold words and the addresses to the reader, in this order. */
        private final PhraseLists all;

        private final EnglishLines english;
        private final Optional<Words> inEnglish;

        private Words(WordLists lists, String language) {
            acts = new Phrases(lists.entries("repeated-promo/acts", language));
            reader = new Phrases(lists.entries("repeated-promo/reader", language));
            all = new PhraseLists(
                    acts,
                    new Phrases(lists.entries("repeated-promo/offers", language)),
                    new Phrases(lists.entries("repeated-promo/bold", language)),
                    reader);
            english = new EnglishLines(lists, language);
            inEnglish = language.equals(EnglishLines.ENGLISH)
                    ? Optional.empty()
                    : Optional.of(new Words(lists, EnglishLines.ENGLISH));
        }

        /** What a block says as a line, weighed once for all rules that ask. */
        public PromoLine weigh(Document document, Block block) {
            return document.derive(Known.class, it -> new Known(new ConcurrentHashMap<>()))
                    .lines()
                    .computeIfAbsent(block, it -> weighInBoth(Line.of(document, it)));
        }

        private record Known(Map<Block, PromoLine> lines) {}

        private PromoLine weighInBoth(Line line) {
            PromoLine own = weigh(line);
            return own.mayAsk() || !english.has(line)
                    ? own
                    : inEnglish.map(it -> it.weigh(line)).orElse(own);
        }

        private PromoLine weigh(Line line) {
            int words = line.words().size();
            if (words < FEWEST || words > LONGEST) {
                return new PromoLine(words, 0, 0, 0, 0, false);
            }
            List<List<Hit>> found = all.in(line);
            int call = 0;
            int act = 0;
            for (Hit hit : found.get(ACTS)) {
                act = Math.max(act, hit.weight());
                boolean starts = isClauseStart(line, hit.from()) && !isCompared(line, hit);
                if (hit.weight() > call && (starts || isClauseEnd(line, hit))) {
                    call = hit.weight();
                }
            }
            int offered = distinct(line, found.get(OFFERS));
            for (Line.Word word : line.words()) {
                offered += word.isMasked() ? 1 : 0;
            }
            offered += namesPrice(line.text()) ? 2 : 0;
            boolean addressed = !found.get(READER).isEmpty();
            return new PromoLine(words, call, act, offered, distinct(line, found.get(BOLD)), addressed);
        }

        /** Whether a text of any length addresses its reader or speaks for its publisher. */
        boolean address(String text) {
            int from = 0;
            while (from < text.length()) {
                int space = text.lastIndexOf(' ', from + PIECE);
                int to = from + PIECE >= text.length() || space <= from ? Math.min(text.length(), from + PIECE) : space;
                if (!reader.in(Line.of(text.substring(from, to))).isEmpty()) {
                    return true;
                }
                from = to;
            }
            return false;
        }

        /**
         * Whether a text names a price. A price has a digit with a sign beside it or a letter near it; the pattern is
         * tried only there.
         */
        private static boolean namesPrice(String text) {
            Matcher price = null;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean sign = c == '$' || (c > 0x7F && SIGNS.indexOf(c) >= 0);
                if (sign || (c >= '0' && c <= '9' && mayEnd(text, i))) {
                    price = price == null
                            ? PRICE.matcher(text).useTransparentBounds(true).useAnchoringBounds(false)
                            : price;
                    if (price.region(i, text.length()).lookingAt()) {
                        return true;
                    }
                }
            }
            return false;
        }

        /** Whether a price can continue after a digit. */
        private static boolean mayEnd(String text, int digit) {
            if (digit + 1 >= text.length()) {
                return false;
            }
            char next = text.charAt(digit + 1);
            return Character.isWhitespace(next) || (next >= '0' && next <= '9') || AFTER.indexOf(next) >= 0;
        }

        /** The number of different phrases: an offer that is repeated counts once. */
        private static int distinct(Line line, List<Hit> hits) {
            if (hits.isEmpty()) {
                return 0;
            }
            Set<String> seen = new HashSet<>();
            int weight = 0;
            for (Hit hit : hits) {
                weight += seen.add(line.words().get(hit.to() - 1).text()) ? hit.weight() : 0;
            }
            return weight;
        }

        /**
         * Whether a verb ends its clause: German requests with an infinitive at the end, "Den Kurier jetzt abonnieren".
         */
        private static boolean isClauseEnd(Line line, Hit hit) {
            return hit.role() == Role.LATE_ACT
                    && (hit.to() == line.words().size()
                            || hasClauseMark(line, hit.to())
                            || line.words().get(hit.to()).text().equals("und"));
        }

        /**
         * Whether a verb that also has other uses follows only a comma: "Our membership in the Union, like our
         * freedom".
         */
        private static boolean isCompared(Line line, Hit hit) {
            return hit.weight() < STRONG
                    && hit.from() > 0
                    && line.before(hit.from()).startsWith(",");
        }

        /** Whether a mark that ends a clause, or a dash after a space, is before a word and after the last one. */
        private static boolean hasClauseMark(Line line, int word) {
            String text = line.text();
            int from = word == 0 ? 0 : line.words().get(word - 1).end();
            int to = line.words().get(word).start();
            for (int at = from; at < to; at++) {
                char c = text.charAt(at);
                boolean dash = c == '-' && at > from && isBlank(text.charAt(at - 1));
                if (dash || (c != ' ' && CLAUSES.indexOf(c) >= 0)) {
                    return true;
                }
            }
            return false;
        }

        /** The characters of {@code \s}. */
        private static boolean isBlank(char c) {
            return c == ' ' || (c >= '\t' && c <= '\r');
        }

        /**
         * Whether a word begins a clause: after punctuation, or after words that lead to an imperative, such as
         * "please", "and", "today".
         */
        private boolean isClauseStart(Line line, int word) {
            if (word == 0 || hasClauseMark(line, word)) {
                return true;
            }
            return acts.at(line, word - 1).filter(hit -> hit.weight() == 0).isPresent()
                    && isClauseStart(line, word - 1);
        }
    }

    /** Whether the line is short enough and has enough words of promos to be one. */
    public boolean mayAsk() {
        return words >= FEWEST
                && words <= LONGEST
                && !isAdvice()
                && ((offers > 0 && (call > 0 || (act > 0 && reader))) || offers >= 4);
    }

    /** Whether the line could be a promo in text copied from a page, however it is worded. */
    public boolean mayAddress() {
        return words > FEWEST && words <= LONGEST && (reader || (act > 0 && offers > 0) || offers + bold >= 4);
    }

    /** Whether it is a paragraph of advice. A paragraph is a promo only if it requests one thing and offers much. */
    private boolean isAdvice() {
        return words > PLAIN && (call < STRONG || offers < MUCH);
    }

    /** Whether it reads like a promo, given that it is repeated elsewhere. */
    public boolean asks() {
        return mayAsk()
                && ((call == STRONG && offers >= 2)
                        || (call > 0 && offers >= (reader ? 3 : 4))
                        || (call > 0 && act == STRONG && reader)
                        || (act > 0 && reader && offers >= 5));
    }

    /** Whether it reads like a promo by itself. */
    public boolean isPlain() {
        return asks() && words <= PLAIN && call == STRONG && offers + (reader ? 1 : 0) >= 4;
    }
}
