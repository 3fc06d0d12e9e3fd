package io.github.copydesk.languagetool;

import java.util.List;

/**
 * A remark of LanguageTool on a stretch of prose: {@code start} inclusive, {@code end} exclusive, in UTF-16 units.
 *
 * @param category the id of the rule's category in LanguageTool
 * @param title the subject of the rule, for users
 * @param spelling whether the word is merely in no dictionary
 * @param style whether it is a matter of style
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
