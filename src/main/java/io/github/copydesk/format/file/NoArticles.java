package io.github.copydesk.format.file;

import java.util.Locale;
import java.util.Set;

/**
 * What holds no article on any site although its name ends like one: folders with built files and installed packages,
 * and text files that programs read.
 */
final class NoArticles {
    private static final Set<String> FOLDERS = Set.of("target", "node_modules");

    /** Text files for crawlers, package managers and build tools. */
    private static final Set<String> FOR_PROGRAMS =
            Set.of("ads.txt", "app-ads.txt", "cmakelists.txt", "constraints.txt", "requirements.txt", "robots.txt");

    private NoArticles() {}

    /** Whether a folder with this name holds no article, wherever it is. */
    static boolean holdsNoArticle(String name) {
        return FOLDERS.contains(name);
    }

    /** Whether a file with this name is read by programs alone. */
    static boolean isForPrograms(String file) {
        return FOR_PROGRAMS.contains(file.toLowerCase(Locale.ROOT));
    }
}
