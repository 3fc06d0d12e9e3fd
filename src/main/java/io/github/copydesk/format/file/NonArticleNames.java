package io.github.copydesk.format.file;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What holds no article on any site although its name ends like one: folders with built files, installed packages and
 * input of tests, files that programs read, and texts of licences.
 */
final class NonArticleNames {
    /** Of {@code LICENSES}, the folder for licence texts of the REUSE specification, only this spelling is meant. */
    private static final Set<String> FOLDERS =
            Set.of("target", "node_modules", "bower_components", "duniverse", "LICENSES", "__fixtures__", "testdata");

    /** Below a folder of tests, input of the tests; elsewhere a folder may announce matches. */
    private static final Set<String> FIXTURES = Set.of("data", "fixtures");

    private static final Set<String> TESTS = Set.of("test", "tests", "spec", "specs", "__tests__");

    /** Files for crawlers, browsers and build tools, in lower case. */
    private static final Set<String> FOR_PROGRAMS = Set.of(
            "ads.txt",
            "app-ads.txt",
            "cmakelists.txt",
            "humans.txt",
            "llms.txt",
            "llms-full.txt",
            "pom.xml",
            "robots.txt",
            "security.txt");

    /** For package managers: {@code requirements-dev.txt}. */
    private static final Pattern PACKAGES = Pattern.compile(
            "(?:dev-)?(?:constraints|requirements)(?:[-_.](?:all|base|build|ci|dev|docs?|lint|prod|tests?))?\\.txt");

    /**
     * The text of a licence, {@code LICENSE-MIT.txt}, a certificate of origin, or what belongs to a font; an article about
     * one has more words in its name.
     */
    private static final Pattern LICENCE = Pattern.compile("(?:licen[cs]e|copying|unlicense|dco|ofl|ofl-faq|fontlog)"
            + "(?:[-_.](?:a?gpl|lgpl|apache|bsd|cc0?|by|sa|epl|isc|mit|mpl|ofl|v?\\d[\\d.]*))*\\.txt");

    /** The notices that go with a licence; in small letters these are words like others. */
    private static final Set<String> NOTICES = Set.of("NOTICE.txt", "COPYRIGHT.txt");

    /** By which a search engine knows the owner of a site. */
    private static final Pattern OWNER = Pattern.compile("google[0-9a-f]{16}\\.html");

    private NonArticleNames() {}

    /**
     * Whether a folder holds no article.
     *
     * @param parent the name of the folder that it is in
     */
    static boolean holdsNoArticle(String name, String parent) {
        return FOLDERS.contains(name) || (FIXTURES.contains(name) && TESTS.contains(parent));
    }

    /** Whether a file with this name is read by programs alone, or contains a licence. */
    static boolean isForPrograms(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return FOR_PROGRAMS.contains(name)
                || PACKAGES.matcher(name).matches()
                || LICENCE.matcher(name).matches()
                || NOTICES.contains(file)
                || OWNER.matcher(name).matches();
    }
}
