package io.github.copydesk;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may use whom. The arrows only point down this list. */
final class ArchitectureTest {
    private static final String ROOT = ArchitectureTest.class.getPackageName();
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void everyRoomUsesOnlyWhatItMay() {
        uses("maven", "engine", "config", "report", "rule", "yaml", "text");
        uses(
                "engine",
                "format",
                "check",
                "check.pattern",
                "check.languagetool",
                "filter",
                "report",
                "config",
                "corpus",
                "names",
                "quotes",
                "rule",
                "yaml",
                "text");
        uses("report", "rule", "text");
        uses("filter", "config", "rule", "text");
        uses("check.languagetool", "check", "corpus", "names", "rule", "text");
        uses("check.pattern", "check", "corpus", "rule", "yaml", "text");
        uses("check", "characters", "corpus", "leftovers", "names", "quotes", "rule", "yaml", "text");
        uses("format", "yaml", "text");
        uses("config", "rule", "yaml", "text");
        uses("corpus", "names", "rule", "text");
        uses("quotes", "rule", "text");
        uses("characters", "rule", "text");
        uses("names", "rule", "text");
        uses("rule", "yaml", "text");
        uses("yaml", "text");
        uses("text");
    }

    @Test
    void noRoomsGoInACircle() {
        SlicesRuleDefinition.slices()
                .matching(ROOT + ".(**)")
                .should()
                .beFreeOfCycles()
                .check(OURS);
    }

    @Test
    void onlyTheGoalsKnowMavenAndOnlyOneRoomKnowsLanguageTool() {
        only("maven", "org.apache.maven..");
        only("check.languagetool", "org.languagetool..");
    }

    private static void uses(String room, String... rooms) {
        String[] allowed = Stream.concat(Stream.of(room), Arrays.stream(rooms))
                .map(it -> ROOT + "." + it)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + room)
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(allowed))))
                .allowEmptyShould(true)
                .check(OURS);
    }

    private static void only(String room, String foreign) {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(foreign)
                .check(OURS);
    }
}
