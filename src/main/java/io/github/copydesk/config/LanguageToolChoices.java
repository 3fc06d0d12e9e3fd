package io.github.copydesk.config;

import io.github.copydesk.rulebook.RuleBook;
import java.util.List;

/** The rules and categories of LanguageTool that a project switches on and off, by LanguageTool's ids. */
public record LanguageToolChoices(
        List<String> disable, List<String> enable, List<String> disableCategories, List<String> enableCategories) {
    public static final LanguageToolChoices NONE = new LanguageToolChoices(List.of(), List.of(), List.of(), List.of());

    public LanguageToolChoices {
        disable = List.copyOf(disable);
        enable = List.copyOf(enable);
        disableCategories = List.copyOf(disableCategories);
        enableCategories = List.copyOf(enableCategories);
    }

    /** Whether the id of a finding, such as {@code languagetool/EN_A_VS_AN}, names a rule that is switched off. */
    public boolean isDisabled(String id) {
        String prefix = RuleBook.LANGUAGETOOL + "/";
        return id.startsWith(prefix) && disable.contains(id.substring(prefix.length()));
    }

    LanguageToolChoices and(LanguageToolChoices others) {
        return new LanguageToolChoices(
                ProjectConfiguration.both(disable, others.disable),
                ProjectConfiguration.both(enable, others.enable),
                ProjectConfiguration.both(disableCategories, others.disableCategories),
                ProjectConfiguration.both(enableCategories, others.enableCategories));
    }
}
