package io.github.copydesk.languagetool;

import java.util.List;
import java.util.stream.Stream;

/** Which of LanguageTool's rules and categories a project switched off or on, by their ids. */
public record LanguageToolSettings(
        List<String> disabledRules,
        List<String> enabledRules,
        List<String> disabledCategories,
        List<String> enabledCategories) {
    /** LanguageTool as it comes. */
    public static final LanguageToolSettings DEFAULT =
            new LanguageToolSettings(List.of(), List.of(), List.of(), List.of());

    /** All of it, as one row of texts that differs when anything does. */
    List<String> switches() {
        return Stream.of(disabledRules, enabledRules, disabledCategories, enabledCategories)
                .flatMap(ids -> Stream.concat(ids.stream(), Stream.of("")))
                .toList();
    }
}
