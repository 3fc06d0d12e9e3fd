package io.github.copydesk.names.context;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.token.NameToken;
import io.github.copydesk.token.WordShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Lists in an article, by items of their own or by commas, and what they are made of: where the other entries are user names,
 * one more is a user name too.
 */
public final class ListEntries {
    private static final Pattern HEAD = Pattern.compile("[,;:(–—]| - ");
    private static final Pattern COMMA = Pattern.compile(", (?:and |or |und |et |y |e )?|;\\s|\\s•\\s| and ");
    private static final Pattern HANDLE = Pattern.compile("@.+|[\\p{Ll}\\d].*|.*[\\d_].*|\\p{L}+-\\p{Ll}.*");
    /** Other entries that make a list. */
    private static final int FEWEST = 3;

    private static final double HALF = 0.5;

    private final List<Block> blocks;
    private final Map<Block, List<String>> items = new HashMap<>();

    ListEntries(Document document) {
        blocks = document.blocks();
    }

    /** The share of the other entries that are one word, from 0 to 1; 0 where the token is in no list. */
    public double shareOfSingleWords(NameToken token) {
        return share(others(token), entry -> entry.indexOf(' ') < 0);
    }

    /** The share of the other entries that have the shape of a user name: small letters first, digits, or several capitals. */
    public double shareOfHandles(NameToken token) {
        boolean begins = token.start() == 0 && token.block().kind() == Block.Kind.LIST_ITEM;
        return share(
                begins ? firstWords(token) : others(token),
                entry -> entry.indexOf(' ') < 0 && (HANDLE.matcher(entry).matches() || WordShape.seam(entry) > 0));
    }

    /**
     * Whether at least half of the other entries are user names beyond doubt, so that one more is a user name too.
     *
     * @param isWord whether a dictionary has a word in small letters
     */
    public boolean isAmongHandles(NameToken token, Predicate<String> isWord) {
        List<String> others =
                token.start() == 0 && token.block().kind() == Block.Kind.LIST_ITEM ? firstWords(token) : others(token);
        return share(
                        others,
                        entry -> entry.indexOf(' ') < 0 && HANDLE.matcher(entry).matches() && !isWord.test(entry))
                >= HALF;
    }

    /** What the other items begin with, where each says what somebody did. */
    private List<String> firstWords(NameToken token) {
        return items(token.block()).stream()
                .map(it -> it.split(" ", 2)[0])
                .filter(it -> !it.equals(token.word()) && !it.isEmpty())
                .toList();
    }

    private static double share(List<String> others, Predicate<String> isSuch) {
        return others.size() < FEWEST
                ? 0
                : (double) others.stream().filter(isSuch).count() / others.size();
    }

    private List<String> others(NameToken token) {
        List<String> entries = new ArrayList<>(List.of(COMMA.split(token.block().text())));
        if (entries.size() <= FEWEST && token.block().kind() == Block.Kind.LIST_ITEM) {
            entries = new ArrayList<>(items(token.block()));
        }
        entries.removeIf(it -> it.contains(token.word()) || it.isBlank());
        return entries;
    }

    /** What the entries of the list begin with that a block is an entry of. */
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
