package io.github.copydesk.maven;

import io.github.copydesk.engine.Counting;
import io.github.copydesk.engine.Resources;
import io.github.copydesk.engine.Settings;
import io.github.copydesk.results.Gate;
import io.github.copydesk.run.Machine;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * The configuration of an execution of {@code check} in a module, with that of the calling goal as the default. Maven
 * configures reports separately from the build, and the two must not contradict each other.
 */
final class ModuleCheck {
    private final Place place;
    private final Properties user;
    private final Properties properties;
    private final Optional<Xpp3Dom> configuration;
    private final GoalConfiguration otherwise;

    /** The configuration of the goal that reads the modules. */
    record GoalConfiguration(
            boolean skip,
            String content,
            List<String> includes,
            List<String> excludes,
            String language,
            boolean languageTool,
            boolean followLinks,
            Optional<Path> configFile,
            Optional<Path> baselineFile,
            Optional<String> changedSince,
            String violationSeverity,
            int maxAllowedViolations,
            boolean cache,
            Optional<Path> cacheDirectory,
            boolean fork,
            int threads) {}

    private ModuleCheck(
            @Nullable MavenProject module,
            Optional<Xpp3Dom> configuration,
            Place place,
            Properties user,
            GoalConfiguration otherwise) {
        this.place = place;
        this.user = user;
        this.properties = module == null ? new Properties() : module.getProperties();
        this.configuration = configuration;
        this.otherwise = otherwise;
    }

    /**
     * One for each execution of {@code check}, or one with the configuration of the plugin if there is no execution.
     *
     * @param user properties of the command line
     */
    static List<ModuleCheck> of(
            @Nullable MavenProject module, Place place, Properties user, GoalConfiguration otherwise) {
        return configurations(module).stream()
                .map(it -> new ModuleCheck(module, it, place, user, otherwise))
                .toList();
    }

    /** The configurations of the executions, into which Maven has merged that of the plugin, or that of the plugin. */
    private static List<Optional<Xpp3Dom>> configurations(@Nullable MavenProject module) {
        Plugin plugin = module == null ? null : module.getPlugin("io.github.copydesk:copydesk-maven-plugin");
        if (plugin == null) {
            return List.of(Optional.empty());
        }
        Optional<Xpp3Dom> own = configuration(plugin);
        List<Optional<Xpp3Dom>> checks = plugin.getExecutions().stream()
                .filter(it -> it.getGoals().contains("check") && !"none".equals(it.getPhase()))
                .map(it -> configuration(it).or(() -> own))
                .toList();
        return checks.isEmpty() ? List.of(own) : checks;
    }

    private static Optional<Xpp3Dom> configuration(ConfigurationContainer container) {
        return Optional.ofNullable(container.getConfiguration())
                .filter(Xpp3Dom.class::isInstance)
                .map(Xpp3Dom.class::cast);
    }

    /** Whether the folder of articles exists and is not skipped. */
    boolean isRead() {
        return !isSkipped() && Files.isDirectory(content());
    }

    boolean isSkipped() {
        return flag("skip", otherwise.skip());
    }

    /** Whether the module configures the folder of its articles. */
    boolean namesContent() {
        return value("contentDirectory").isPresent();
    }

    Path content() {
        return file("contentDirectory").orElseGet(() -> place.base().resolve(otherwise.content()));
    }

    /** Where {@code check} writes its reports. */
    Path reports() {
        return file("outputDirectory").orElseGet(place::defaultReports);
    }

    Settings settings() throws MojoExecutionException {
        Optional<Path> config = file("configFile").or(otherwise::configFile);
        return new Settings(
                content(),
                ArticleMojo.patterns("includes", list("includes").orElse(otherwise.includes())),
                ArticleMojo.patterns("excludes", list("excludes").orElse(otherwise.excludes())),
                value("language").orElse(otherwise.language()),
                flag("languageTool", otherwise.languageTool()),
                flag("followLinks", otherwise.followLinks()),
                Machine.written(reports(), cacheFolder()),
                existing(config, place.defaultConfig(), "configFile"),
                resources());
    }

    /** With the cache of {@code check}, so that articles are not read again. */
    private Resources resources() throws MojoExecutionException {
        return ArticleMojo.resources(
                number("threads", otherwise.threads()),
                flag("fork", otherwise.fork()),
                flag("cache", otherwise.cache()),
                cacheFolder());
    }

    private Path cacheFolder() {
        return file("cacheDirectory").or(otherwise::cacheDirectory).orElseGet(() -> reports()
                .resolve("cache"));
    }

    Counting counting() throws MojoExecutionException {
        return new Counting(
                existing(file("baselineFile").or(otherwise::baselineFile), place.defaultBaseline(), "baselineFile"),
                value("changedSince").or(otherwise::changedSince));
    }

    Gate gate() throws MojoExecutionException {
        int allowed = number("maxAllowedViolations", otherwise.maxAllowedViolations());
        String severity = value("violationSeverity").orElse(otherwise.violationSeverity());
        return ArticleMojo.verdict(flag("failOnViolation", true), severity, allowed)
                .gate();
    }

    private static Optional<Path> existing(Optional<Path> named, Path otherwise, String parameter)
            throws MojoExecutionException {
        @Nullable File file = named.map(Path::toFile).orElse(null);
        return Place.existing(file, otherwise, parameter);
    }

    private Optional<Path> file(String parameter) {
        return value(parameter).map(it -> place.base().resolve(it));
    }

    private Optional<List<String>> list(String parameter) {
        Optional<List<String>> configured = child(parameter)
                .filter(it -> it.getChildCount() > 0)
                .map(it ->
                        Arrays.stream(it.getChildren()).map(Xpp3Dom::getValue).toList());
        return configured.or(() -> value(parameter).map(it -> List.of(it.strip().split("\\s*,\\s*"))));
    }

    private boolean flag(String parameter, boolean otherwise) {
        return value(parameter).map(Boolean::parseBoolean).orElse(otherwise);
    }

    private int number(String parameter, int otherwise) throws MojoExecutionException {
        Optional<String> value = value(parameter).map(String::strip);
        try {
            return value.map(Integer::parseInt).orElse(otherwise);
        } catch (NumberFormatException e) {
            throw new MojoExecutionException(
                    "%s is '%s'; it must be a whole number, such as 0".formatted(parameter, value.get()), e);
        }
    }

    private Optional<String> value(String parameter) {
        String property = "copydesk." + parameter;
        return child(parameter)
                .map(Xpp3Dom::getValue)
                .or(() -> Optional.ofNullable(user.getProperty(property)))
                .or(() -> Optional.ofNullable(properties.getProperty(property)))
                .filter(it -> !it.isBlank());
    }

    private Optional<Xpp3Dom> child(String name) {
        return configuration.map(it -> it.getChild(name));
    }
}
