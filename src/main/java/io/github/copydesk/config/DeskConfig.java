package io.github.copydesk.config;

import io.github.copydesk.rule.HouseStyle;
import io.github.copydesk.rule.RuleBook;
import java.util.List;

/**
 * What a newsroom decided in its copydesk.yml.
 *
 * @param book our rules and the newsroom's own
 * @param stets what stands in some articles by the newsroom's word
 * @param ignore Ant-style patterns of articles to leave alone
 * @param maxFileSize in bytes; larger files are not read
 */
public record DeskConfig(
        RuleBook book,
        SeverityChoices severity,
        HouseStyle house,
        List<StetEntry> stets,
        List<String> ignore,
        long maxFileSize,
        LanguageToolChoices languageTool) {
    static final long MAX_FILE_SIZE = 10 << 20;

    /** A newsroom without a copydesk.yml. */
    public static DeskConfig undecided(RuleBook book) {
        return new DeskConfig(
                book,
                SeverityChoices.NONE,
                HouseStyle.NONE,
                List.of(),
                List.of(),
                MAX_FILE_SIZE,
                LanguageToolChoices.NONE);
    }
}
