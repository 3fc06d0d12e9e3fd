package io.github.copydesk.style.type;

import io.github.copydesk.rulebook.RuleEntry;
import io.github.copydesk.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The message of a rule, with {@code %s}, {@code %[2]s} and {@code %%} as in printf. */
record Message(String format) {
    private static final Pattern VERB = Pattern.compile("%(?:\\[(\\d)])?([sdv%])");
    private static final Pattern FIRST_QUOTED = Pattern.compile("^((?:[^%]|%%)*?)(?:'%(\\[1])?s'|\"%(\\[1])?s\")");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** The rule's own message, or one derived from its title. */
    static Message of(RuleEntry entry, String otherwise) {
        String title = entry.rule().title().replace("%", "%%");
        return new Message(entry.keys()
                .get("message")
                .map(YamlNode::string)
                .orElse(title + otherwise)
                .strip()
                // a message does not end with a full stop
                .replaceFirst("(?<!\\.)\\.$", ""));
    }

    /**
     * The same for a first argument with its own quotes: {@code 'a' or 'b'}. Vale removes the quotes of the message
     * only if the second argument is quoted too, and otherwise prints both.
     */
    Message withFirstUnquoted() {
        return new Message(FIRST_QUOTED.matcher(format).replaceFirst("$1%s"));
    }

    String with(List<String> arguments) {
        int[] next = {0};
        String said = VERB.matcher(format).replaceAll(verb -> {
            if (verb.group(2).equals("%")) {
                return "%";
            }
            int index = verb.group(1) == null ? next[0]++ : Integer.parseInt(verb.group(1)) - 1;
            boolean there = index >= 0 && index < arguments.size();
            return Matcher.quoteReplacement(there ? arguments.get(index) : "");
        });
        return SPACES.matcher(said).replaceAll(" ").strip();
    }

    /** {@code 'a'}, {@code 'a' or 'b'}, {@code 'a', 'b', or 'c'}; empty options are left out. */
    static String listed(List<String> options) {
        List<String> quoted = new ArrayList<>();
        options.forEach(it -> quoted.add("'" + it + "'"));
        int last = quoted.size() - 1;
        if (last < 1) {
            return options.isEmpty() || options.get(0).isEmpty() ? "" : quoted.get(0);
        }
        String head = String.join(", ", quoted.subList(0, last));
        return head + (last > 1 ? ", or " : " or ") + quoted.get(last);
    }
}
