package io.github.copydesk.provenance;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of links that each entry of a list has, with an address of its own: {@code [Map](…) - [Tickets](…)} below
 * each of several events. On a page, such words share the page or lead to the accounts of its owner, so their addresses
 * are the same wherever they are.
 *
 * @param words those that lead to at least {@value #SEVERAL} addresses
 */
record EntryLinks(Set<String> words) {
    private static final int SEVERAL = 3;

    /** The most UTF-16 units of an address and the signs before it. */
    private static final int LONGEST = 502;

    /** The most UTF-16 units of the words of a link. */
    private static final int LONGEST_WORDS = 80;

    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]\\n]{1,40})]\\(([^()\\s]{1,500})");

    static EntryLinks of(Document document) {
        String source = document.source();
        Map<String, Set<String>> addresses = new HashMap<>();
        Matcher link = LINK.matcher(source);
        int end = 0; // of the link before
        for (int middle = source.indexOf("]("); middle >= 0; middle = source.indexOf("](", middle + 1)) {
            int start = opening(source, middle, end);
            if (start >= 0 && link.region(start, source.length()).lookingAt()) {
                addresses.computeIfAbsent(link.group(1), it -> new HashSet<>()).add(link.group(2));
                end = link.end();
            }
        }
        return new EntryLinks(addresses.entrySet().stream()
                .filter(it -> it.getValue().size() >= SEVERAL)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
    }

    /**
     * Where a link with this middle may begin, or -1. The pattern is tried there alone, since it costs much at each
     * bracket of a long table or program.
     */
    private static int opening(String source, int middle, int from) {
        int least = Math.max(from, middle - LONGEST_WORDS - 1);
        for (int at = middle - 1; at >= least; at--) {
            char c = source.charAt(at);
            if (c == '[') {
                return at;
            }
            if (c == ']' || c == '\n') {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a block contains a link with such words. */
    boolean isOne(Document document, Block block) {
        if (words.isEmpty()) {
            return false;
        }
        Span span = block.span(); // without the bracket before its first words and the address after its last
        return LINK.matcher(document.source())
                .region(
                        Math.max(0, span.start() - 1),
                        Math.min(document.source().length(), span.end() + LONGEST))
                .results()
                .anyMatch(it -> it.start() < span.end() && words.contains(it.group(1)));
    }
}
