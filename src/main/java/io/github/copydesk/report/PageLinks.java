package io.github.copydesk.report;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.renderer.html.UrlSanitizer;

/**
 * Filters the links of a rule's page, which a project may have written: only links to web pages and mail addresses
 * stay.
 */
final class PageLinks implements UrlSanitizer {
    private static final Pattern SCHEME = Pattern.compile("[^/?#]*?:");
    private static final Set<String> SCHEMES = Set.of("http:", "https:", "mailto:");

    @Override
    public String sanitizeLinkUrl(String url) {
        String address = url.codePoints()
                .filter(it -> it > ' ' && !Character.isISOControl(it))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        Matcher scheme = SCHEME.matcher(address);
        return !scheme.lookingAt() || SCHEMES.contains(scheme.group().toLowerCase(Locale.ROOT)) ? address : "";
    }

    /** A report loads nothing. */
    @Override
    public String sanitizeImageUrl(String url) {
        return "";
    }
}
