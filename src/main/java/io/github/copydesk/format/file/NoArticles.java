package io.github.copydesk.format.file;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What holds no article on any site although its name ends like one: folders with built files and installed packages, and
 * text files that programs read or that lawyers wrote for all projects alike.
 */
final class NoArticles {
    /** Of {@code LICENSES}, the folder for licence texts of the REUSE specification, only this spelling is meant. */
    private static final Set<String> FOLDERS = Set.of("target", "node_modules", "LICENSES");

    /** Files for crawlers, package managers and build tools, and the texts of licences, in lower case. */
    private static final Pattern NOT_WRITTEN_HERE = Pattern.compile(
            "(?:ads|app-ads|cmakelists|robots"
                    + "|(?:[\\w.]+-)?(?:constraints|requirements)(?:[-_.][\\w.-]+)?"
                    + "|(?:licen[cs]e|copying|notice|unlicense)(?:[-_.][\\w.+-]+)?|[\\w.+-]+[-_]licen[cs]e)\\.txt|google[0-9a-f]{16}\\.html");

    private NoArticles() {}

    /** Whether a folder with this name holds no article, wherever it is. */
    static boolean holdsNoArticle(String name) {
        return FOLDERS.contains(name);
    }

    /** Whether a file with this name is read by programs alone, or contains a licence. */
    static boolean isForPrograms(String file) {
        return NOT_WRITTEN_HERE.matcher(file.toLowerCase(Locale.ROOT)).matches();
    }
}
