package io.github.copydesk.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.cache.CacheFolder;
import io.github.copydesk.engine.Resources;
import io.github.copydesk.engine.Settings;
import io.github.copydesk.results.Gate;
import io.github.copydesk.results.Severity;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.model.Build;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // JUnit sets the folder
final class ModuleCheckTest {
    private static final ModuleCheck.GoalConfiguration TOLD = new ModuleCheck.GoalConfiguration(
            false,
            "content",
            List.of(),
            List.of("drafts/**"),
            "en-US",
            true,
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "error",
            0,
            true,
            Optional.empty(),
            true,
            2);

    @TempDir
    Path base;

    private final MavenProject module = new MavenProject();
    private final Properties user = new Properties();

    @Test
    void aModuleThatSaysNothingIsReadAsTheGoalIsTold() throws Exception {
        Settings settings = settings();
        assertEquals(base.resolve("content"), settings.contentDirectory());
        assertEquals(List.of("drafts/**"), settings.excludes());
        assertTrue(settings.languageTool());
    }

    @Test
    void whatCheckIsConfiguredWithHolds() throws Exception {
        configure(
                """
                <configuration>
                  <contentDirectory>articles</contentDirectory>
                  <includes><include>a/**</include><include>b/**</include></includes>
                  <language>de-DE</language>
                  <languageTool>false</languageTool>
                  <violationSeverity>warning</violationSeverity>
                  <maxAllowedViolations>3</maxAllowedViolations>
                  <failOnViolation>false</failOnViolation>
                </configuration>
                """);
        Settings settings = settings();
        assertEquals(base.resolve("articles"), settings.contentDirectory());
        assertEquals(List.of("a/**", "b/**"), settings.includes());
        assertEquals("de-DE", settings.language());
        assertFalse(settings.languageTool());
        assertEquals(new Gate(Severity.WARNING, 3, false), check().gate());
    }

    @Test
    void propertiesOfTheModuleHoldAndTheCommandLineBeatsThem() throws Exception {
        module.getProperties().setProperty("copydesk.language", "fr");
        module.getProperties().setProperty("copydesk.includes", "a/**, b/**");
        assertEquals("fr", settings().language());
        assertEquals(List.of("a/**", "b/**"), settings().includes());
        user.setProperty("copydesk.language", "es");
        assertEquals("es", settings().language());
    }

    @Test
    void aModuleWithoutArticlesOrThatSkipsIsNotRead() throws Exception {
        assertFalse(check().isRead());
        Files.createDirectory(base.resolve("content"));
        assertTrue(check().isRead());
        configure("<configuration><skip>true</skip></configuration>");
        assertFalse(check().isRead());
    }

    @Test
    void aMistypedNumberIsNamedWithItsParameterAndTheCure() throws Exception {
        configure("<configuration><maxAllowedViolations>ten</maxAllowedViolations></configuration>");
        Exception e = assertThrows(MojoExecutionException.class, () -> check().gate());
        assertEquals("maxAllowedViolations is 'ten'; it must be a whole number, such as 0", e.getMessage());
    }

    @Test
    void anEmptyPatternIsNamedWithItsParameterAndTheCure() throws Exception {
        configure("<configuration><excludes><exclude>a/**</exclude><exclude/></excludes></configuration>");
        Exception e = assertThrows(MojoExecutionException.class, this::settings);
        assertEquals(
                "excludes has an empty pattern; write one, such as 'news/**', or remove the parameter", e.getMessage());
    }

    @Test
    void theCacheIsWhereCheckKeepsIt() throws Exception {
        assertEquals(
                Optional.of(base.resolve("target/copydesk/cache")),
                resources().cache().map(CacheFolder::path));
        assertEquals(2, resources().threads());
        assertTrue(resources().fork());
        configure("<configuration><outputDirectory>out</outputDirectory></configuration>");
        assertEquals(base.resolve("out"), check().reports());
        assertEquals(Optional.of(base.resolve("out/cache")), resources().cache().map(CacheFolder::path));
        configure(
                """
                <configuration>
                  <cacheDirectory>kept</cacheDirectory>
                  <fork>false</fork>
                  <threads>3</threads>
                </configuration>
                """);
        assertEquals(Optional.of(base.resolve("kept")), resources().cache().map(CacheFolder::path));
        assertEquals(3, resources().threads());
        assertFalse(resources().fork());
        configure("<configuration><cache>false</cache></configuration>");
        assertEquals(Optional.empty(), resources().cache().map(CacheFolder::path));
    }

    @Test
    void eachExecutionThatIsNotSwitchedOffIsRead() throws Exception {
        configure(
                "<configuration><contentDirectory>news</contentDirectory></configuration>",
                "<configuration><contentDirectory>blog</contentDirectory></configuration>",
                "<configuration><contentDirectory>old</contentDirectory></configuration>");
        module.getModel().getBuild().getPlugins().get(0).getExecutions().get(2).setPhase("none");
        assertEquals(
                List.of(base.resolve("news"), base.resolve("blog")),
                checks().stream().map(ModuleCheck::content).toList());
    }

    @Test
    void ofTwoExecutionsThatReadTheSameArticlesTheFirstCounts() throws Exception {
        Files.createDirectory(base.resolve("content"));
        configure(
                "<configuration><formats><format>html</format></formats></configuration>",
                "<configuration><formats><format>json</format></formats></configuration>",
                "<configuration><includes><include>a/**</include></includes></configuration>");
        List<ModuleCheck> checks = checks();
        assertEquals(List.of(checks.get(0), checks.get(2)), SiteMojo.read(checks));
    }

    @Test
    void theVerdictOfSeveralExecutionsIsThatOfTheStrictest() throws Exception {
        configure(
                "<configuration><maxAllowedViolations>1</maxAllowedViolations></configuration>",
                """
                <configuration>
                  <violationSeverity>warning</violationSeverity>
                  <maxAllowedViolations>5</maxAllowedViolations>
                  <failOnViolation>false</failOnViolation>
                </configuration>
                """);
        assertEquals(new Gate(Severity.WARNING, 1, true), ReportMojo.strictest(checks()));
    }

    @Test
    void theFindingsOfAllModulesFailNothingIfThoseOfNoModuleDo() throws Exception {
        String reporting = "<configuration><failOnViolation>false</failOnViolation></configuration>";
        configure(reporting, reporting);
        assertFalse(ReportAggregateMojo.canFail(checks()));
        configure(reporting, "<configuration/>");
        assertTrue(ReportAggregateMojo.canFail(checks()));
        assertTrue(ReportAggregateMojo.canFail(List.of()));
    }

    private void configure(String... executions) throws XmlPullParserException, IOException {
        Plugin plugin = new Plugin();
        plugin.setGroupId("io.github.copydesk");
        plugin.setArtifactId("copydesk-maven-plugin");
        for (String xml : executions) {
            PluginExecution execution = new PluginExecution();
            execution.setId("check-" + plugin.getExecutions().size());
            execution.addGoal("check");
            execution.setConfiguration(Xpp3DomBuilder.build(new StringReader(xml)));
            plugin.addExecution(execution);
        }
        Build build = new Build();
        build.addPlugin(plugin);
        module.getModel().setBuild(build);
    }

    private Settings settings() throws MojoExecutionException {
        return check().settings();
    }

    private Resources resources() throws MojoExecutionException {
        return settings().resources();
    }

    private ModuleCheck check() {
        return checks().get(0);
    }

    private List<ModuleCheck> checks() {
        return ModuleCheck.of(module, new Place(base, base.resolve("target"), base, base), user, TOLD);
    }
}
