package io.github.copydesk.names.context;

import io.github.copydesk.text.Document;
import io.github.copydesk.text.Mask;
import io.github.copydesk.token.NameTokenizer;
import io.github.copydesk.token.NameTokens;
import io.github.copydesk.token.WordShape;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names in an article's code and addresses, searched when requested. */
public final class CodeUses {
    private static final Pattern ADDRESS =
            Pattern.compile("https?://([\\p{L}\\p{N}.-]{3,100})([\\p{L}\\p{N}/._~-]{0,200})");
    /** What every address of {@link #ADDRESS} begins with. */
    private static final String SCHEME = "http";

    /** The most words in a part of a path that is a name. */
    private static final int MOST_WORDS = 2;

    private final Document document;
    private final NameTokens evidence;
    private @Nullable Boolean code;
    private @Nullable Map<String, Integer> uses;
    private @Nullable Set<String> handles;
    private @Nullable Set<String> addressed;

    CodeUses(Document document, NameTokens evidence) {
        this.document = document;
        this.evidence = evidence;
    }

    /** Whether the article has code. */
    public boolean any() {
        if (code == null) {
            code = document.blocks().stream()
                    .flatMap(block -> block.masks().stream())
                    .anyMatch(mask -> mask.kind() == Mask.Kind.CODE);
        }
        return code;
    }

    /** Whether the word occurs more often in the source of the article than in its prose: in code or addresses. */
    public boolean has(String word) {
        if (uses == null) {
            uses = uses(document.source());
        }
        return uses.getOrDefault(word, 0) > evidence.count(word);
    }

    /** The number of occurrences in the source of each word of the prose; the source is read once for all words. */
    private Map<String, Integer> uses(String source) {
        Map<String, Integer> uses = new HashMap<>();
        BitSet firstLetters = new BitSet();
        evidence.words().keySet().forEach(word -> firstLetters.set(word.charAt(0)));
        char[] chars = source.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            if (NameTokenizer.isLetter(chars[i])) {
                int end = i + 1;
                while (end < chars.length && NameTokenizer.isLetter(chars[end])) {
                    end++;
                }
                if (firstLetters.get(chars[i])) {
                    String word = source.substring(i, end);
                    if (evidence.count(word) > 0) {
                        uses.merge(word, 1, Integer::sum);
                    }
                }
                i = end;
            }
        }
        return uses;
    }

    /** Whether an address contains the word as the name of a user or a page: {@code /JaneRoe}, {@code @JaneRoe}. */
    public boolean hasHandle(String word) {
        if (handles == null) {
            handles = handles(document.source());
        }
        return handles.contains(word);
    }

    /** Whether the word names a page of a wiki. */
    public boolean isPageName(String word) {
        return document.derive(WikiPages.class, WikiPages::of).has(word);
    }

    private static Set<String> handles(String source) {
        Set<String> handles = new HashSet<>();
        for (char sign : new char[] {'/', '@', '('}) {
            for (int at = source.indexOf(sign); at >= 0; at = source.indexOf(sign, at + 1)) {
                if (sign != '(' || (at > 0 && source.charAt(at - 1) == ']')) {
                    int end = at + 1;
                    while (end < source.length() && NameTokenizer.isLetter(source.charAt(end))) {
                        end++;
                    }
                    handles.add(source.substring(at + 1, end));
                }
            }
        }
        return handles;
    }

    /**
     * Whether an address of the article has the word as its host or as a short part of its path, in any case:
     * {@code https://quorvat.org/}, {@code /quorvat-docs}. Longer parts are titles, which may contain the same
     * misspelling.
     */
    public boolean hasAddress(String word) {
        if (addressed == null) {
            addressed = addressed(document.source());
        }
        return addressed.contains(WordShape.lower(word));
    }

    private static Set<String> addressed(String source) {
        Set<String> addressed = new HashSet<>();
        Matcher address = ADDRESS.matcher(source);
        int at = source.indexOf(SCHEME);
        while (at >= 0) {
            boolean found = address.region(at, source.length()).lookingAt();
            if (found) {
                Stream.concat(
                                Stream.of(address.group(1).split("[.-]", -1)),
                                Stream.of(address.group(2).split("/", -1)).flatMap(CodeUses::shortParts))
                        .map(WordShape::lower)
                        .forEach(addressed::add);
            }
            at = source.indexOf(SCHEME, found ? address.end() : at + 1);
        }
        return addressed;
    }

    private static Stream<String> shortParts(String part) {
        String[] words = part.split("[-_.]", -1);
        return words.length <= MOST_WORDS ? Stream.of(words) : Stream.empty();
    }
}
