package io.github.copydesk.languagetool;

import java.util.List;
import java.util.stream.Stream;

/** The rules and categories of LanguageTool that a project turned off or on, by their ids. */
public record LanguageToolSettings(
        List<String> disabledRules,
        List<String> enabledRules,
        List<String> disabledCategories,
        List<String> enabledCategories) {
    /** LanguageTool's defaults. */
    public static final LanguageToolSettings DEFAULT =
            new LanguageToolSettings(List.of(), List.of(), List.of(), List.of());

    /** All settings as a list of texts, for comparisons. */
    List<String> switches() {
        return Stream.of(disabledRules, enabledRules, disabledCategories, enabledCategories)
                .flatMap(ids -> Stream.concat(ids.stream(), Stream.of("")))
                .toList();
    }
}
