package io.github.copydesk;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.FileInputStream;
import java.io.FileReader;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Scanner;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may use whom. The arrows only point down this list. */
final class ArchitectureTest {
    private static final String ROOT = ArchitectureTest.class.getPackageName();
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);
    private static final Set<String> ROOMS = OURS.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith(ROOT + "."))
            .map(name -> name.substring(ROOT.length() + 1))
            .collect(Collectors.toCollection(TreeSet::new));

    private final Set<String> listed = new TreeSet<>();

    @Test
    void everyRoomUsesOnlyWhatItMay() {
        uses("maven", "command watch disk run engine config fix report results rulebook yaml text");
        uses("cli", "command lsp watch run engine config disk fix format.file jvm report results rulebook yaml text");
        uses("cli.build", "cli");
        uses(
                "spark",
                "baseline cache command engine config corpus disk filter format names.person results rulebook site yaml text");
        uses("watch", "settle engine results");
        uses("lsp", "command settle run engine config disk fix report results rulebook yaml text");
        uses("settle", "run engine config disk fix format.file report results rulebook yaml text");
        uses("run", "command engine baseline cache disk fix format.file git jvm report results yaml text");
        uses(
                "engine",
                "baseline disk format format.file cache check style languagetool lexicon filter fix git jvm report config corpus names names.person provenance quotes site stet results rulebook yaml text");
        uses("report.build", "report results rulebook text");
        uses("report", "command results rulebook yaml text");
        uses("filter", "baseline git config results rulebook yaml text");
        uses("stet", "results rulebook yaml text");
        uses("baseline", "command disk results yaml");
        uses("fix", "results rulebook yaml text");
        uses("git", "disk yaml text");
        uses(
                "languagetool",
                "languagetool.chunks languagetool.dictionaries languagetool.gate check cache damage corpus jvm lexicon names.candidate token results rulebook yaml text");
        uses("languagetool.chunks");
        uses("languagetool.dictionaries", "lexicon");
        uses("languagetool.gate");
        uses("style", "style.passage style.pattern style.type check corpus results rulebook yaml text");
        uses(
                "style.type",
                "style.passage style.pattern style.measure style.spelling style.tag check lexicon token results rulebook yaml text");
        uses("style.passage", "token yaml text");
        uses("style.pattern", "results rulebook yaml");
        uses("style.measure", "lexicon results rulebook yaml");
        uses("style.spelling", "languagetool.dictionaries lexicon");
        uses("style.tag");
        uses(
                "check",
                "verdict provenance damage corpus leftovers names names.model token quotes results rulebook site yaml text");
        uses("verdict", "format.mask provenance leftovers wording corpus model token results rulebook site text");
        uses("wording.build", "wording");
        uses("wording", "results rulebook");
        uses("provenance", "leftovers corpus model token results rulebook site text");
        uses("model.build", "model corpus disk format format.file site text");
        uses("model");
        uses(
                "format",
                "disk format.file format.asciidoc format.html format.markdown format.plain format.rst format.xml site token text");
        uses("format.rst", "format.frontmatter format.mask text");
        uses("format.xml", "format.html format.source format.mask text");
        uses(
                "format.markdown",
                "format.markdown.block format.markdown.syntax format.html format.frontmatter format.source format.mask text");
        uses("format.markdown.syntax", "format.html format.source format.mask text");
        uses("format.markdown.block");
        uses("format.html", "format.frontmatter format.source format.mask text");
        uses("format.asciidoc", "format.frontmatter format.source format.mask text");
        uses("format.plain", "format.html format.frontmatter format.source format.mask text");
        uses("format.frontmatter", "format.mask text");
        uses("format.source", "format.mask text");
        uses("format.mask", "text");
        uses("format.file", "disk text");
        uses("config", "command config.vale disk results rulebook site yaml text");
        uses("config.vale", "disk results rulebook yaml text");
        uses("corpus", "token site text");
        uses("damage", "lexicon results rulebook text");
        uses("leftovers", "lexicon token results rulebook text");
        uses("quotes", "damage token results rulebook text");
        uses(
                "names",
                "names.candidate names.context names.feature names.model names.person names.veto corpus lexicon model token results rulebook text");
        uses(
                "names.build",
                "model.build names names.candidate names.context names.feature names.model names.veto corpus format lexicon model token results rulebook text");
        uses("names.person", "names.context names.model names.candidate lexicon token results text");
        uses("names.veto", "names.context lexicon token text");
        uses("names.model", "model token results rulebook text");
        uses("names.feature", "names.candidate names.context lexicon model token text");
        uses("names.candidate", "names.context corpus lexicon token text");
        uses("names.context", "corpus lexicon token results rulebook text");
        uses("lexicon", "token results rulebook text");
        uses("token", "text");
        uses("lexicon.build", "lexicon token");
        uses("documentation", "results rulebook text");
        uses("site", "disk text");
        uses("rulebook", "results disk yaml text");
        uses("results", "text");
        uses("command");
        uses("yaml", "command text");
        uses("disk");
        uses("jvm", "cache");
        uses("cache", "text");
        uses("maven.help"); // HelpMojo, which the build generates
        uses("text");
        assertEquals(ROOMS, listed, "every room has its line above, and every line a room");
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
    void oneRoomEachKnowsMavenTheCommandLineSparkLanguageToolAndGit() {
        only("maven", "org.apache.maven..");
        only("cli", "picocli..");
        only("cli.build", "org.objectweb.asm..");
        only("spark", "org.apache.spark..");
        only("spark", "org.apache.hadoop..");
        only("lsp", "org.eclipse.lsp4j..");
        only("watch", "com.sun.net.httpserver..");
        only("languagetool", "org.languagetool..");
        only("git", "org.eclipse.jgit..");
        only("cache", "org.h2..");
    }

    /** What a run depends on is recorded while it reads, so nobody may read past the record. */
    @Test
    void whatResultsDependOnIsReadThroughTheDisk() {
        for (String room : List.of(
                "config", "baseline", "rulebook", "site", "engine", "format..", "check", "languagetool..", "filter")) {
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + "." + room)
                    .and(not(simpleName("Rewriting")))
                    .should()
                    .dependOnClassesThat(belongToAnyOf(
                            Files.class, FileInputStream.class, FileReader.class, FileChannel.class, Scanner.class))
                    .check(OURS);
        }
    }

    private void uses(String room) {
        uses(room, room);
    }

    /** @param rooms the rooms that it may use, with spaces between them */
    private void uses(String room, String rooms) {
        listed.add(room);
        String[] allowed = Stream.concat(Stream.of(room), Arrays.stream(rooms.split(" ")))
                .map(it -> ROOT + "." + it)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + room)
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(allowed))))
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
