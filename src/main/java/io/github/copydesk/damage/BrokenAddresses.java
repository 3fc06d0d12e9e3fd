package io.github.copydesk.damage;

import io.github.copydesk.rulebook.WordLists;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds addresses with spaces inside: {@code http://www. example. org /a}.
 *
 * <p>The trap is a sentence that ends in an address. Within the host name a space counts only if a well-known domain
 * ends the name; before the whole name it always counts, in a path only before a file name, and in an e-mail address
 * only beside the at sign.
 */
public final class BrokenAddresses {
    /**
     * A broken address in a source.
     *
     * @param kind how it begins: {@code scheme}, {@code www} or {@code mail}; {@code path} if the space is in the path
     */
    public record Found(Defect defect, String kind) {}

    private static final String LABEL = "[a-z0-9](?:[a-z0-9]|-(?: (?=[a-z0-9]))?){0,60}";
    private static final String PLAIN_LABEL = "[a-z0-9][a-z0-9-]{0,60}";
    private static final String DOT = "(?: ?\\. ?)";
    private static final String FILE = "(?:[\\w-]{1,40}/){0,6}[\\w-]{1,60}\\.(?:html?|php|aspx?|pdf|jpe?g|png)\\b";
    private static final String PATH = "(?: ?/(?! )[^\\s<>()\\[\\]\"]{0,500})?(?:(?<=/) " + FILE + ")?";

    /** The rest of a host name without a space in it, which may end in any country's domain. */
    private static final String REST = "(?:" + PLAIN_LABEL + "\\.){1,4}[a-z]{2}(?![\\w-]|\\.\\w)";

    private final Pattern scheme;
    private final Pattern www;
    private final Pattern mail;

    private BrokenAddresses(WordLists lists) {
        String domain = "(?:" + String.join("|", lists.entries("broken-address/domains.txt")) + ")\\b";
        String end = domain + "(?!" + DOT + domain + ")";
        String mailboxes = String.join("|", lists.entries("broken-address/mailboxes.txt"));
        scheme = Pattern.compile("\\bhttps? ?: ?/ ?/ ?(?:(?:" + LABEL + DOT + "){1,5}?" + end + "|(?:www\\. ?)?" + REST
                + ")(?:/ " + FILE + "|" + PATH + ")");
        www = Pattern.compile(
                "(?<![\\w./@-])www(?:" + DOT + "(?:" + LABEL + DOT + "){1,4}?" + end + "|\\. " + REST + ")" + PATH);
        mail = Pattern.compile("(?<![\\w./@+-])(?:[a-z0-9][\\w.+-]{0,60}@ |(?:" + mailboxes + ") @)(?:" + PLAIN_LABEL
                + "\\.){1,4}?(?:" + domain + "|[a-z]{2})(?![\\w-]|\\.\\w)|(?<![\\w./@+-])[a-z0-9][\\w.+-]{0,60}@(?:"
                + PLAIN_LABEL
                + "\\.){0,3}?" + PLAIN_LABEL + "(?: \\. ?|\\. )" + end + "(?![\\w-]|\\.\\w)");
    }

    public static BrokenAddresses of(WordLists lists) {
        return lists.derive(BrokenAddresses.class, BrokenAddresses::new);
    }

    /** The broken addresses in the source of a block, in order of their kinds. */
    public Stream<Found> in(String source) {
        return Stream.of(
                        source.indexOf("http") < 0 ? Stream.<Found>empty() : find(source, scheme, "scheme"),
                        source.indexOf("www") < 0 ? Stream.<Found>empty() : find(source, www, "www"),
                        source.indexOf('@') < 0 ? Stream.<Found>empty() : find(source, mail, "mail"))
                .flatMap(found -> found);
    }

    private static Stream<Found> find(String source, Pattern pattern, String kind) {
        return pattern.matcher(source)
                .results()
                .filter(found -> found.group().indexOf(' ') >= 0)
                .map(found -> {
                    String whole = found.group().replaceAll("[.,;:]$", "");
                    Defect defect = Defect.sure(found.start(), found.start() + whole.length(), whole.replace(" ", ""));
                    return new Found(defect, isPath(whole) ? "path" : kind);
                });
    }

    /** Whether the first space is after a slash of the path. */
    private static boolean isPath(String address) {
        int space = address.lastIndexOf(' ');
        return space > 1 && address.charAt(space - 1) == '/' && address.charAt(space - 2) != '/';
    }
}
