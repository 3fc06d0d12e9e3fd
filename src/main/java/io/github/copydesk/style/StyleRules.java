package io.github.copydesk.style;

import io.github.copydesk.check.Check;
import io.github.copydesk.check.Materials;
import io.github.copydesk.rulebook.ProjectStyle;
import io.github.copydesk.rulebook.RuleEntry;
import io.github.copydesk.rulebook.WordLists;
import io.github.copydesk.style.type.StyleTypes;
import java.util.Optional;
import java.util.function.Consumer;

/** Creates the check for a rule of a style. */
public final class StyleRules {
    private StyleRules() {}

    /** Reports settings for ignored text that cannot be used, one message each. */
    public static void review(WordLists lists, ProjectStyle projectStyle, Consumer<String> told) {
        Ignoring.of(lists, projectStyle).tell(told);
    }

    /**
     * The check for a rule in the Vale check format; empty for any other rule.
     *
     * @throws io.github.copydesk.yaml.ConfigurationException when the rule is wrong
     */
    public static Optional<Check> check(RuleEntry entry, Materials materials) {
        return StyleTypes.of(entry, materials)
                .map(type -> new StyleCheck(
                        entry,
                        type,
                        materials.lists(),
                        Ignoring.of(materials.lists(), materials.projectStyle()).text()));
    }
}
