package io.github.copydesk.format.file;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What holds no article on any site although its name ends like one: folders with built files and installed packages,
 * files that programs read, and texts of licences.
 */
final class NoArticles {
    /** Of {@code LICENSES}, the folder for licence texts of the REUSE specification, only this spelling is meant. */
    private static final Set<String> FOLDERS = Set.of("target", "node_modules", "LICENSES");

    /** Files for crawlers and build tools, in lower case. */
    private static final Set<String> FOR_PROGRAMS = Set.of("ads.txt", "app-ads.txt", "cmakelists.txt", "robots.txt");

    /** For package managers: {@code requirements-dev.txt}. */
    private static final Pattern PACKAGES = Pattern.compile(
            "(?:dev-)?(?:constraints|requirements)(?:[-_.](?:all|base|build|ci|dev|docs?|lint|prod|tests?))?\\.txt");

    /** The text of a licence, {@code LICENSE-MIT.txt}; an article about one has more words in its name. */
    private static final Pattern LICENCE = Pattern.compile("(?:licen[cs]e|copying|unlicense)"
            + "(?:[-_.](?:a?gpl|lgpl|apache|bsd|cc0?|by|sa|epl|isc|mit|mpl|ofl|v?\\d[\\d.]*))*\\.txt");

    /** The notice that goes with a licence; in small letters it is a word like others. */
    private static final String NOTICE = "NOTICE.txt";

    /** By which a search engine knows the owner of a site. */
    private static final Pattern OWNER = Pattern.compile("google[0-9a-f]{16}\\.html");

    private NoArticles() {}

    /** Whether a folder with this name holds no article, wherever it is. */
    static boolean holdsNoArticle(String name) {
        return FOLDERS.contains(name);
    }

    /** Whether a file with this name is read by programs alone, or contains a licence. */
    static boolean isForPrograms(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return FOR_PROGRAMS.contains(name)
                || PACKAGES.matcher(name).matches()
                || LICENCE.matcher(name).matches()
                || file.equals(NOTICE)
                || OWNER.matcher(name).matches();
    }
}
