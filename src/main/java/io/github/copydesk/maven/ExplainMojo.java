package io.github.copydesk.maven;

import io.github.copydesk.command.Commands;
import io.github.copydesk.config.ConfigFile;
import io.github.copydesk.config.ProjectConfiguration;
import io.github.copydesk.disk.Disk;
import io.github.copydesk.report.Explanation;
import io.github.copydesk.rulebook.RuleBook;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Shows the page of a rule: what is wrong, why it matters, how it is detected, and what is not flagged. Without a rule,
 * lists all rules.
 */
@Mojo(name = "explain", threadSafe = true, requiresProject = false)
@SuppressWarnings("NullAway.Init") // Maven sets the fields
public final class ExplainMojo extends PrintingMojo {
    /** The id of the rule, as shown at the end of each finding. Without it, all rules are listed. */
    @Parameter(property = "rule")
    @Nullable
    String rule;

    /** The project configuration, whose own rules can be explained too. By default as in {@code check}. */
    @Parameter(property = "copydesk.configFile")
    @Nullable
    File configFile;

    @Parameter(defaultValue = "${project}", readonly = true)
    @Nullable
    MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    @Override
    void perform() throws MojoExecutionException {
        Optional<Path> file =
                Place.existing(configFile, Place.of(session, project).defaultConfig(), "configFile");
        RuleBook ours = RuleBook.builtIn();
        ProjectConfiguration config = file.map(it -> ConfigFile.read(it, ours, Disk.plain()))
                .orElseGet(() -> ProjectConfiguration.undecided(ours));
        Explanation explanation = new Explanation(config.book(), Commands.MAVEN, config.severity()::of);
        // The page begins on a line of its own, not after the level of the log.
        getLog().info("\n" + (rule == null ? explanation.ofAll() : explanation.of(rule.strip())));
    }
}
