package io.github.copydesk.leftovers;

import io.github.copydesk.leftovers.Line.Word;
import io.github.copydesk.leftovers.Phrases.Hit;
import io.github.copydesk.rulebook.WordLists;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.token.SentenceEnd;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the words of a "read more" link at the end of a text: {@code Continue reading}, {@code (more…)}.
 *
 * <p>They follow a complete sentence and are none themselves: "Read more about it in the report." ends in a full stop
 * and is not a finding.
 */
public final class TailLink {
    private static final int LONGEST = 90;
    private static final int MOST_WORDS = 9;
    private static final int OPENS = 3;
    private static final int LEADS = 5;
    private static final Pattern FINISHED = Pattern.compile("[.!?…:\"”’»)\\]]\\s+(?=[\\p{L}(\\[<«»›→>])");
    private static final Pattern CUT = Pattern.compile("\\p{Ll}\\s+(?=\\p{Lu})");
    private static final Pattern SENTENCE =
            Pattern.compile("[\\p{L}\\uFFFC][)\\]”»]?[.?;:](?![.])\\W{0,3}[\\s\\uFFFC]*$");
    private static final Pattern BARE = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\s'’!]+");

    /** The stretch of such words, end exclusive, in UTF-16 units of the text. */
    public record Tail(int start, int end) {}

    private final Phrases words;
    private final FeedLine feed;
    private final EnglishLines english;
    private final Optional<TailLink> inEnglish;

    /** One for each language, made once for all rules. */
    public static ByLanguage<TailLink> of(WordLists lists) {
        return lists.derive(All.class, it -> new All(new ByLanguage<>(language -> new TailLink(it, language))))
                .links();
    }

    private record All(ByLanguage<TailLink> links) {}

    private TailLink(WordLists lists, String language) {
        words = new Phrases(lists.entries("leftover-link/words", language));
        List<String> feeds = new ArrayList<>(lists.entries("leftover-link/feeds", language));
        if (!language.equals(EnglishLines.ENGLISH)) {
            feeds.addAll(lists.entries("leftover-link/feeds", EnglishLines.ENGLISH));
        }
        feed = new FeedLine(feeds);
        english = new EnglishLines(lists, language);
        inEnglish = language.equals(EnglishLines.ENGLISH)
                ? Optional.empty()
                : Optional.of(new TailLink(lists, EnglishLines.ENGLISH));
    }

    /**
     * The link at the end of a block, or the whole block if it consists of nothing else. Computed once for all rules.
     */
    public Optional<Tail> in(Document document, Block block) {
        return document.derive(Known.class, it -> new Known(new ConcurrentHashMap<>()))
                .tails()
                .computeIfAbsent(block, it -> in(it.text()).or(() -> inEnglish
                        .filter(links -> english.has(Line.of(document, it)))
                        .flatMap(links -> links.in(it.text()))));
    }

    private record Known(Map<Block, Optional<Tail>> tails) {}

    private Optional<Tail> in(String text) {
        Optional<Tail> fed = feed.in(text);
        if (fed.isPresent() || endsLikeASentence(text)) {
            return fed;
        }
        if (text.length() <= LONGEST && isLink(text)) {
            return Optional.of(new Tail(0, text.length()));
        }
        int from = Math.max(0, text.length() - LONGEST);
        return after(FINISHED, text, from, false).or(() -> after(CUT, text, from, true));
    }

    /** Whether a text ends with a full stop. Most do, so that nothing else has to be checked. */
    private static boolean endsLikeASentence(String text) {
        return SentenceEnd.closes(".?;:", text);
    }

    private Optional<Tail> after(Pattern boundary, String text, int from, boolean strict) {
        Matcher matcher = boundary.matcher(text);
        for (int space = from + 1; space < text.length(); space++) {
            int before = space - 1;
            if (isBlank(text.charAt(space)) && mayBe(text.charAt(before), strict)) {
                boolean pair = before > from && Character.isLowSurrogate(text.charAt(before));
                if (matcher.region(pair ? before - 1 : before, text.length()).lookingAt()) {
                    String tail = text.substring(matcher.end());
                    if (isLink(tail) && (!strict || (from > 0 && isCertain(tail)))) {
                        return Optional.of(new Tail(matcher.end(), text.length()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The characters of {@code \s}. */
    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /** Whether a boundary can begin with a character: a lower-case letter if it is strict, otherwise a sign. */
    private static boolean mayBe(char c, boolean strict) {
        boolean small = c >= 'a' && c <= 'z';
        return c >= 0x80 || (strict ? small : !small);
    }

    /**
     * Whether it has the most common form, two words such as "Read on". Only this form is accepted where no sentence
     * ends before it.
     */
    private boolean isCertain(String tail) {
        Line line = Line.of(tail);
        return line.words().size() == 2 && words.in(line).stream().allMatch(hit -> hit.weight() >= 2);
    }

    private boolean isLink(String text) {
        Line line = Line.of(text);
        int count = line.words().size();
        if (count == 0
                || count > MOST_WORDS
                || words.at(line, 0).isEmpty()
                || SENTENCE.matcher(text).find()) {
            return false;
        }
        boolean marked = !BARE.matcher(text).matches();
        int weight = 0;
        int strange = 0;
        int at = 0;
        List<Hit> hits = words.in(line);
        boolean leads = hits.stream().anyMatch(hit -> hit.weight() >= LEADS);
        for (Hit hit : hits) {
            if (at == 0 && hit.from() == 0 && hit.weight() < OPENS && !leads) {
                return false;
            }
            strange += strange(line, at, hit.from());
            weight += hit.weight() > 1 ? hit.weight() : 0;
            at = hit.to();
        }
        strange += strange(line, at, count);
        return (leads ? strange <= count - strange : strange < count - strange)
                && (weight >= LEADS || (marked && strange == 0 && weight >= OPENS));
    }

    /**
     * The number of unexpected words. Names and addresses may follow ("at Harbor Daily"); any other word rules the link
     * out.
     */
    private static int strange(Line line, int from, int to) {
        int strange = 0;
        for (Word word : line.words().subList(from, to)) {
            strange += word.isMasked() ? 0 : word.capital() ? 1 : MOST_WORDS;
        }
        return strange;
    }
}
