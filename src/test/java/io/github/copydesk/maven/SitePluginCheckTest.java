package io.github.copydesk.maven;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.apache.maven.reporting.MavenReport;
import org.junit.jupiter.api.Test;

class SitePluginCheckTest {
    /** As site plugins up to 3.19 bring it: their type of a sink is another one. */
    interface OldReport {
        void generate(Runnable sink, Locale locale);

        boolean canGenerateReport();
    }

    @Test
    void takesTheReportsOfASitePluginOfToday() {
        assertDoesNotThrow(() -> SitePluginCheck.check(MavenReport.class));
    }

    @Test
    void saysWhichSitePluginIsNeeded() {
        String message = assertThrows(IllegalStateException.class, () -> SitePluginCheck.check(OldReport.class))
                .toString();
        assertTrue(message.contains("maven-site-plugin 3.20.0 or newer"), message);
        assertTrue(message.contains("<pluginManagement>"), message);
    }
}
