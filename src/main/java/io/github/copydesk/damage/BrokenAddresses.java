package io.github.copydesk.damage;

import io.github.copydesk.rulebook.WordLists;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Addresses with spaces inside: {@code http://www. example. org /a}.
 *
 * <p>The trap is a sentence that ends in an address. A space counts only before the end of the name of the computer, where a
 * well-known domain follows it.
 */
public final class BrokenAddresses {
    private static final String LABEL = "[a-z0-9][a-z0-9-]{0,60}";
    private static final String DOT = "(?: ?\\. ?)";

    private final Pattern address;

    private BrokenAddresses(WordLists lists) {
        String domains = String.join("|", lists.entries("broken-address/domains.txt"));
        String host = "(?:" + LABEL + DOT + "){1,5}?(?:" + domains + ")\\b(?!" + DOT + "(?:" + domains + ")\\b)";
        String path = "(?: ?/(?! )[^\\s<>()\\[\\]\"]*)?";
        address = Pattern.compile("\\bhttps?: ?// ?" + host + path);
    }

    public static BrokenAddresses of(WordLists lists) {
        return lists.derive(BrokenAddresses.class, BrokenAddresses::new);
    }

    /** In the source of a block, in order. */
    public Stream<Defect> in(String source) {
        if (source.indexOf("http") < 0) {
            return Stream.empty();
        }
        return address.matcher(source)
                .results()
                .filter(found -> found.group().indexOf(' ') >= 0)
                .map(found -> {
                    String whole = found.group().replaceAll("[.,;:]$", "");
                    return Defect.sure(found.start(), found.start() + whole.length(), whole.replace(" ", ""));
                });
    }
}
