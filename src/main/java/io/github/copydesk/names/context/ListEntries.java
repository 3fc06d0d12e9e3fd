package io.github.copydesk.names.context;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.token.NameToken;
import io.github.copydesk.token.WordShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The entries of lists in an article, as items or separated by commas. If the other entries are user names, one more is
 * a user name too.
 */
public final class ListEntries {
    private static final Pattern HEAD = Pattern.compile("[,;:(–—]| - ");
    private static final Pattern COMMA = Pattern.compile(", (?:and |or |und |et |y |e )?|;\\s|\\s•\\s| and ");
    private static final Pattern HANDLE = Pattern.compile("@.+|[\\p{Ll}\\d].*|.*[\\d_].*|\\p{L}+-\\p{Ll}.*");
    /** The least number of other entries in a list. */
    private static final int FEWEST = 3;

    private static final double HALF = 0.5;

    /** The distance in UTF-16 units within which an entry begins and ends. */
    private static final int REACH = 60;

    /** The address of a change of a program, or of what it solves. */
    private static final Pattern CHANGE = Pattern.compile("/(?:pull|issues|commit|merge_requests)/[\\da-f]+\\b");

    private final Document document;
    private final List<Block> blocks;
    private final Map<Block, List<String>> items = new HashMap<>();
    private final Map<Block, Tally> parted = new HashMap<>();
    private final IdentityHashMap<List<String>, Tally> listed = new IdentityHashMap<>();
    private final IdentityHashMap<List<String>, Tally> begun = new IdentityHashMap<>();
    private final Predicate<String> isWord;

    /** @param isWord whether a dictionary has a word in lower case, so that it is not certainly a user name */
    ListEntries(Document document, Predicate<String> isWord) {
        this.document = document;
        blocks = document.blocks();
        this.isWord = isWord;
    }

    /**
     * The numbers of entries in a list: all, those of one word, those with the form of a user name, and certain user
     * names.
     */
    private record Tally(int entries, int words, int handles, int certain) {
        static Tally of(List<String> entries, Predicate<String> isWord) {
            int words = 0;
            int handles = 0;
            int certain = 0;
            for (String entry : entries) {
                boolean word = entry.indexOf(' ') < 0;
                boolean handle = word && HANDLE.matcher(entry).matches();
                words += word ? 1 : 0;
                handles += handle || (word && WordShape.seam(entry) > 0) ? 1 : 0;
                certain += handle && !isWord.test(entry) ? 1 : 0;
            }
            return new Tally(entries.size(), words, handles, certain);
        }

        Tally without(Tally own) {
            return new Tally(entries - own.entries, words - own.words, handles - own.handles, certain - own.certain);
        }

        private static final Tally NONE = new Tally(0, 0, 0, 0);

        double share(int count) {
            return entries < FEWEST ? 0 : (double) count / entries;
        }
    }

    /** The share of single words among the other entries, from 0 to 1; 0 if the token is in no list. */
    public double shareOfSingleWords(NameToken token) {
        Tally others = others(token);
        return others.share(others.words());
    }

    /**
     * The share of the other entries with the form of a user name: a lower-case initial, digits, or several capitals.
     */
    public double shareOfHandles(NameToken token) {
        Tally others = begins(token) ? firstWords(token) : others(token);
        return others.share(others.handles());
    }

    /** Whether at least half of the other entries are certain user names, so that this one is a user name too. */
    public boolean isAmongHandles(NameToken token) {
        Tally others = begins(token) ? firstWords(token) : others(token);
        return others.share(others.certain()) >= HALF;
    }

    /** Whether a word begins an item that links to a change of a program: it is the account of who made the change. */
    public boolean isCreditedWithAChange(NameToken token) {
        if (!begins(token)) {
            return false;
        }
        String source = document.source();
        int lineEnd = source.indexOf('\n', token.block().span().end()); // the address may be behind the text
        return CHANGE.matcher(source)
                .region(token.span().end(), lineEnd < 0 ? source.length() : lineEnd)
                .find();
    }

    private static boolean begins(NameToken token) {
        return token.start() == 0 && token.block().kind() == Block.Kind.LIST_ITEM;
    }

    /** The tally of the first words of the other items, for lists in which each item describes what somebody did. */
    private Tally firstWords(NameToken token) {
        Tally all = begun.computeIfAbsent(
                items(token.block()),
                heads -> Tally.of(heads.stream().map(it -> it.split(" ", 2)[0]).toList(), isWord));
        return all.without(Tally.of(List.of(token.word()), isWord));
    }

    private Tally others(NameToken token) {
        Block block = token.block();
        Tally all = parted.computeIfAbsent(block, it -> Tally.of(entries(it), isWord));
        if (all.entries() <= FEWEST && block.kind() == Block.Kind.LIST_ITEM) {
            String own = HEAD.split(block.text(), 2)[0].strip();
            return listed.computeIfAbsent(items(block), it -> Tally.of(it, isWord))
                    .without(Tally.of(List.of(own), isWord));
        }
        return all.entries() <= FEWEST ? Tally.NONE : all.without(Tally.of(List.of(own(token)), isWord));
    }

    private static List<String> entries(Block block) {
        if (!block.mayHaveAny(",;•") && !block.has(" and ")) {
            return List.of(block.text());
        }
        return COMMA.splitAsStream(block.text()).filter(it -> !it.isBlank()).toList();
    }

    /** The entry between commas that contains the token. */
    private static String own(NameToken token) {
        String[] before = COMMA.split(token.lead(REACH), -1);
        return before[before.length - 1] + token.word() + COMMA.split(token.trail(REACH), 2)[0];
    }

    /** The first words of the items in the list that contains a block. */
    private List<String> items(Block block) {
        if (items.isEmpty()) {
            List<String> heads = new ArrayList<>();
            for (Block it : blocks) {
                if (it.kind() != Block.Kind.LIST_ITEM) {
                    heads = new ArrayList<>();
                    continue;
                }
                heads.add(HEAD.split(it.text(), 2)[0].strip());
                items.put(it, heads);
            }
        }
        return items.getOrDefault(block, List.of());
    }
}
