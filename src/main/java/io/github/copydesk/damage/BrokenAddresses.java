package io.github.copydesk.damage;

import io.github.copydesk.rulebook.WordLists;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Addresses with spaces inside: {@code http://www. example. org /a}.
 *
 * <p>The trap is a sentence that ends in an address. Within the name of the computer a space counts only where a
 * well-known domain is its end; before the whole name it counts always, in a path only before the name of a file, and in an address of mail only beside its sign.
 */
public final class BrokenAddresses {
    /**
     * A broken address of a source.
     *
     * @param kind what it begins with: {@code scheme}, {@code www}, {@code mail}, or {@code path} where the space is in the path
     */
    public record Found(Defect defect, String kind) {}

    private static final String LABEL = "[a-z0-9](?:[a-z0-9]|-(?: (?=[a-z0-9]))?){0,60}";
    private static final String PLAIN_LABEL = "[a-z0-9][a-z0-9-]{0,60}";
    private static final String DOT = "(?: ?\\. ?)";
    private static final String FILE = "(?:[\\w-]{1,40}/){0,6}[\\w-]{1,60}\\.(?:html?|php|aspx?|pdf|jpe?g|png)\\b";
    private static final String PATH = "(?: ?/(?! )[^\\s<>()\\[\\]\"]{0,500})?(?:(?<=/) " + FILE + ")?";

    /** The rest of a name that has no space in it, so that it may end in any country. */
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

    /** In the source of a block, in order of their kinds. */
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

    /** Whether the first space is behind a slash of the path. */
    private static boolean isPath(String address) {
        int space = address.lastIndexOf(' ');
        return space > 1 && address.charAt(space - 1) == '/' && address.charAt(space - 2) != '/';
    }
}
