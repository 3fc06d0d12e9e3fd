package io.github.copydesk.spark;

import io.github.copydesk.command.Commands;
import io.github.copydesk.yaml.ConfigurationException;
import org.apache.spark.sql.SparkSession;

/**
 * Checks an archive of articles on Apache Spark, with the same findings as {@code copydesk:check} for the same
 * articles.
 *
 * <pre>spark-submit --class io.github.copydesk.spark.CheckArchive copydesk-maven-plugin-&lt;version&gt;-spark.jar \
 *     --articles &lt;folder&gt; --config copydesk.yml --out &lt;folder&gt;</pre>
 */
public final class CheckArchive {
    private CheckArchive() {}

    /**
     * Runs in the Spark session of {@code spark-submit}. Mistakes in the arguments or the configuration end it with
     * exit code 2.
     */
    public static void main(String[] arguments) {
        ArchiveOptions options;
        try {
            options = ArchiveOptions.of(arguments);
        } catch (IllegalArgumentException e) {
            fail(e.getMessage() + "\n" + ArchiveOptions.USAGE);
            return;
        }
        try (SparkSession spark = SparkSession.builder().appName("copydesk").getOrCreate()) {
            new ArchiveRun(spark, options).run();
        } catch (ConfigurationException e) {
            fail(e.getMessage(Commands.COMMAND_LINE));
        } catch (IllegalArgumentException e) {
            fail(String.valueOf(e.getMessage()));
        } catch (Exception e) { // Spark throws its own, which Scala does not declare
            fail(e);
        }
    }

    /** Names only what can be corrected; the trace of anything else is needed to find its reason. */
    private static void fail(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof KnownSentence.SilentException) {
                fail(String.valueOf(cause.getMessage()));
            }
        }
        e.printStackTrace();
        fail("the check has stopped: " + e.getMessage());
    }

    private static void fail(String message) {
        System.err.println("copydesk: " + message);
        System.exit(2);
    }
}
