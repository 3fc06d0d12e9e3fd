package io.github.copydesk.style;

import io.github.copydesk.check.Check;
import io.github.copydesk.check.Materials;
import io.github.copydesk.rulebook.ProjectStyle;
import io.github.copydesk.rulebook.RuleEntry;
import io.github.copydesk.rulebook.WordLists;
import io.github.copydesk.style.type.StyleTypes;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes the check of a rule of a style. */
public final class StyleRules {
    private StyleRules() {}

    /** Tells what is wrong with what the newsroom wants passed over, a line each. */
    public static void review(WordLists lists, ProjectStyle projectStyle, Consumer<String> told) {
        Ignoring.of(lists, projectStyle).tell(told);
    }

    /**
     * Nothing for a rule that is made of something else than the types of the Vale check format.
     *
     * @throws io.github.copydesk.yaml.ConfigurationException when the rule cannot do what it says
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
