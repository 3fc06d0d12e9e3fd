package io.github.copydesk.config;

import io.github.copydesk.rulebook.ProjectStyle;
import io.github.copydesk.rulebook.RuleBook;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The configuration of a project, from its copydesk.yml.
 *
 * @param book our rules and those of the project
 * @param stets findings that the project accepts in some articles
 * @param ignore Ant-style patterns of articles that are not checked
 * @param maxFileSize in bytes; larger files are not read
 * @param site the id of the generator that makes the pages, or {@code none}; if empty, it is recognised
 */
public record ProjectConfiguration(
        RuleBook book,
        SeverityChoices severity,
        ProjectStyle projectStyle,
        List<StetEntry> stets,
        List<String> ignore,
        long maxFileSize,
        LanguageToolChoices languageTool,
        Optional<String> site) {
    static final long MAX_FILE_SIZE = 10 << 20;

    /** This configuration, overridden by that of a file that extends it. */
    ProjectConfiguration and(ProjectConfiguration own, boolean sizeIsSaid) {
        return new ProjectConfiguration(
                own.book,
                severity.and(own.severity),
                projectStyle.and(own.projectStyle),
                both(stets, own.stets),
                both(ignore, own.ignore),
                sizeIsSaid ? own.maxFileSize : maxFileSize,
                languageTool.and(own.languageTool),
                own.site.or(() -> site));
    }

    static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** A project without a copydesk.yml. */
    public static ProjectConfiguration undecided(RuleBook book) {
        return new ProjectConfiguration(
                book,
                SeverityChoices.NONE,
                ProjectStyle.NONE,
                List.of(),
                List.of(),
                MAX_FILE_SIZE,
                LanguageToolChoices.NONE,
                Optional.empty());
    }
}
