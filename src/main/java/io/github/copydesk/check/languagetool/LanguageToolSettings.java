package io.github.copydesk.check.languagetool;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Which of LanguageTool's rules and categories a newsroom switched off or on, by their ids. */
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

    void write(DataOutput out) throws IOException {
        Wire.write(disabledRules, out);
        Wire.write(enabledRules, out);
        Wire.write(disabledCategories, out);
        Wire.write(enabledCategories, out);
    }

    static LanguageToolSettings read(DataInput in) throws IOException {
        return new LanguageToolSettings(Wire.readTexts(in), Wire.readTexts(in), Wire.readTexts(in), Wire.readTexts(in));
    }
}
