package io.github.copydesk.run;

import io.github.copydesk.cache.CacheFolder;
import io.github.copydesk.command.Commands;
import io.github.copydesk.engine.Counting;
import io.github.copydesk.engine.Resources;
import io.github.copydesk.engine.Settings;
import io.github.copydesk.fix.FixLevel;
import io.github.copydesk.results.Gate;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Checks the articles in {@code <folder>/content} in a JVM that may be killed, as Maven does, and then fixes them if
 * asked to: {@code CheckOnce <folder> [fix]}. It prints what fix says.
 */
final class CheckOnce {
    private static final boolean LANGUAGE_TOOL = Boolean.getBoolean("copydesk.kills.languageTool");

    private CheckOnce() {}

    public static void main(String[] arguments) {
        CheckRequest request = request(Path.of(arguments[0]), "content", "reports", /* fork= */ true);
        Outcome unused = CheckRun.run(request, line -> {});
        if (arguments.length > 1) {
            try {
                new FixRun(
                                request.settings(),
                                Counting.ALL,
                                FixLevel.CERTAIN,
                                Commands.MAVEN,
                                Path::toString,
                                CheckOnce::print)
                        .write();
            } catch (UnfinishedException e) {
                System.out.println(e.getMessage());
            }
        }
    }

    private static void print(Line line) {
        System.out.println(line.text());
    }

    /**
     * A check of the articles of a module, with the cache of the project.
     *
     * @param content the name of the folder with articles
     * @param reports the name of the folder for the reports
     */
    static CheckRequest request(Path folder, String content, String reports, boolean fork) {
        Resources resources = new Resources(1, fork, Optional.of(new CacheFolder(folder.resolve("cache"), "key")));
        return new CheckRequest(
                new Settings(
                        folder.resolve(content),
                        List.of(),
                        List.of(),
                        "en-US",
                        LANGUAGE_TOOL,
                        Optional.empty(),
                        resources),
                Counting.ALL,
                new Verdict(Gate.DEFAULT, false),
                content,
                content,
                "1.0",
                List.of("html", "json", "sarif"),
                folder.resolve(reports),
                Optional.empty(),
                false);
    }
}
