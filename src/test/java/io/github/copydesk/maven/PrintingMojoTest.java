package io.github.copydesk.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.yaml.ConfigurationException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

final class PrintingMojoTest {
    private static final String HOSTILE = "'##[stop-commands]x'\n::error::y\u001B[2J";
    private static final String PRINTED = "'# #[stop-commands]x'\n: :error::y␛[2J";

    private final List<String> printed = new ArrayList<>();

    @Test
    void allThatAGoalSaysIsFitToBePrinted() throws Exception {
        goal(() -> {}, true).execute();
        assertEquals(List.of(PRINTED, PRINTED, PRINTED), printed);
    }

    @Test
    void theMessageOfAFailureIsFitToBePrintedAndHasNoCauseThatMavenPrints() {
        Throwable cause = new IllegalStateException(HOSTILE);
        for (Exception e :
                List.of(new MojoExecutionException(HOSTILE, (Exception) cause), new ConfigurationException(HOSTILE))) {
            Exception thrown = assertThrows(MojoExecutionException.class, goal(() -> raise(e), false)::execute);
            assertEquals(PRINTED, thrown.getMessage());
            assertNull(thrown.getCause());
        }
        Exception failure = assertThrows(
                MojoFailureException.class,
                goal(() -> raise(new MojoFailureException(HOSTILE, cause)), false)::execute);
        assertEquals(PRINTED, failure.getMessage());
        assertNull(failure.getCause());
        Exception unforeseen = assertThrows(
                MojoExecutionException.class, goal(() -> raise(new IllegalStateException(HOSTILE)), false)::execute);
        assertEquals("copydesk could not finish: java.lang.IllegalStateException: " + PRINTED, unforeseen.getMessage());
        assertNull(unforeseen.getCause());
    }

    @Test
    void namesTheCureWhereTheLocaleCannotSpellAPath() {
        Exception e = assertThrows(
                MojoExecutionException.class,
                goal(() -> raise(new InvalidPathException("öst", "Malformed input")), false)::execute);
        assertEquals(
                "the locale of this build cannot represent the path 'öst': set the environment variable LC_ALL to C.UTF-8",
                e.getMessage());
    }

    @Test
    void everyGoalPrintsSo() {
        for (Class<? extends AbstractMojo> goal : List.of(
                CheckMojo.class,
                FixMojo.class,
                BaselineMojo.class,
                ReportMojo.class,
                ReportAggregateMojo.class,
                ExplainMojo.class)) {
            assertTrue(PrintingMojo.class.isAssignableFrom(goal), goal.getName());
        }
    }

    private interface Task {
        void run() throws MojoExecutionException, MojoFailureException;
    }

    private static void raise(Exception e) throws MojoExecutionException, MojoFailureException {
        if (e instanceof MojoExecutionException execution) {
            throw execution;
        }
        if (e instanceof MojoFailureException failure) {
            throw failure;
        }
        throw (RuntimeException) e;
    }

    private PrintingMojo goal(Task task, boolean speaks) {
        PrintingMojo goal = new PrintingMojo() {
            @Override
            void perform() throws MojoExecutionException, MojoFailureException {
                if (speaks) {
                    getLog().info(HOSTILE);
                    getLog().warn(HOSTILE);
                    getLog().error(HOSTILE);
                }
                task.run();
            }
        };
        goal.setLog(new SystemStreamLog() {
            @Override
            public void debug(Throwable error) {}

            @Override
            public void debug(CharSequence content) {}

            @Override
            public void info(CharSequence content) {
                printed.add(content.toString());
            }

            @Override
            public void warn(CharSequence content) {
                printed.add(content.toString());
            }

            @Override
            public void error(CharSequence content) {
                printed.add(content.toString());
            }
        });
        return goal;
    }
}
