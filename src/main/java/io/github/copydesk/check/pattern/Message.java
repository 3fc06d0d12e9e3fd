package io.github.copydesk.check.pattern;

import io.github.copydesk.rule.RuleEntry;
import io.github.copydesk.yaml.YamlNode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a rule says of a match: printf's {@code %s}, {@code %[2]s} and {@code %%}. */
record Message(String format) {
    private static final Pattern VERB = Pattern.compile("%(?:\\[(\\d)])?([sd%])");
    private static final Pattern FIRST_QUOTED = Pattern.compile("^((?:[^%]|%%)*?)(?:'%s'|\"%s\")");

    /** The rule's own, or what follows from its title. */
    static Message of(RuleEntry entry, String otherwise) {
        String title = entry.rule().title().replace("%", "%%");
        return new Message(entry.keys()
                .get("message")
                .map(YamlNode::string)
                .orElse(title + otherwise)
                .replaceAll("\\s*\\R\\s*", " ")
                // a finding ends without a full stop
                .replaceFirst("(?<!\\.)\\.$", ""));
    }

    /** The same for a first argument that brings its quotes: {@code 'a' or 'b'}. */
    Message withFirstUnquoted() {
        return new Message(FIRST_QUOTED.matcher(format).replaceFirst("$1%s"));
    }

    String with(List<String> arguments) {
        int[] next = {0};
        return VERB.matcher(format).replaceAll(verb -> {
            if (verb.group(2).equals("%")) {
                return "%";
            }
            int index = verb.group(1) == null ? next[0]++ : Integer.parseInt(verb.group(1)) - 1;
            boolean there = index >= 0 && index < arguments.size();
            return Matcher.quoteReplacement(there ? arguments.get(index) : "");
        });
    }
}
