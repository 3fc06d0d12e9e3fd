package io.github.copydesk.style.type;

import io.github.copydesk.rulebook.RuleEntry;
import io.github.copydesk.style.passage.Passage;
import java.util.List;

/** The message of a rule and the replacements of its action. */
record Wording(Message message, Action action) {
    static Wording of(RuleEntry entry, String otherwise) {
        return new Wording(Message.of(entry, otherwise), Action.of(entry.keys()));
    }

    /** The finding for a match. */
    Hit of(Passage passage, int start, int end) {
        String match = passage.text().substring(start, end);
        List<String> replacements = action.replacements(match);
        String fixed = replacements.isEmpty() ? match : listed(replacements);
        return new Hit(start, end, message.with(List.of(match, fixed)), replacements);
    }

    /** The finding for a match, with other arguments of the message, such as a number. */
    Hit of(Passage passage, int start, int end, String... arguments) {
        return new Hit(
                start,
                end,
                message.with(List.of(arguments)),
                action.replacements(passage.text().substring(start, end)));
    }

    private static String listed(List<String> options) {
        return options.size() == 1 ? options.get(0) : Message.listed(options);
    }
}
