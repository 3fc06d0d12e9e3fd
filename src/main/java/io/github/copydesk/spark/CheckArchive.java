package io.github.copydesk.spark;

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
            System.err.println("copydesk: " + e.getMessage() + "\n" + ArchiveOptions.USAGE);
            System.exit(2);
            return;
        }
        try (SparkSession spark = SparkSession.builder().appName("copydesk").getOrCreate()) {
            new ArchiveRun(spark, options).run();
        } catch (ConfigurationException | IllegalArgumentException e) {
            System.err.println("copydesk: " + e.getMessage());
            System.exit(2);
        }
    }
}
