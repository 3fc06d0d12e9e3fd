package io.github.copydesk.maven;

import io.github.copydesk.text.Printed;
import io.github.copydesk.yaml.ConfigurationException;
import java.nio.file.InvalidPathException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * Makes everything that a goal prints safe to print, including the message with which it fails, which Maven prints.
 * Maven adds the messages of causes, so exceptions leave a goal without their cause; with {@code -X} the log shows it.
 */
abstract class PrintingMojo extends AbstractMojo {
    @Override
    public final Log getLog() {
        return new PrintedLog(super.getLog());
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        try {
            perform();
        } catch (MojoFailureException e) {
            throw new MojoFailureException(printed(e));
        } catch (MojoExecutionException | RuntimeException e) {
            throw new MojoExecutionException(printed(e));
        }
    }

    /**
     * Runs the goal.
     *
     * @throws ConfigurationException when something in the project configuration is wrong
     */
    abstract void perform() throws MojoExecutionException, MojoFailureException;

    /** The message of a failure; its cause is logged. */
    final String printed(Exception e) {
        getLog().debug(e);
        if (e instanceof InvalidPathException path) {
            return Printed.of(
                    ("the locale of this build cannot represent the path '%s': set the environment variable LC_ALL"
                                    + " to C.UTF-8")
                            .formatted(path.getInput()));
        }
        boolean ours = e instanceof MojoFailureException
                || e instanceof MojoExecutionException
                || e instanceof ConfigurationException;
        return Printed.of(ours ? String.valueOf(e.getMessage()) : "copydesk could not finish: " + e);
    }
}
