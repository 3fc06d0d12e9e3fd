package io.github.copydesk.maven;

import io.github.copydesk.engine.Progress;
import io.github.copydesk.engine.Resources;
import io.github.copydesk.engine.Settings;
import io.github.copydesk.run.Console;
import io.github.copydesk.run.Machine;
import io.github.copydesk.run.Verdict;
import io.github.copydesk.yaml.ConfigurationException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** The parameters of goals that read the articles. */
@SuppressWarnings("NullAway.Init") // Maven sets the fields
abstract class ArticleMojo extends PrintingMojo {
    /** Skips the goal. */
    @Parameter(property = "copydesk.skip", defaultValue = "false")
    boolean skip;

    /**
     * The folder that contains the articles. By default {@code content} in the project. If the default folder is
     * missing, the check prints a warning and passes; if a configured folder is missing, it fails.
     */
    @Parameter(property = "copydesk.contentDirectory")
    @Nullable
    File contentDirectory;

    /**
     * Which files are articles: Ant-style patterns below the content directory. By default all files of plain text,
     * Markdown, MDX, Quarto, HTML, AsciiDoc, reStructuredText and XML (DocBook, DITA, xdoc, a WordPress export), except
     * in dot folders, {@code target}, {@code node_modules}, {@code LICENSES}, test data and the templates of a site,
     * and except licences and text files for programs such as {@code robots.txt}.
     */
    @Parameter(property = "copydesk.includes")
    @Nullable
    List<String> includes;

    /** Which files are excluded: Ant-style patterns below the content directory. */
    @Parameter(property = "copydesk.excludes")
    @Nullable
    List<String> excludes;

    /**
     * Whether symbolic links out of the content directory are followed. By default they are skipped, with one line in
     * the log, since their targets would appear in the reports.
     */
    @Parameter(property = "copydesk.followLinks", defaultValue = "false")
    boolean followLinks;

    /**
     * The language of articles that neither name theirs, by {@code lang} in the front matter, the {@code html} element or the path,
     * nor are clearly written in another, such as {@code en-US}.
     */
    @Parameter(property = "copydesk.language", defaultValue = "en-US")
    String language;

    /** Whether LanguageTool also checks the articles; {@code false} runs only copydesk's own rules. */
    @Parameter(property = "copydesk.languageTool", defaultValue = "true")
    boolean languageTool;

    /**
     * The project configuration. By default {@code copydesk.yml} beside the POM, or the nearest one above it, up to the
     * root of the build.
     */
    @Parameter(property = "copydesk.configFile")
    @Nullable
    File configFile;

    /** The folder of the reports. By default {@code copydesk} in the project's build directory. */
    @Parameter(property = "copydesk.outputDirectory")
    @Nullable
    File outputDirectory;

    /**
     * Whether LanguageTool's results are kept for later runs. They depend on the text of an article, not on its time
     * stamp, so they work in a fresh checkout too.
     */
    @Parameter(property = "copydesk.cache", defaultValue = "true")
    boolean cache;

    /**
     * The folder of the cache. By default {@code cache} in the output directory. Set it to a folder outside the build
     * directory to keep the cache after {@code clean}, or to share it between projects. Anyone who can write to it can
     * change LanguageTool's results, unless the environment variable {@code COPYDESK_CACHE_KEY} has a key to sign them.
     */
    @Parameter(property = "copydesk.cacheDirectory")
    @Nullable
    File cacheDirectory;

    /**
     * Whether the check runs in a separate JVM, with flags that make it start twice as fast. It ends with the build. In
     * the other goals, only LanguageTool runs in it.
     */
    @Parameter(property = "copydesk.fork", defaultValue = "true")
    boolean fork;

    /** How many articles are checked in parallel; 0 for one per core. */
    @Parameter(property = "copydesk.threads", defaultValue = "0")
    int threads;

    @Parameter(defaultValue = "${project}", readonly = true)
    @Nullable
    MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    @Override
    final void perform() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("copydesk is skipped");
        } else {
            execute(place());
        }
    }

    void execute(Place place) throws MojoExecutionException, MojoFailureException {
        Path content = content(place);
        if (Files.isDirectory(content)) {
            execute(place, content);
        } else {
            missing(place, content, contentDirectory != null);
        }
    }

    /**
     * Runs the goal.
     *
     * @param content the folder with the articles, which exists
     * @throws ConfigurationException when something in the project configuration is wrong
     */
    abstract void execute(Place place, Path content) throws MojoExecutionException, MojoFailureException;

    final Place place() {
        return Place.of(session, project);
    }

    final Path content(Place place) {
        return contentDirectory == null ? place.defaultContent() : contentDirectory.toPath();
    }

    final Settings settings(Place place, Path content) throws MojoExecutionException {
        return new Settings(
                content,
                patterns("includes", includes),
                patterns("excludes", excludes),
                language,
                languageTool,
                followLinks,
                Machine.written(reports(place), cacheFolder(place)),
                Place.existing(configFile, place.defaultConfig(), "configFile"),
                resources(place));
    }

    private Resources resources(Place place) throws MojoExecutionException {
        return resources(threads, fork, cache, cacheFolder(place));
    }

    private Path cacheFolder(Place place) {
        return cacheDirectory == null ? reports(place).resolve("cache") : cacheDirectory.toPath();
    }

    /** @param folder the folder of the cache, if it is on */
    static Resources resources(int threads, boolean fork, boolean cache, Path folder) throws MojoExecutionException {
        try {
            return Machine.resources(threads, fork, cache ? Optional.of(folder) : Optional.empty());
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    /**
     * Logs the start of a run, and its progress every few seconds.
     *
     * @param content the folder with the articles, as shown to users
     */
    final Progress progress(String content) {
        getLog().info("copydesk reads " + content);
        return new Console(new BuildLog(getLog()), content).progress();
    }

    /** The patterns of a parameter; Maven turns an empty element into null. */
    static List<String> patterns(String parameter, @Nullable List<String> patterns) throws MojoExecutionException {
        if (patterns == null) {
            return List.of();
        }
        if (patterns.stream().anyMatch(it -> it == null || it.isBlank())) {
            throw new MojoExecutionException(
                    parameter + " has an empty pattern; write one, such as 'news/**', or remove the parameter");
        }
        return patterns;
    }

    static Verdict verdict(boolean canFail, String least, int allowed) throws MojoExecutionException {
        try {
            return Verdict.of(canFail, least, allowed);
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    final Path reports(Place place) {
        return outputDirectory == null ? place.defaultReports() : outputDirectory.toPath();
    }

    /** @param configured whether the folder was configured */
    final void missing(Place place, Path content, boolean configured) throws MojoExecutionException {
        String message = "there is no content directory " + place.shown(content)
                + "; set contentDirectory to the folder that contains the articles";
        if (configured) {
            throw new MojoExecutionException(message);
        }
        getLog().warn(message);
    }
}
