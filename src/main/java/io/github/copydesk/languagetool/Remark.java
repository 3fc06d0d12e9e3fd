package io.github.copydesk.languagetool;

import java.util.List;

/**
 * What LanguageTool says of a stretch of prose: {@code start} inclusive, {@code end} exclusive, in UTF-16 units.
 *
 * @param category the id of the category that LanguageTool puts its rule into
 * @param title what its rule is about, for people
 * @param spelling whether the word is merely in no dictionary
 * @param style whether it is a matter of taste
 */
record Remark(
        String ruleId,
        String category,
        String title,
        int start,
        int end,
        String message,
        List<String> replacements,
        boolean spelling,
        boolean style) {}
