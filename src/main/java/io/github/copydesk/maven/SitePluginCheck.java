package io.github.copydesk.maven;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;

/**
 * Checks whether the site plugin of a build can show our pages.
 *
 * <p>maven-site-plugin brings the interface of a report. Up to version 3.19, that interface has a method with a type
 * that Doxia has removed, and the site plugin would write an empty page.
 */
final class SitePluginCheck {
    private static final String CURE =
            "copydesk's pages need maven-site-plugin 3.20.0 or newer, and this build uses an older one (the default of Maven 3.8 is 3.3);"
                    + " set its version in the POM, under <build><pluginManagement>";

    private SitePluginCheck() {}

    /**
     * @param report the interface of a report that the site plugin brings
     * @throws IllegalStateException when it is too old; the message says what to do
     */
    static void check(Class<?> report) {
        boolean fits = Arrays.stream(report.getMethods())
                .anyMatch(it -> it.getName().equals("generate")
                        && List.of(it.getParameterTypes()).equals(List.of(Sink.class, Locale.class)));
        if (!fits) {
            throw new IllegalStateException(CURE);
        }
    }
}
